using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>How far a job is in a company.</summary>
/// <param name="DoneAt">The last occurrence that was done or is not owed (UTC).</param>
/// <param name="Failures">How often the next one was tried in vain.</param>
/// <param name="RetryAt">When it is tried again (UTC); null when nothing went wrong.</param>
internal sealed record JobProgress(DateTimeOffset DoneAt, int Failures = 0, DateTimeOffset? RetryAt = null)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(1);

    /// <summary>Of a job that is met for the first time: nothing from before is owed.</summary>
    public static JobProgress OfNew(IScheduledJob job, DateTimeOffset now) => new(job.Cadence.Latest(now));

    /// <summary>Where nobody knows any more how far the job is: its newest occurrence is owed, as doing that twice does no harm.</summary>
    public static JobProgress OfLost(IScheduledJob job, DateTimeOffset now) => new(job.Cadence.Latest(job.Cadence.Latest(now).AddTicks(-1)));

    /// <summary>The occurrence to be done now, or null.</summary>
    public DateTimeOffset? Due(IScheduledJob job, DateTimeOffset now)
    {
        var next = job.Cadence.After(DoneAt);
        if (next > now || RetryAt > now)
            return null;
        return job.CatchUp switch { JobCatchUp.Each => next, JobCatchUp.Latest => job.Cadence.Latest(now) };
    }

    /// <summary>When to look again.</summary>
    public DateTimeOffset Next(IScheduledJob job) => RetryAt ?? job.Cadence.After(DoneAt);

    /// <summary>After one more attempt in vain: a minute, then twice as long each time, an hour at most.</summary>
    public JobProgress Failed(DateTimeOffset now)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(Failures, 10));
        return this with { Failures = Failures + 1, RetryAt = now + (wait < LongestRetry ? wait : LongestRetry) };
    }
}

/// <summary>Where it is kept: one record per company and job.</summary>
internal sealed class JobProgressTable(IRecordStore store, ILogger logger)
{
    /// <summary>The table.</summary>
    public const string Table = "jobs";

    private const string Value = "value";

    /// <summary>Reads a record.</summary>
    public static JobProgress Of(Record record) => JsonSerializer.Deserialize<JobProgress>(record.Properties[Value], WorkflowCatalog.Json)!;

    /// <summary>How far the job is, and the record's ETag; no ETag when it was never met, and no progress also when that cannot be read.</summary>
    public async Task<(JobProgress? Progress, string? ETag)> ReadAsync(string company, string job, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, job, cancel) is { } record
            ? (logger.TryRead(Table, record, Of), record.ETag)
            : (null, null);

    /// <summary>Notes how far it is; the new ETag, or null when another process was faster.</summary>
    public async Task<string?> WriteAsync(string company, string job, JobProgress progress, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(progress, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(job, properties) : RecordChange.Replace(job, properties, etag);
        var result = await store.CommitAsync(Table, company, [change], cancel);
        return result.Committed ? result.ETags[0] : null;
    }
}
