using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>Work that cannot be read holds up none of the rest, and is named.</summary>
[Trait("Requirement", "I4")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "What hears the log holds no handle.")]
public sealed class DamagedWorkTests : IAsyncLifetime
{
    private const int Cases = 5;
    private readonly Heard heard = new();
    private readonly ACompany company;

    public DamagedWorkTests() => company = new ACompany(new LocalStage(OwnCompany.China("2026-06-01 10:00"), listener: heard));

    private IRecordStore Store => company.Product.Services.GetRequiredService<IRecordStore>();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task ANewCaseIsDamaged_TheOthersGoOnAndItIsNamed()
    {
        await LeftBehind.FileAsync(company, Cases);
        var damaged = LeftBehind.Id(3);
        await LeftBehind.DamageAsync(company, damaged);

        await company.RestartAsync();
        await company.SettleAsync();

        foreach (var i in (int[])[1, 2, 4, 5])
            (await LeftBehind.StepAsync(company, i)).ShouldBe(CaseStep.Triaged);
        $"{(await company.Nobody.GetAsync("/api/health")).Ok().Body["counts"]!["outboxPending"]}".ShouldBe("0");
        var lines = heard.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ToList();
        lines.ShouldContain(line => line.Contains(damaged.Partition, StringComparison.Ordinal));
        lines.ShouldAllBe(line => !line.Contains("王女士") && !line.Contains("13900000001"));
        (await company.AuditAsync()).ShouldContain(fault => fault.Case == damaged && fault.Place == "work ~" && fault.What == "cannot be read");
    }

    [Fact]
    public async Task ANewCaseIsDamaged_NobodyTakesItForNoneOrWritesOverIt()
    {
        await LeftBehind.FileAsync(company, 1);
        var damaged = LeftBehind.Id(1);
        await LeftBehind.DamageAsync(company, damaged);

        await Should.ThrowAsync<DamagedRecordException>(() => LeftBehind.StepAsync(company, 1));
        await Should.ThrowAsync<DamagedRecordException>(() => Store.CommitAsync(CaseRows.Table, damaged.Partition, [RecordChange.Insert("f9", new Dictionary<string, string>())]));
        await Should.ThrowAsync<DamagedRecordException>(() => LeftBehind.FileAsync(company, 1));
    }

    [Fact]
    public async Task APieceOfACasesWorkIsDamaged_TheRestOfItIsDone()
    {
        var it = await company.ATriagedComplaint();
        var id = new CaseRef("jiejia", it.Id);
        var torn = new Dictionary<string, string> { ["work"] = "{13900000001" };
        await Store.CommitAsync(CaseRows.Table, id.Partition, [RecordChange.Insert("~000000", torn)]);

        await it.TakenAsync();
        await company.SettleAsync();

        (await Store.QueryAsync(new RecordQuery(CaseRows.Table) { RowFrom = "~" })).Records.Select(record => record.Row).ShouldBe(["~000000"]);
        heard.Lines.ShouldContain(line => line.StartsWith($"Error Row ~000000 of {id.Partition} in cases cannot be read: JsonException", StringComparison.Ordinal));
        heard.Lines.ShouldAllBe(line => !line.Contains("{13900000001"));
        (await company.AuditAsync()).ShouldHaveSingleItem().ToString().ShouldBe($"case jiejia/{it.Id}, work ~000000: cannot be read");
    }

    [Fact]
    public async Task TheLookForWorkFails_ItIsTriedAgainALittleLater()
    {
        await LeftBehind.FileAsync(company, 1);
        var (services, time) = (company.Product.Services, new VirtualTime(company.Now));
        using var relay = new CaseRelay(new FailsOnce(Store), services.GetRequiredService<CaseDelivery>(), time, services.GetRequiredService<ILogger<CaseRelay>>());

        await relay.StartAsync(default);
        while (time.NextTimer is null && !relay.ExecuteTask!.IsCompleted)
            await Task.Yield();
        relay.Swept.IsCompleted.ShouldBeFalse();
        heard.Lines.ShouldContain(line => line.StartsWith("Warning What was left to do", StringComparison.Ordinal));
        time.JumpTo(time.GetUtcNow().AddSeconds(1));
        await relay.Swept;
        await relay.IdleAsync();
        await company.SettleAsync();

        (await LeftBehind.StepAsync(company, 1)).ShouldBe(CaseStep.Triaged);
        await relay.StopAsync(default);
    }

    /// <summary>A store whose first query meets a fault that nobody has called transient.</summary>
    private sealed class FailsOnce(IRecordStore store) : IRecordStore
    {
        private int queries;

        public Task<Complaints.Records.Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

        public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) =>
            queries++ == 0 ? Task.FromException<RecordPage>(new InvalidOperationException("Not now.")) : store.QueryAsync(query, cancel);

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            store.CommitAsync(table, partition, changes, cancel);
    }
}
