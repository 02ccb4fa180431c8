using System.Collections.Concurrent;
using System.Diagnostics;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>When workflow code got to a place, by instance; the probe through which the measured code speaks.</summary>
internal sealed class Arrivals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> waiting = new();
    private int count;

    /// <summary>How many arrivals there were.</summary>
    public int Count => Volatile.Read(ref count);

    public void Note(string instanceId)
    {
        var now = Stopwatch.GetTimestamp();
        Interlocked.Increment(ref count);
        if (waiting.TryRemove(instanceId, out var waiter))
            waiter.TrySetResult(now);
    }

    /// <summary>The time (<see cref="Stopwatch.GetTimestamp"/>) at which an instance will get there. Asked before it can.</summary>
    public Task<long> Expect(string instanceId) =>
        waiting.GetOrAdd(instanceId, _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Completes when so many have arrived.</summary>
    public async Task ReachAsync(int wanted)
    {
        while (Count < wanted)
            await Task.Delay(5);
    }
}
