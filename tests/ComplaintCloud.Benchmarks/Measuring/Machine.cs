using System.Runtime.InteropServices;
using System.Text.Json;

namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static IReadOnlyList<(string Name, string Value)> Describe(string date, Bench bench) =>
    [
        ("date", date),
        ("cores", $"{Environment.ProcessorCount}"),
        ("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):N1} GiB"),
        ("kernel", Kernel()),
        (".NET", RuntimeInformation.FrameworkDescription),
        ("peers", string.Join(", ", Peers(bench.Root))),
        ("disk", $"{bench.Disk.Best:N0} fdatasync/s at best"),
    ];

    private static IEnumerable<string> Peers(string root)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Peers(root), "package.json")));
        return [.. package.RootElement.GetProperty("dependencies").EnumerateObject().Select(entry => $"{entry.Name} {entry.Value}")];
    }

    private static string Kernel()
    {
        const string Release = "/proc/sys/kernel/osrelease";
        return File.Exists(Release) ? File.ReadAllText(Release).Trim() : RuntimeInformation.OSDescription;
    }
}
