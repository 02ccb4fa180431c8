using System.Diagnostics;

namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Durations of many like things, kept exactly; safe for several threads.</summary>
internal sealed class Samples
{
    private readonly Lock guard = new();
    private readonly List<double> milliseconds = new(100_000);

    public int Count
    {
        get
        {
            lock (guard)
                return milliseconds.Count;
        }
    }

    public void Add(double value)
    {
        lock (guard)
            milliseconds.Add(value);
    }

    /// <summary>Adds the time between two readings of <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public void Add(long begin, long end) => Add(Stopwatch.GetElapsedTime(begin, end).TotalMilliseconds);

    /// <summary>The value that a share of the samples does not exceed; 0 without samples.</summary>
    public double Percentile(double share)
    {
        lock (guard)
        {
            if (milliseconds.Count == 0)
                return 0;
            milliseconds.Sort();
            return milliseconds[Math.Clamp((int)Math.Ceiling(milliseconds.Count * share) - 1, 0, milliseconds.Count - 1)];
        }
    }
}
