using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Every night: takes out of the cleaners' books what a crash between reserving and appending has left there, so that nobody is passed over for it.</summary>
internal sealed class TidyVisitBooks(VisitBook book, IRecordStore store, TimeProvider time, ILogger<TidyVisitBooks> logger) : IScheduledJob
{
    /// <summary>A book that was written since may hold what is just being decided; it is left for the next night.</summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public string Name => "tidy_visit_books";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(4, 40);

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        var query = new RecordQuery(VisitBook.Table) { PartitionFrom = $"{occurrence.Company}|", PartitionBefore = $"{occurrence.Company}}}" };
        await foreach (var record in store.ReadAllAsync(query, cancel))
            if (record.Row == VisitBook.Row && record.Timestamp <= time.GetUtcNow() - Settled)
                await logger.TryAsync(Name, record.Partition, () => book.StrikeLostAsync(occurrence.Company, record, cancel));
    }
}
