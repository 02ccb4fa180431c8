using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>What has expired is deleted, part by part, and nothing else.</summary>
[Trait("Requirement", "I3")]
public sealed class SweepRecordsTests
{
    private const string Kept = "kept";

    [Fact]
    public async Task WhatHasExpired_GoesAtNightAndWhatHoldsStays()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await company.ReworkAccepted();
        (await company.Customer().PostAsync("/api/customer/subscriptions", new { templateId = "any", accepted = 1 }, key: "once")).Ok();
        var (_, refresh) = await company.SignInAsync();
        foreach (var table in (string[])["one-time-codes", "sessions", "rates", "links", "grants"])
            (await RowsAsync(company, table)).ShouldNotBeEmpty(table);
        await company.AdvanceToAsync(OwnCompany.China("2026-06-02 05:00"));
        (await RowsAsync(company, "rates")).ShouldBeEmpty();
        (await RowsAsync(company, "one-time-codes")).ShouldHaveSingleItem("its day is not over");
        (await company.RenewAsync(refresh)).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-09-01 10:00"));
        await company.SignInAsync("13800000003");
        await company.AdvanceToAsync(OwnCompany.China("2026-09-02 05:00"));
        (await RowsAsync(company, "one-time-codes")).ShouldHaveSingleItem();
        (await RowsAsync(company, "sessions")).ShouldHaveSingleItem();
        (await RowsAsync(company, "links")).ShouldBeEmpty();
        (await RowsAsync(company, "grants")).ShouldBe(["tany"], "the count stays, the key goes");
        (await it.SeenByStaffAsync())["number"].ShouldNotBeNull();
        (await company.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ARun_ReadsSoMuchAndTheNextGoesOnThere()
    {
        var clock = new HandClock();
        var store = new MemoryRecordStore(clock);
        for (var i = 0; i < SweepRecords.PagesOfARun + 10; i++)
            await store.CommitAsync("things", $"jiejia|{i:000}", [RecordChange.Insert("row", Properties(i == 5 ? Kept : "old"))], default);
        await store.CommitAsync("things", "jiejiahao|000", [RecordChange.Insert("row", Properties("old"))], default);
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.Count.ShouldBe(10 + 1 + 1);
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.Select(record => record.Partition).ShouldBe(["jiejiahao|000", "jiejia|005"]);
        await store.CommitAsync("things", "jiejia|000", [RecordChange.Insert("row", Properties("old"))], default);
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.Count.ShouldBe(3, "once a night is enough");
        clock.Advance(TimeSpan.FromDays(1));
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.Count.ShouldBe(2);
    }

    [Fact]
    public async Task WhatIsRenewedWhileItIsSwept_Stays()
    {
        var clock = new HandClock();
        var store = new MemoryRecordStore(clock);
        await store.CommitAsync("things", "jiejia|1", [RecordChange.Insert("row", Properties("old"))], default);
        var kind = Things with
        {
            EndOf = record =>
            {
                store.CommitAsync("things", record.Partition, [RecordChange.Upsert(record.Row, Properties(Kept))], default).Wait();
                return clock.GetUtcNow();
            }
        };
        await new SweepRecords([kind], store, clock).RunAsync(new JobOccurrence("jiejia", clock.GetUtcNow()), default);
        (await store.QueryAsync(new RecordQuery("things"))).Records.ShouldHaveSingleItem().Properties["what"].ShouldBe(Kept);
    }

    private static ExpiringRecords Things => new("things", "things", OfCompany: true, Kept: TimeSpan.Zero, record => record.Properties["what"] == Kept ? null : DateTimeOffset.MinValue);

    // Each run as if by a process that was just started.
    private static Task RunAsync(MemoryRecordStore store, HandClock clock) =>
        new SweepRecords([Things], new OneAtATime(store), clock).RunAsync(new JobOccurrence("jiejia", clock.GetUtcNow()), default);

    private static Dictionary<string, string> Properties(string what) => new() { ["what"] = what };

    private static async Task<IEnumerable<string>> RowsAsync(ACompany company, string table) =>
        (await company.Product.Services.GetRequiredService<IRecordStore>().QueryAsync(new RecordQuery(table))).Records.Select(record => record.Row);

    /// <summary>A store whose pages are short.</summary>
    private sealed class OneAtATime(IRecordStore store) : IRecordStore
    {
        public Task<Complaints.Records.Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

        public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) => store.QueryAsync(query with { Take = 1 }, cancel);

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            store.CommitAsync(table, partition, changes, cancel);
    }
}
