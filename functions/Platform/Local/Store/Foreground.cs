using System.Diagnostics;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Marks the flow of a request: somebody waits for what it does. Everything else is background.</summary>
internal sealed class Foreground
{
    private static readonly AsyncLocal<Foreground?> Current = new();
    private string? trace;

    private Foreground()
    {
    }

    /// <summary>Whether somebody waits for what is done here.</summary>
    public static bool IsCurrent => Current.Value is not null;

    /// <summary>The id of the request that is under way, made when it is first asked for; null outside of one.</summary>
    public static string? Trace => Current.Value is { } request ? request.trace ??= ActivityTraceId.CreateRandom().ToHexString() : null;

    /// <summary>Marks the calling flow, until its method returns.</summary>
    public static void Enter() => Current.Value = new Foreground();
}
