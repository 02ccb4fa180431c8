using ComplaintCloud.Complaints.Clocks.Jobs;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>Every hour: what nobody objected to in time is final, what is late is escalated, and what a crash kept back is told.</summary>
internal sealed class WatchAccountability(AccountabilityRegister register, AccountabilityDesk desk) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "watch_accountability";

    /// <inheritdoc/>
    public JobCadence Cadence => JobCadence.Hourly;

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        foreach (var entry in await register.OpenEntriesAsync(occurrence.Company, cancel))
            await desk.DecideAsync(occurrence.Company, entry.Id, Actors.Workflow, null, MeasureFinal.Decide, cancel);
    }
}
