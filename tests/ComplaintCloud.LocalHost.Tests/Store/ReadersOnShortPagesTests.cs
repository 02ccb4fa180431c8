using System.Globalization;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>What no story of a company shows by itself when pages are short.</summary>
public sealed class ReadersOnShortPagesTests
{
    private static readonly CaseRef Id = new("jiejia", "k");

    private readonly MemoryRecordStore kept = new(new FixedClock());
    private readonly ShortPages store;

    public ReadersOnShortPagesTests() => store = new ShortPages(kept, PageCut.Hardest);

    [Fact]
    public async Task ARangeOfManyPages_IsReadUpToWhatIsAskedFor()
    {
        await kept.CommitAsync("t", "p", [.. Enumerable.Range(0, 20).Select(i => RecordChange.Insert($"{i:D2}", new Dictionary<string, string>()))]);
        var query = new RecordQuery("t") { Partition = "p", Take = 8 };
        var first = await store.ReadFullPageAsync(query, default);
        var second = await store.ReadFullPageAsync(query with { Continuation = first.Continuation }, default);
        var third = await store.ReadFullPageAsync(query with { Continuation = second.Continuation }, default);
        new[] { first, second, third }.Select(page => page.Records.Count).ShouldBe([8, 8, 4]);
        (third.Records[^1].Row, third.Continuation).ShouldBe(("19", null));
    }

    [Fact]
    public async Task MoreWorkThanOneCommitDeletes_IsReadInParts()
    {
        await LeaveAsync(new PureCase().Filed().State with { Version = 1 });
        foreach (var some in Enumerable.Range(2, 150).Chunk(RecordLimits.MaxBatch))
            await kept.CommitAsync(CaseRows.Table, Id.Partition, [.. some.Select(version => RecordChange.Insert(Pending(version), new Dictionary<string, string>()))]);
        var left = (await WorkLeft.ReadAsync(store, Id, default)).ShouldNotBeNull();
        (left.Rows.Count, left.Now.Version, left.MayBeMore).ShouldBe((RecordLimits.MaxBatch, 1, true));
        await kept.CommitAsync(CaseRows.Table, Id.Partition, [.. left.Rows.Select(row => RecordChange.Delete(row.Row))]);
        left = (await WorkLeft.ReadAsync(store, Id, default)).ShouldNotBeNull();
        (left.Rows.Count, left.MayBeMore).ShouldBe((51, false));
    }

    [Fact]
    public async Task WorkThatIsCommittedBetweenTwoPages_IsNeverDoneForACaseAsItWasBefore()
    {
        var state = new PureCase().Filed().State;
        await LeaveAsync(state with { Version = 1 });
        for (var pages = 1; pages < 8; pages++)
        {
            var last = pages + 1;
            var busy = new Busy(store, pages, () => LeaveAsync(state with { Version = last }));
            var left = (await WorkLeft.ReadAsync(busy, Id, default)).ShouldNotBeNull();
            left.Now.Version.ShouldBeGreaterThanOrEqualTo(left.Rows.Max(row => int.Parse(row.Row[1..], CultureInfo.InvariantCulture)), $"after page {pages}");
            await LeaveAsync(state with { Version = last });
        }
    }

    [Fact]
    public async Task ACaseWithWorkLeft_IsBusyToAnAudit()
    {
        await LeaveAsync(new PureCase().Filed().State with { Version = 1 });
        var seen = await CurrentCase.ReadAsync(store, Id, default);
        (seen.Complaint?.Version, seen.Exists, seen.IsBusy).ShouldBe((1, true, true));
    }

    [Fact]
    public async Task TheLedgerOfYears_ShowsItsLastTwelveReviews()
    {
        var reviews = new ReviewTable(store);
        var months = Enumerable.Range(0, 20).Select(i => new DateOnly(2025, 1, 1).AddMonths(i).ToString("yyyy-MM", CultureInfo.InvariantCulture)).ToList();
        foreach (var month in months)
            await reviews.AddAsync("jiejia", new LedgerReview(month, "staff:s03", DateTimeOffset.UnixEpoch, "继续等", new LedgerSums(month, default, 1, 1, 0, 0, 0)), default);
        (await reviews.LastAsync("jiejia", default)).Select(review => review.Month).ShouldBe(months.TakeLast(12).Reverse());
    }

    [Fact]
    public async Task AnEventAboutOneOfManyMessages_FindsItsOwn()
    {
        var (sends, now) = (new AwaitedSends(store, new FixedClock()), DateTimeOffset.UnixEpoch);
        var tags = Enumerable.Range(0, 5).Select(i => new MessageTag($"jiejia|c{i}", $"key-{i}")).ToList();
        foreach (var (tag, at) in tags.Select((tag, at) => (tag, at)))
            await sends.NoteAsync("jiejia", "openid", "template", tag, now.AddMinutes(at), $"id-{at}", default);
        (await sends.FindAsync("jiejia", "openid", "template", "id-3", default)).ShouldBe(tags[3]);
        await sends.BeginAsync("jiejia", "openid", "template", tags[2], now, default);
        (await sends.FindAsync("jiejia", "openid", "template", "unheard", default)).ShouldBe(tags[2]);
    }

    private static string Pending(int version) => $"{RecordLimits.PendingPrefix}{version:D10}";

    /// <summary>A commit: the state, and work that it leaves.</summary>
    private Task<CommitResult> LeaveAsync(Complaint state) => kept.CommitAsync(CaseRows.Table, Id.Partition,
        [RecordChange.Upsert(CaseRows.StateRow, CaseRows.ToProperties(state)), RecordChange.Upsert(Pending(state.Version), new Dictionary<string, string>())]);

    /// <summary>Somebody commits behind a page.</summary>
    private sealed class Busy(IRecordStore store, int behind, Func<Task> commit) : IRecordStore
    {
        private int pages;

        public Task<Complaints.Records.Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

        public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
        {
            var page = await store.QueryAsync(query, cancel);
            if (++pages == behind)
                await commit();
            return page;
        }

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            store.CommitAsync(table, partition, changes, cancel);
    }
}
