using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>
/// The way to the workflow engine. The worker is given it with an invocation, and it stays good after that; whoever needs it
/// between invocations waits for the first one.
/// </summary>
internal sealed class DurableClients
{
    private readonly TaskCompletionSource<DurableTaskClient> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile DurableTaskClient? latest;

    /// <summary>Takes the client of an invocation.</summary>
    public void Use(DurableTaskClient client)
    {
        latest = client;
        first.TrySetResult(client);
    }

    /// <summary>The client of the last invocation.</summary>
    public async ValueTask<DurableTaskClient> GetAsync(CancellationToken cancel) => latest ?? await first.Task.WaitAsync(cancel);
}
