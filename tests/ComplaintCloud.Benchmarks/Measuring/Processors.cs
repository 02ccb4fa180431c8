namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>How busy all cores together were between two readings of the kernel's counters.</summary>
internal static class Processors
{
    private const string Counters = "/proc/stat";

    /// <summary>Idle and all ticks since the machine began; zeros where the kernel does not tell.</summary>
    public static (long Idle, long All) Read()
    {
        if (!File.Exists(Counters))
            return default;
        // "cpu  user nice system idle iowait irq softirq steal …"
        var ticks = File.ReadLines(Counters).First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(long.Parse).ToArray();
        return (ticks[3] + ticks[4], ticks.Sum());
    }

    public static double BusyPercent((long Idle, long All) before, (long Idle, long All) after) =>
        after.All == before.All ? 0 : 100 * (1 - ((double)(after.Idle - before.Idle) / (after.All - before.All)));
}
