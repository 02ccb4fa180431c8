using System.Text.Json;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Records;

/// <summary>How far the sweep of a table is.</summary>
/// <param name="BegunAt">When it began (UTC).</param>
/// <param name="Continuation">Where it goes on; null when it is through.</param>
internal sealed record SweepProgress(DateTimeOffset BegunAt, string? Continuation);

/// <summary>
/// Every night: deletes what has expired. One run reads so much of a table at most; how far it is stands in a record, and the next run
/// goes on there, also after one that was cut off. What cannot be read stays, is logged, and holds up nothing else.
/// </summary>
internal sealed class SweepRecords(IEnumerable<ExpiringRecords> tables, IRecordStore store, TimeProvider time, ILogger<SweepRecords> logger) : IScheduledJob
{
    /// <summary>The table of how far sweeps are: a partition for each company, and one for what companies share.</summary>
    public const string Table = "sweeps";

    private const string Everybody = "everybody";
    private const string Value = "value";

    /// <summary>Pages of a table that one run reads, of up to 1,000 records each: some seconds' work.</summary>
    public const int PagesOfARun = 50;

    private const int AtOnce = 50;

    // Less than a day, as no night's run begins to the second; what companies share is gone through for all of them at once.
    private static readonly TimeSpan Between = TimeSpan.FromHours(20);

    /// <inheritdoc/>
    public string Name => "sweep_records";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(4, 10);

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <summary>Reads a record.</summary>
    public static SweepProgress Of(Record record) => JsonSerializer.Deserialize<SweepProgress>(record.Properties[Value], WorkflowCatalog.Json)!;

    /// <summary>The record of how far the sweep of a table is; what had ended when it began may be gone. Null where it was never swept.</summary>
    public static Task<Record?> FindAsync(IRecordStore store, ExpiringRecords kind, string company, CancellationToken cancel) =>
        store.ReadAsync(Table, PartitionOf(kind, company), kind.Name, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        foreach (var kind in tables)
            await logger.TryAsync(Name, kind.Name, () => SweepAsync(kind, occurrence.Company, cancel));
    }

    private async Task SweepAsync(ExpiringRecords kind, string company, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var known = await FindAsync(store, kind, company, cancel) is { } record ? logger.TryRead(Table, record, Of) : null;
        if (known is { Continuation: null } && known.BegunAt > now - Between)
            return;
        var progress = known is { Continuation: not null } ? known : new SweepProgress(now, null);
        if (progress != known)
            await WriteAsync(kind, company, progress, cancel);
        for (var page = 0; page < PagesOfARun; page++)
        {
            progress = progress with { Continuation = await SweepPageAsync(kind, company, progress, cancel) };
            await WriteAsync(kind, company, progress, cancel);
            if (progress.Continuation is null)
                return;
        }
    }

    // Whatever was renewed meanwhile has another ETag and stays.
    private async Task<string?> SweepPageAsync(ExpiringRecords kind, string company, SweepProgress progress, CancellationToken cancel)
    {
        var page = await ReadPageAsync(kind, company, progress.Continuation, cancel);
        foreach (var some in page.Records.Where(record => logger.TryRead(kind.Table, record, one => kind.IsOver(one, progress.BegunAt))).Chunk(AtOnce))
            await Task.WhenAll(some.Select(record => store.CommitAsync(kind.Table, record.Partition, [RecordChange.Delete(record.Row, record.ETag)], cancel)));
        return page.Continuation;
    }

    // Where it goes on may have been noted by another store, or be damaged; then it begins anew.
    private async Task<RecordPage> ReadPageAsync(ExpiringRecords kind, string company, string? continuation, CancellationToken cancel)
    {
        try
        {
            return await store.QueryAsync(kind.Range(company) with { Continuation = continuation }, cancel);
        }
        catch (ArgumentException refused) when (continuation is not null)
        {
            logger.LogError(refused, "The sweep of {Kind} of {Company} cannot go on where it was; it begins anew", kind.Name, company);
            return await store.QueryAsync(kind.Range(company), cancel);
        }
    }

    private Task<CommitResult> WriteAsync(ExpiringRecords kind, string company, SweepProgress progress, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(progress, WorkflowCatalog.Json) };
        return store.CommitAsync(Table, PartitionOf(kind, company), [RecordChange.Upsert(kind.Name, properties)], cancel);
    }

    private static string PartitionOf(ExpiringRecords kind, string company) => kind.OfCompany ? company : Everybody;
}
