using System.Diagnostics;
using System.Text.Json;
using ComplaintCloud.LocalHost.Commands;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>Plays every complaint of a file through to its end, prints how it went and verifies what is stored.</summary>
internal static class PlayFile
{
    private static readonly DateTimeOffset Start = new(2026, 2, 13, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>0 when every case ended, no workflow is parked or failed, and the data verifies.</summary>
    public static async Task<int> RunAsync(IAnsiConsole console, IEnumerable<CorpusLine> lines, string? data)
    {
        await using var host = await DemoHost.StartAsync(Start.ToUniversalTime(), data);
        var began = Stopwatch.GetTimestamp();
        var result = await new Crowd(host).RunAsync(lines);
        var real = Stopwatch.GetElapsedTime(began);
        var counts = (await host.Client.GetOpenAsync<JsonElement>("/api/health")).GetProperty("counts");
        var (parked, failed) = (counts.GetProperty("workflowsParked").GetInt64(), counts.GetProperty("workflowsFailed").GetInt64());
        await host.StopAsync();
        CrowdReport.Print(console, result, real, parked, failed);
        var verified = await VerifyCommand.VerifyAsync(host.DataDirectory, console.Profile.Out.Writer);
        return result.Stuck.Count == 0 && result.Broken == 0 && parked == 0 && failed == 0 ? verified : 1;
    }
}
