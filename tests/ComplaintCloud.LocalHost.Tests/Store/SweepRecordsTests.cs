using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Http;
using ComplaintCloud.LocalHost.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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
    [Trait("Requirement", "I4")]
    public async Task WhatCannotBeRead_StaysIsLoggedByItsKeyAndHoldsUpNothing()
    {
        using var heard = new Heard();
        var company = new ACompany(new LocalStage(OwnCompany.China("2026-06-01 10:00"), listener: heard));
        await company.InitializeAsync();
        try
        {
            await company.SignInAsync();
            var store = company.Product.Services.GetRequiredService<IRecordStore>();
            var damaged = new Dictionary<string, string> { ["value"] = "{13800000001" };
            await store.CommitAsync(OneTimeCodes.Table, "jiejia|customer", [RecordChange.Insert("torn", damaged)], default);
            await store.CommitAsync(SessionTable.Table, "jiejia|customer|c01", [RecordChange.Insert("torn", damaged), RecordChange.Insert("bare", new Dictionary<string, string>())], default);
            await company.AdvanceToAsync(OwnCompany.China("2026-09-01 10:00"));
            (await RowsAsync(company, OneTimeCodes.Table)).ShouldBe(["torn"]);
            (await RowsAsync(company, SessionTable.Table)).ShouldBe(["bare", "torn"]);
            var lines = heard.Lines.Where(line => line.Contains("cannot be read", StringComparison.Ordinal)).ToList();
            lines.ShouldContain(line => line.StartsWith("Error Row torn of jiejia|customer in one-time-codes cannot be read: JsonException", StringComparison.Ordinal));
            lines.ShouldContain(line => line.StartsWith("Error Row bare of jiejia|customer|c01 in sessions cannot be read: KeyNotFoundException", StringComparison.Ordinal));
            lines.ShouldAllBe(line => !line.Contains("13800000001"));
        }
        finally
        {
            await company.DisposeAsync();
        }
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task WhereHowFarItIsCannotBeRead_TheSweepBeginsAnew()
    {
        var (clock, store) = (new HandClock(), new MemoryRecordStore(new HandClock()));
        await store.CommitAsync(SweepRecords.Table, "jiejia", [RecordChange.Insert("things", new Dictionary<string, string> { ["value"] = "{" })], default);
        await store.CommitAsync("things", "jiejia|1", [RecordChange.Insert("row", Properties("old"))], default);
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.ShouldBeEmpty();
        SweepRecords.Of((await SweepRecords.FindAsync(store, Things, "jiejia", default))!).BegunAt.ShouldBe(clock.GetUtcNow());
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task WhereItIsToGoOnIsNoPlaceOfTheStore_TheSweepBeginsAnew()
    {
        var (clock, store) = (new HandClock(), new MemoryRecordStore(new HandClock()));
        await store.CommitAsync(SweepRecords.Table, "jiejia", [RecordChange.Insert("things", new Dictionary<string, string> { ["value"] = "{\"begunAt\":\"2026-11-20T00:00:00+00:00\",\"continuation\":\"nowhere\"}" })], default);
        await store.CommitAsync("things", "jiejia|1", [RecordChange.Insert("row", Properties("old"))], default);
        await RunAsync(store, clock);
        (await store.QueryAsync(new RecordQuery("things"))).Records.ShouldBeEmpty();
        SweepRecords.Of((await SweepRecords.FindAsync(store, Things, "jiejia", default))!).Continuation.ShouldBeNull();
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
        await new SweepRecords([kind], store, clock, NullLogger<SweepRecords>.Instance).RunAsync(new JobOccurrence("jiejia", clock.GetUtcNow()), default);
        (await store.QueryAsync(new RecordQuery("things"))).Records.ShouldHaveSingleItem().Properties["what"].ShouldBe(Kept);
    }

    private static ExpiringRecords Things => new("things", "things", OfCompany: true, Kept: TimeSpan.Zero, record => record.Properties["what"] == Kept ? null : DateTimeOffset.MinValue);

    // Each run as if by a process that was just started.
    private static Task RunAsync(MemoryRecordStore store, HandClock clock) =>
        new SweepRecords([Things], new OneAtATime(store), clock, NullLogger<SweepRecords>.Instance).RunAsync(new JobOccurrence("jiejia", clock.GetUtcNow()), default);

    private static Dictionary<string, string> Properties(string what) => new() { ["what"] = what };

    private static async Task<IEnumerable<string>> RowsAsync(ACompany company, string table) =>
        await company.Product.Services.GetRequiredService<IRecordStore>().ReadAllAsync(new RecordQuery(table), default).Select(record => record.Row).ToListAsync();

    /// <summary>A store whose pages are short.</summary>
    private sealed class OneAtATime(IRecordStore store) : IRecordStore
    {
        public Task<Complaints.Records.Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

        public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) => store.QueryAsync(query with { Take = 1 }, cancel);

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            store.CommitAsync(table, partition, changes, cancel);
    }
}
