namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>A host that plays the whole product, on a real port and a clock that the test moves.</summary>
internal abstract class Stage : IAsyncDisposable
{
    public abstract Uri Address { get; }

    public abstract DateTimeOffset Now { get; }

    /// <summary>When something falls due next.</summary>
    public abstract DateTimeOffset? NextTimer { get; }

    /// <summary>Starts with the sample company in it.</summary>
    public abstract Task StartAsync();

    /// <summary>Completes when nothing happens any more without time passing or a call from outside.</summary>
    public abstract Task SettleAsync();

    /// <summary>Moves the clock; what is due by then begins.</summary>
    public abstract Task JumpToAsync(DateTimeOffset time);

    public abstract ValueTask DisposeAsync();
}
