using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Counts the phrases of each day anew and compares.</summary>
internal sealed class PhraseCheck(IRecordStore store) : TableCheck(store, PhraseDays.Table)
{
    private readonly JudgedCases judged = new(store, NullLogger<JudgedCases>.Instance);

    /// <inheritdoc/>
    protected override async Task<string?> FaultAsync(Record record, CancellationToken cancel)
    {
        const string unreadable = "cannot be read";
        if (record.Row == PhraseDays.WatchedRow)
            return Reading.Try(() => PhraseDays.WatchedOf(record)) is null ? unreadable : null;
        if (Reading.Try(() => new KeptDay(PhraseDays.CountsOf(record), $"{PhraseDays.DayOf(record)}")) is not { } kept)
            return unreadable;
        return kept.Counts is { } counts ? await DifferenceAsync(record, counts, cancel) : null;
    }

    // What is no longer watched may still stand there, with the right count.
    private async Task<string?> DifferenceAsync(Record record, IReadOnlyDictionary<string, int> counts, CancellationToken cancel)
    {
        var watched = await Store.ReadAsync(PhraseDays.Table, record.Partition, PhraseDays.WatchedRow, cancel);
        var phrases = counts.Keys.Union(watched is null ? [] : Reading.Try(() => PhraseDays.WatchedOf(watched)) ?? []).ToList();
        var right = new PhraseMatcher(phrases).CountIn(await judged.OfDayAsync(record.Partition, PhraseDays.DayOf(record), DateTimeOffset.MaxValue, cancel));
        return phrases.Where(phrase => counts.GetValueOrDefault(phrase) != right.GetValueOrDefault(phrase))
            .Select(phrase => $"stale: {phrase} is {counts.GetValueOrDefault(phrase)}, but the cases say {right.GetValueOrDefault(phrase)}").FirstOrDefault();
    }
}
