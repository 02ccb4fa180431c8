using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>
/// How many small writes a second the disk makes durable now. Other files' dirty pages slow that down ten-fold for half
/// a minute, so a figure without its probe says nothing.
/// </summary>
internal sealed class Disk(string directory)
{
    private const double SlowBelow = 0.5;
    private const int Tries = 6;
    private static readonly TimeSpan ProbeTime = TimeSpan.FromMilliseconds(400);

    /// <summary>The best probe of this run.</summary>
    public double Best { get; private set; }

    /// <summary>Writes out what is dirty, waits, and probes until the disk is near its best or the patience is used up.</summary>
    public async Task<Condition> SettleAsync(bool quick)
    {
        var condition = new Condition(0, true, 0);
        for (var i = 0; i < (quick ? 1 : Tries); i++)
        {
            NativeMethods.sync();
            var busy = Processors.Read();
            await Task.Delay(TimeSpan.FromSeconds(quick ? 0.2 : i == 0 ? 2 : 5));
            var busyPercent = Processors.BusyPercent(busy, Processors.Read());
            var flushes = Probe();
            condition = new Condition(flushes, flushes < SlowBelow * Best, busyPercent);
            if (!condition.DiskSlow)
                break;
        }
        return condition;
    }

    /// <summary>Flushes per second of one 4 KiB block written over in place.</summary>
    public double Probe()
    {
        var file = Path.Combine(directory, "probe");
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.ReadWrite, preallocationSize: 4096);
        var block = new byte[4096];
        var flushes = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < ProbeTime; flushes++)
        {
            RandomAccess.Write(handle, block, 0);
            if (NativeMethods.fdatasync(handle) != 0)
                throw new IOException($"fdatasync failed with {Marshal.GetLastPInvokeError()}.");
        }
        var perSecond = flushes / watch.Elapsed.TotalSeconds;
        Best = Math.Max(Best, perSecond);
        return perSecond;
    }

    private static class NativeMethods
    {
        [DllImport("libc", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int fdatasync(SafeHandle file);

        [DllImport("libc")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern void sync();
    }
}
