using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>
/// Runs what is due of all scheduled jobs in all companies. A host calls it when the time comes: a timer function on
/// Azure, one timer of the process locally. Calls must not overlap; what two hosts do at once is done twice but noted once.
/// </summary>
internal sealed class ScheduledJobs(IEnumerable<IScheduledJob> jobs, CompanyDirectory directory, IRecordStore store, ILogger<ScheduledJobs> logger)
{
    private readonly IReadOnlyList<IScheduledJob> jobs = [.. jobs];
    // What kept a job from being looked at is mostly gone by then.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(1);

    private readonly JobProgressTable table = new(store, logger);

    /// <summary>Does everything that is due.</summary>
    /// <returns>When to call again (UTC); null when there are no jobs.</returns>
    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        if (jobs.Count == 0)
            return null;
        var next = jobs.Min(job => job.Cadence.After(job.Cadence.Latest(now)));
        foreach (var company in await directory.ListAsync(cancel))
            foreach (var job in jobs)
                if (await LookAsync(job, company, now, cancel) is var soon && soon < next)
                    next = soon;
        return next;
    }

    // A company or a record that cannot be read holds up neither the other jobs nor the other companies.
    private async Task<DateTimeOffset> LookAsync(IScheduledJob job, string company, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            return await RunDueAsync(job, company, now, cancel);
        }
        catch (Exception exception) when (exception is not (TransientException or OperationCanceledException))
        {
            logger.LogError(exception, "Job {Job} could not be looked at for {Company}; it is tried again", job.Name, company);
            return now + LookAgainAfter;
        }
    }

    private async Task<DateTimeOffset> RunDueAsync(IScheduledJob job, string company, DateTimeOffset now, CancellationToken cancel)
    {
        var (progress, etag) = await table.ReadAsync(company, job.Name, cancel);
        if (progress is null)
        {
            progress = etag is null ? JobProgress.OfNew(job, now) : JobProgress.OfLost(job, now);
            etag = await table.WriteAsync(company, job.Name, progress, etag, cancel);
        }
        while (etag is not null && progress.Due(job, now) is { } due)
        {
            if (await QuietUntilAsync(job, company, now, cancel) is { } morning)
                return morning;
            progress = await TryAsync(job, new JobOccurrence(company, due), cancel) ? new JobProgress(due) : progress.Failed(now);
            etag = await table.WriteAsync(company, job.Name, progress, etag, cancel);
        }
        return progress.Next(job);
    }

    private async Task<DateTimeOffset?> QuietUntilAsync(IScheduledJob job, string company, DateTimeOffset now, CancellationToken cancel) =>
        job.Cadence.OutsideQuiet && await directory.FindAsync(company, cancel) is { } people ? SideDuty.Of(people, now).QuietUntil : null;

    private async Task<bool> TryAsync(IScheduledJob job, JobOccurrence occurrence, CancellationToken cancel)
    {
        try
        {
            await job.RunAsync(occurrence, cancel);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            logger.LogError(exception, "Job {Job} of {DueAt} failed for {Company}; it is tried again", job.Name, occurrence.DueAt, occurrence.Company);
            return false;
        }
    }
}
