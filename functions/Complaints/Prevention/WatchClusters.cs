using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Looks for clusters every hour, opens one incident for each, and tells the owner of each once.</summary>
internal sealed class WatchClusters(JudgedCases judged, IncidentTable incidents, CompanyDirectory directory, CompanyMessenger messenger) : IScheduledJob
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
        {
            var known = await incidents.ListAsync(occurrence.Company, cancel);
            if (OpenIncident.Decide(cluster, [.. known.Select(one => one.Incident)], LabelOf(cluster, people), occurrence.DueAt) is { } incident)
                await incidents.WriteAsync(occurrence.Company, incident, known.FirstOrDefault(one => one.Incident.Id == incident.Id).ETag, cancel);
        }
        // Every open one each time, as what was told goes out once: a crash between writing and telling loses no message.
        foreach (var (incident, _) in (await incidents.ListAsync(occurrence.Company, cancel)).Where(one => one.Incident.ClosedAt is null))
            foreach (var owner in people.InRole(StaffRole.Owner))
                await messenger.SendAsync(people, owner, $"incident-{incident.Id}", Words(incident), cancel);
    }

    private static string Words(Incident incident) => incident.Dimension is ClusterDimension.Text
        ? $"集中投诉：{incident.Customers}位客户的投诉内容雷同，请查看事件并统一处理。"
        : $"集中投诉：{incident.Label}，3天内{incident.Customers}位客户投诉，平时约{incident.Usual:0.#}位，请查看事件并统一处理。";

    private static string LabelOf(CaseCluster cluster, CompanyPeople people) => cluster.Dimension switch
    {
        ClusterDimension.Cleaner => $"保洁员{people.FindCleaner(cluster.Value)?.Name ?? cluster.Value}",
        ClusterDimension.Item => $"「{people.Taxonomy.Of(cluster.Value).Name}」",
        ClusterDimension.Area => cluster.Value,
        ClusterDimension.Campaign => $"服务「{cluster.Value}」",
        ClusterDimension.Text => "内容雷同",
    };
}
