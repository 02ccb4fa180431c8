using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Something that workflow code waits for. Continuations run inline on purpose: forced to run asynchronously, those of
/// Task.WhenAny would move to the thread pool and the order of the code would depend on chance.
/// </summary>
internal abstract class OpenStep(string name)
{
    /// <summary>The activity's name, the child's id or the event's name.</summary>
    public string Name => name;

    public abstract void Complete(string json);

    public abstract void Fail(Exception exception);
}

/// <summary>Waits for an activity, a sub-workflow or an event.</summary>
internal sealed class OpenStep<T>(string name) : OpenStep(name)
{
    private readonly TaskCompletionSource<T> source = new();

    public Task<T> Task => source.Task;

    public CancellationTokenRegistration Cancellation { get; set; }

    /// <exception cref="JsonException">The payload is not what the code waits for.</exception>
    public override void Complete(string json)
    {
        var value = JsonSerializer.Deserialize<T>(json, WorkflowCatalog.Json)!;
        Cancellation.Dispose();
        source.TrySetResult(value);
    }

    public override void Fail(Exception exception) => source.TrySetException(exception);

    public void Cancel(CancellationToken token) => source.TrySetCanceled(token);
}

/// <summary>Waits for a time.</summary>
internal sealed class OpenTimer(int step, DateTimeOffset fireAt)
{
    private readonly TaskCompletionSource source = new();

    public NewTimer Timer { get; } = new(step, fireAt);

    public Task Task => source.Task;

    public CancellationTokenRegistration Cancellation { get; set; }

    public void Fire()
    {
        Cancellation.Dispose();
        source.TrySetResult();
    }

    public void Cancel(CancellationToken token) => source.TrySetCanceled(token);
}
