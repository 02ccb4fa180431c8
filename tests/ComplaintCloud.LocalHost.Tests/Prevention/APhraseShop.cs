using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.TextAnalysis;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>A company's judged cases and counted phrases, on a store that says how many records were read.</summary>
internal sealed class APhraseShop
{
    public const string Company = "busy";
    public static readonly DateOnly First = new(2026, 1, 5);
    private static readonly EmbeddedAnalyzer Analyser = new();

    private readonly HandClock clock = new(BusinessCalendar.At(First, TimeOnly.MinValue));
    private readonly CountedStore store;
    private readonly JudgedCases judged;
    private readonly CountPhrases phrases;
    private int cases;

    public APhraseShop()
    {
        store = new CountedStore(new MemoryRecordStore(clock));
        judged = new JudgedCases(store, NullLogger<JudgedCases>.Instance);
        phrases = new CountPhrases(judged, new PhraseDays(store, NullLogger<PhraseDays>.Instance), clock);
    }

    /// <summary>Records read since it was last asked.</summary>
    public int TakeReads() => store.TakeReads();

    /// <summary>Moves on to a time of a day.</summary>
    public void GoTo(int day, int hour = 0) => clock.Advance(BusinessCalendar.At(First.AddDays(day), new TimeOnly(hour, 0)) - clock.GetUtcNow());

    /// <summary>A complaint is judged now by the embedded analyser.</summary>
    public Task<Complaint> JudgeAsync(string text) => JudgeAsync(text, Analyser.Analyze(text).Phrases);

    /// <summary>A complaint of which the analyser would put one phrase first is judged now, filed now or on a day before.</summary>
    public Task<Complaint> JudgeAsync(string text, string phrase, int? filedOn = null) =>
        JudgeAsync(text, [new KeyPhrase(phrase, text.IndexOf(phrase, StringComparison.Ordinal))], filedOn);

    private async Task<Complaint> JudgeAsync(string text, IReadOnlyList<KeyPhrase> key, int? filedOn = null)
    {
        var at = filedOn is { } day ? BusinessCalendar.At(First.AddDays(day), new TimeOnly(9, 0)) : clock.GetUtcNow();
        var id = $"k{++cases:D6}";
        var filed = new ComplaintFiled($"TS{cases}", $"c{cases}", "", "", null, null, null, text, Wish.Answer, Channel.Phone, null, null, null, null, "");
        var complaint = new Complaint { Company = Company, Id = id, FiledAt = at, BegunAt = at, Filed = filed, Triage = new ComplaintTriaged("Q1", 2, 0, [], Lane.Simple, 0, [], "", 1) { Phrases = key } };
        await WriteAsync(complaint);
        return complaint;
    }

    /// <summary>Staff say that it is no complaint.</summary>
    public Task DropAsync(Complaint complaint) => WriteAsync(complaint with { Triage = complaint.Triage! with { Item = Taxonomy.None.Code } });

    /// <summary>What the hourly look counts and keeps.</summary>
    public async Task<CountedPhrases> LookAsync() => (await phrases.KeepAsync(Company, clock.GetUtcNow(), default))!;

    /// <summary>The same, by what is kept.</summary>
    public async Task<CountedPhrases> ReadAsync() => (await phrases.ReadAsync(Company, clock.GetUtcNow(), default))!;

    private async Task WriteAsync(Complaint complaint)
    {
        await judged.WriteAsync(complaint, default);
        await phrases.NoteAsync(complaint, default);
    }

    private sealed class CountedStore(IRecordStore inner) : IRecordStore
    {
        private int reads;

        public int TakeReads() => Interlocked.Exchange(ref reads, 0);

        public async Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default)
        {
            Interlocked.Increment(ref reads);
            return await inner.ReadAsync(table, partition, row, cancel);
        }

        public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
        {
            var page = await inner.QueryAsync(query, cancel);
            Interlocked.Add(ref reads, page.Records.Count);
            return page;
        }

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            inner.CommitAsync(table, partition, changes, cancel);
    }
}
