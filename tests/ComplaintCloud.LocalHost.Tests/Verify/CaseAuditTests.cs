using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Verify;

public sealed class CaseAuditTests : IAsyncLifetime
{
    private StoredCases cases = null!;

    public async Task InitializeAsync() => cases = await StoredCases.CreateAsync();

    public async Task DisposeAsync() => await cases.DisposeAsync();

    [Fact]
    public async Task ACleanDirectory_HasNoFault() => (await cases.AuditAsync()).ShouldBeEmpty();

    [Fact]
    public async Task AChangedFact_IsNamed()
    {
        await cases.TamperAsync(CaseRows.Table, cases.Taken.Partition, FactEntry.RowOf(1), text => text.Replace("厨房", "客厅"), "data");

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        (fault.Case, fault.Place).ShouldBe((cases.Taken, "facts"));
        fault.What.ShouldBe("fact 1 (ComplaintFiled) was changed");
    }

    [Fact]
    public async Task AFactChangedWithItsHash_BreaksTheChainAfterIt()
    {
        var row = FactEntry.RowOf(2);
        var entry = FactEntry.From((await cases.Store.ReadAsync(CaseRows.Table, cases.Taken.Partition, row))!);
        var forged = FactEntry.Create(entry.Read(), entry.Seq, entry.At.AddHours(-1), entry.By, entry.Previous);
        await cases.Store.CommitAsync(CaseRows.Table, cases.Taken.Partition, [RecordChange.Upsert(row, forged.ToInsert().Properties!)]);

        (await cases.AuditAsync()).ShouldHaveSingleItem().What.ShouldBe("fact 3 does not continue fact 2");
    }

    [Fact]
    public async Task ARemovedFact_IsNamed()
    {
        await cases.DeleteAsync(CaseRows.Table, cases.Taken.Partition, FactEntry.RowOf(3));

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        (fault.Case, fault.Place).ShouldBe((cases.Taken, "facts"));
        fault.What.ShouldBe("fact 3 is missing; fact 4 stands in its place");
    }

    [Fact]
    public async Task TheLastFactRemoved_IsNoticedByTheState()
    {
        var last = (await ReadAsync(cases.Taken)).Version;
        await cases.DeleteAsync(CaseRows.Table, cases.Taken.Partition, FactEntry.RowOf(last));

        (await cases.AuditAsync()).ShouldContain(fault => fault.Case == cases.Taken && fault.Place == "facts" && fault.What.StartsWith($"fact {last} is missing"));
    }

    [Fact]
    public async Task AChangedState_IsNamedWithWhatTheFactsSay()
    {
        await cases.TamperAsync(CaseRows.Table, cases.Taken.Partition, CaseRows.StateRow, text => text.Replace("\"level\":1", "\"level\":3"), "state");

        var fault = (await cases.AuditAsync()).Single(fault => fault.Place == "state");

        fault.Case.ShouldBe(cases.Taken);
        fault.What.ShouldBe("level is 3, but the facts say 1");
    }

    [Fact]
    public async Task AMissingState_IsNamed()
    {
        await cases.DeleteAsync(CaseRows.Table, cases.Taken.Partition, CaseRows.StateRow);

        (await cases.AuditAsync()).ShouldContain(fault => fault.Case == cases.Taken && fault.Place == "state" && fault.What == "missing");
    }

    [Fact]
    public async Task ACaseOfOneFact_NeedsNoState()
    {
        var begun = new CaseRef(cases.Taken.Company, "zzzzzzzzzzzzzzzzzzzz");
        await ForgeFirstFactAsync(begun, "TS20260302-900");

        (await cases.AuditAsync()).ShouldNotContain(fault => fault.Place == "state");
    }

    [Fact]
    public async Task ANumberGivenTwice_IsNamed()
    {
        var number = (await ReadAsync(cases.Withdrawn)).Filed!.Number;
        await ForgeFirstFactAsync(new CaseRef(cases.Taken.Company, "zzzzzzzzzzzzzzzzzzzz"), number);

        (await cases.AuditAsync()).Single(fault => fault.Place == "number").What.ShouldBe($"{number} is also the number of case {cases.Withdrawn.Id}");
    }

    [Fact]
    public async Task ACaseWithWorkLeft_IsNotJudgedByItsLists()
    {
        var open = await cases.OnlyRecordAsync(CaseLists.Open(cases.Taken.Company));
        await cases.DeleteAsync(CaseLists.Table, open.Partition, open.Row);
        await cases.Store.CommitAsync(CaseRows.Table, cases.Taken.Partition, [PendingWork.OfNewCase]);

        (await cases.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task AChangedPhoto_IsNamed()
    {
        await File.AppendAllTextAsync(await cases.PhotoFileAsync(), "!");

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        (fault.Case, fault.Place).ShouldBe((cases.Taken, $"file {cases.Photo}"));
        fault.What.ShouldContain("was changed");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task AMissingPhoto_IsNamed()
    {
        File.Delete(await cases.PhotoFileAsync());

        (await cases.AuditAsync()).ShouldHaveSingleItem().What.ShouldContain("is missing");
    }

    private async Task<Complaint> ReadAsync(CaseRef id) =>
        CaseRows.StateOf((await cases.Store.ReadAsync(CaseRows.Table, id.Partition, CaseRows.StateRow))!);

    private async Task ForgeFirstFactAsync(CaseRef id, string number)
    {
        var filed = (await ReadAsync(cases.Withdrawn)).Filed! with { Number = number };
        var entry = FactEntry.Create(filed, 1, DateTimeOffset.UnixEpoch, "customer:c02", HashChain.Start);
        await cases.Store.CommitAsync(CaseRows.Table, id.Partition, [entry.ToInsert()]);
    }
}
