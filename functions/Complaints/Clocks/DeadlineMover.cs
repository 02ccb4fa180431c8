using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Starts the pass over a company's open cases when its calendar or its hours have changed, once for each state of them.</summary>
internal sealed class DeadlineMover(CompanyDirectory directory, IWorkflowClient workflows)
{
    /// <summary>Nothing when the pass for the calendar and hours as they are now was started before.</summary>
    public async Task StartAsync(string company, CancellationToken cancel = default)
    {
        if (await directory.FindAsync(company, cancel) is { } people)
            await workflows.StartAsync(nameof(MoveDeadlines), $"{company}.deadlines.{StateOf(people)}", new MovePage(company), cancel);
    }

    private static string StateOf(CompanyPeople people)
    {
        var state = $"{people.WorkingTime().Version}\n{JsonSerializer.Serialize(people.Policy.Hours, WorkflowCatalog.Json)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..16];
    }
}

/// <summary>Starts the pass also where a crash or a new version of the product left it unstarted.</summary>
internal sealed class MoveDeadlinesJob(DeadlineMover mover) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "move_deadlines";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(0, 10);

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public Task RunAsync(JobOccurrence occurrence, CancellationToken cancel) => mover.StartAsync(occurrence.Company, cancel);
}
