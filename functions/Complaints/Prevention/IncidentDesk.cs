using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>How incidents are changed: who is to be told is told after each change.</summary>
internal sealed class IncidentDesk(
    IncidentRegister register, CompanyDirectory directory, CompanyMessenger messenger, IWorkflowClient workflows, ComplaintLog log, TimeProvider time, ILogger<IncidentDesk> logger)
{
    /// <summary>A cluster was found.</summary>
    public async Task FollowAsync(CaseCluster cluster, CompanyPeople people, CancellationToken cancel)
    {
        var known = await register.ReadableWhereAsync(people.Company.Id, one => one.Dimension == cluster.Dimension, cancel);
        if (OpenIncident.Decide(cluster, known, LabelOf(cluster, people)) is not { } news)
            return;
        if (news.Open is { } open)
            await register.DecideAsync(open.Company, open.Id, Actors.Workflow, open.Version, (_, _) => Facts.Of(news.Fact), cancel);
        else
            await register.OpenAsync(people.Company.Id, news.Key, news.Key, Actors.Workflow, news.Fact, null, cancel);
    }

    /// <summary>Tells what is to be told of all incidents.</summary>
    public async Task TellAllAsync(CompanyPeople people, CancellationToken cancel)
    {
        foreach (var incident in await register.OpenEntriesAsync(people.Company.Id, cancel))
            await logger.TryAsync("Telling of incidents", incident.Id, () => TellAsync(people, incident, cancel));
    }

    /// <summary>Decides about one, on the version that the caller saw if they say which.</summary>
    public async Task<Result<IncidentEntry>> DecideAsync(string company, string id, string by, int? version, EntryDecision<IncidentEntry> decide, CancellationToken cancel)
    {
        var people = (await directory.FindAsync(company, cancel))!;
        var decided = await register.DecideAsync(company, id, by, version, decide, cancel);
        if (decided.Is(out var incident, out _))
            await TellAsync(people, incident, cancel);
        return decided;
    }

    /// <summary>The linked cases as they are.</summary>
    public async Task<IReadOnlyList<Complaint>> CasesOfAsync(IncidentEntry incident, CancellationToken cancel) =>
        [.. (await Task.WhenAll(incident.CaseIds.Select(id => log.ReadAsync(new CaseRef(incident.Company, id), cancel)))).OfType<Complaint>()];

    // Of what is written and not begun yet a crash may have been the cause; what was begun is not begun again.
    private async Task TellAsync(CompanyPeople people, IncidentEntry incident, CancellationToken cancel)
    {
        foreach (var telling in incident.Tellings.Where(one => incident.WaitingFor(one).Any()))
        {
            var input = new TellingRef(incident.Company, incident.Id, telling.TellingNo);
            await workflows.StartAsync(nameof(TellAffectedCustomers), input.InstanceId, input, cancel);
        }
        if (incident.Closed is not null)
            return;
        var duty = SideDuty.Of(people, time.GetUtcNow(), await CasesOfAsync(incident, cancel));
        await messenger.SendAsync(duty, duty.ToOwners($"incident-{incident.Id}", Words(incident)), cancel);
    }

    private static ScriptedText Words(IncidentEntry incident) => NoticeScripts.Fill(
        incident.Dimension is ClusterDimension.Text ? "incident.alike" : "incident",
        ("label", incident.Label), ("count", $"{incident.Customers}"), ("usual", $"{incident.Usual:0.#}"));

    private static string LabelOf(CaseCluster cluster, CompanyPeople people) => cluster.Dimension switch
    {
        ClusterDimension.Cleaner => $"保洁员{people.FindCleaner(cluster.Value)?.Name ?? cluster.Value}",
        ClusterDimension.Item => $"「{people.Taxonomy.Of(cluster.Value).Name}」",
        ClusterDimension.Area => cluster.Value,
        ClusterDimension.Campaign => $"活动「{cluster.Value}」",
        ClusterDimension.Service => $"服务「{cluster.Value}」",
        ClusterDimension.Text => "内容雷同",
    };
}
