using System.Diagnostics;

namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Does many like things with a bounded number under way; the peers' drivers do it the same way.</summary>
internal static class Window
{
    public static Task RunAsync(int count, int width, Func<int, Task> one)
    {
        var next = -1;
        async Task Lane()
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
                await one(i);
        }
        return Task.WhenAll(Enumerable.Range(0, Math.Min(width, count)).Select(_ => Task.Run(Lane)));
    }

    /// <summary>How many a second, after a warm-up with a tenth of them.</summary>
    public static async Task<double> PerSecondAsync(int count, int width, Func<string, Task> one)
    {
        await RunAsync((count + 9) / 10, width, i => one($"warm-{i}"));
        var begin = Stopwatch.GetTimestamp();
        await RunAsync(count, width, i => one($"run-{i}"));
        return count / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
