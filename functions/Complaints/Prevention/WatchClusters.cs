using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Looks for clusters every hour and follows each up; then tells what quiet hours or a crash kept back.</summary>
internal sealed class WatchClusters(JudgedCases judged, IncidentDesk desk, CompanyDirectory directory, ILogger<WatchClusters> logger) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "watch_clusters";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.Hourly;

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        if (await directory.FindAsync(occurrence.Company, cancel) is not { } people || await judged.FirstAsync(occurrence.Company, cancel) is not { } since)
            return;
        var cases = await judged.ReadAsync(occurrence.Company, occurrence.DueAt - FindClusters.Window - FindClusters.History, occurrence.DueAt, cancel);
        foreach (var cluster in FindClusters.At(cases, occurrence.DueAt, since))
            await logger.TryAsync(Name, $"{cluster.Dimension}", () => desk.FollowAsync(cluster, people, cancel));
        await desk.TellAllAsync(people, cancel);
    }
}
