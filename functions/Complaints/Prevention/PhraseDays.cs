using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What is kept of a company's phrases.</summary>
/// <param name="Watched">The phrases that are counted.</param>
/// <param name="ETag">The version of that; null when nothing was kept yet.</param>
/// <param name="Days">The days that were counted.</param>
internal sealed record KeptPhrases(IReadOnlyList<string> Watched, string? ETag, IReadOnlyDictionary<DateOnly, KeptDay> Days)
{
    /// <summary>The counts of a day; null when it is to be counted.</summary>
    public IReadOnlyDictionary<string, int>? CountsOf(DateOnly day) => Days.GetValueOrDefault(day)?.Counts;
}

/// <summary>A day that is over.</summary>
/// <param name="Counts">How many of its complaints said each watched phrase; phrases that none said are left out. Null when it is to be counted again.</param>
/// <param name="ETag">The version of that.</param>
internal sealed record KeptDay(IReadOnlyDictionary<string, int>? Counts, string ETag);

/// <summary>
/// The counts of days that are over, so that no look reads two months of cases. Made from the judged cases and the watched phrases: a
/// count that was made while a case of its day was written is not kept.
/// </summary>
internal sealed class PhraseDays(IRecordStore store, ILogger<PhraseDays> logger)
{
    /// <summary>The table; a partition for each company.</summary>
    public const string Table = "phrases";

    /// <summary>The row of the watched phrases; all others are days.</summary>
    public const string WatchedRow = "watched";

    private const string DayPrefix = "day-";
    private const string DayFormat = "yyyyMMdd";
    private const string Value = "counts";

    /// <summary>All that is kept. A day that cannot be read is counted again, and phrases that cannot be read come to be watched again.</summary>
    public async Task<KeptPhrases> ReadAsync(string company, CancellationToken cancel)
    {
        var (watched, etag, days) = ((IReadOnlyList<string>)[], (string?)null, new Dictionary<DateOnly, KeptDay>());
        await foreach (var record in store.ReadAllAsync(new RecordQuery(Table) { Partition = company }, cancel))
            if (record.Row == WatchedRow)
                (watched, etag) = (logger.TryRead(Table, record, WatchedOf) ?? [], record.ETag);
            else if (logger.TryRead(Table, record, static one => (DateOnly?)DayOf(one)) is { } day)
                days[day] = new KeptDay(logger.TryRead(Table, record, CountsOf), record.ETag);
        return new KeptPhrases(watched, etag, days);
    }

    /// <summary>A case of a day that is over was judged or judged anew.</summary>
    public Task CountAgainAsync(string company, DateOnly day, CancellationToken cancel) =>
        store.CommitAsync(Table, company, [RecordChange.Upsert(RowOf(day), new Dictionary<string, string>())], cancel);

    /// <summary>Keeps counts that were made of what was read, all or none; none when anything has changed meanwhile.</summary>
    /// <param name="company">Whose.</param>
    /// <param name="before">What was read.</param>
    /// <param name="watched">The phrases that are counted from now on.</param>
    /// <param name="counted">The days that were counted anew.</param>
    /// <param name="from">Days before that are left out.</param>
    /// <param name="cancel">To stop.</param>
    public async Task KeepAsync(
        string company, KeptPhrases before, IReadOnlyList<string> watched, IReadOnlyDictionary<DateOnly, Dictionary<string, int>> counted, DateOnly from, CancellationToken cancel)
    {
        List<RecordChange> changes =
        [
            .. counted.Select(day => Write(RowOf(day.Key), day.Value, before.Days.GetValueOrDefault(day.Key)?.ETag)),
            .. before.Days.Where(day => day.Key < from).Take(RecordLimits.MaxBatch - counted.Count - 1).Select(day => RecordChange.Delete(RowOf(day.Key), day.Value.ETag)),
        ];
        if (!watched.SequenceEqual(before.Watched))
            changes.Add(Write(WatchedRow, watched, before.ETag));
        if (changes.Count > 0)
            await store.CommitAsync(Table, company, changes, cancel);
    }

    /// <summary>The phrases that are counted, of the record of them.</summary>
    public static IReadOnlyList<string> WatchedOf(Record record) => Read<List<string>>(record)!;

    /// <summary>The counts in a day's record; null when it is to be counted again.</summary>
    public static IReadOnlyDictionary<string, int>? CountsOf(Record record) => record.Properties.ContainsKey(Value) ? Read<Dictionary<string, int>>(record) : null;

    /// <summary>The day of a day's record.</summary>
    public static DateOnly DayOf(Record record) => DateOnly.ParseExact(record.Row.AsSpan(DayPrefix.Length), DayFormat, CultureInfo.InvariantCulture);

    private static string RowOf(DateOnly day) => $"{DayPrefix}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}";

    private static T? Read<T>(Record record) => JsonSerializer.Deserialize<T>(LongText.Join(record.Properties, Value), WorkflowCatalog.Json);

    private static RecordChange Write<T>(string row, T value, string? etag)
    {
        var properties = new Dictionary<string, string>();
        LongText.Split(properties, Value, JsonSerializer.Serialize(value, WorkflowCatalog.Json));
        return etag is null ? RecordChange.Insert(row, properties) : RecordChange.Replace(row, properties, etag);
    }
}
