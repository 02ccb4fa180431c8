using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>Every hour: what nobody objected to in time is final, what is late is escalated, and what a crash or the quiet hours kept back is told.</summary>
internal sealed class WatchAccountability(AccountabilityRegister register, AccountabilityDesk desk, ILogger<WatchAccountability> logger) : IScheduledJob
{
    private static readonly TimeSpan Recently = TimeSpan.FromDays(1);

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
            await logger.TryAsync(Name, entry.Id, () => desk.DecideAsync(occurrence.Company, entry.Id, Actors.Workflow, null, MeasureFinal.Decide, cancel));
        // What ended in quiet hours is told afterwards, though nothing of it is open any more.
        foreach (var entry in await register.ReadableWhereAsync(occurrence.Company, one => one.ObjectionDecided?.At > occurrence.DueAt - Recently && !one.IsOpen, cancel))
            await logger.TryAsync(Name, entry.Id, () => desk.TellAsync(entry, cancel));
    }
}
