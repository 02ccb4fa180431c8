using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Verify;

public sealed class ListAuditTests : IAsyncLifetime
{
    private StoredCases cases = null!;

    private string Open => CaseLists.Open(cases.Taken.Company);

    public async Task InitializeAsync() => cases = await StoredCases.CreateAsync();

    public async Task DisposeAsync() => await cases.DisposeAsync();

    [Fact]
    public async Task AMissingListRecord_IsNamed()
    {
        var row = await RemoveOpenAsync();

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        (fault.Case, fault.Place, fault.What).ShouldBe((cases.Taken, $"list {Open} row {row}", "missing"));
    }

    [Fact]
    public async Task AStaleListRecord_IsNamedWithWhatItShows()
    {
        await MakeStaleAsync();

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        fault.Case.ShouldBe(cases.Taken);
        fault.What.ShouldBe("stale: turn is \"owner\", but the facts say \"agent\"");
    }

    [Fact]
    public async Task AListRecordOfNoCase_IsAnOrphan()
    {
        var row = await AddOrphanAsync();

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        (fault.Case.Id, fault.Place, fault.What).ShouldBe(("nobody", $"list {Open} row {row}", "orphan: there is no such case"));
    }

    [Fact]
    public async Task AnEndedCaseStillInTheQueue_IsAnOrphan()
    {
        await ListWithdrawnAsOpenAsync();

        var fault = (await cases.AuditAsync()).ShouldHaveSingleItem();

        fault.Case.ShouldBe(cases.Withdrawn);
        fault.What.ShouldBe("orphan: the case (已撤回) does not stand here");
    }

    [Fact]
    public async Task Repair_MendsWhatIsMissingStaleAndOrphaned()
    {
        await MakeStaleAsync();
        await AddOrphanAsync();
        await ListWithdrawnAsOpenAsync();
        var own = await cases.OnlyRecordAsync(CaseLists.OfCustomer(cases.Taken.Company, "c01"));
        await cases.DeleteAsync(CaseLists.Table, own.Partition, own.Row);

        var done = await new ListRepair(cases.Store, _ => { }).RunAsync();

        done.ShouldBe(new RepairSummary(Written: 2, Removed: 2));
        (await cases.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Repair_LeavesACaseWithABrokenChainAlone()
    {
        await cases.TamperAsync(CaseRows.Table, cases.Taken.Partition, FactEntry.RowOf(1), text => text.Replace("厨房", "客厅"), "data");
        var faults = new List<CaseFault>();

        var done = await new ListRepair(cases.Store, faults.Add).RunAsync();

        done.ShouldBe(new RepairSummary(0, 0));
        faults.ShouldHaveSingleItem().Case.ShouldBe(cases.Taken);
    }

    private async Task<string> RemoveOpenAsync()
    {
        var open = await cases.OnlyRecordAsync(Open);
        await cases.DeleteAsync(CaseLists.Table, open.Partition, open.Row);
        return open.Row;
    }

    private async Task MakeStaleAsync()
    {
        var open = await cases.OnlyRecordAsync(Open);
        await cases.TamperAsync(CaseLists.Table, open.Partition, open.Row, text => text.Replace("\"turn\":\"agent\"", "\"turn\":\"owner\""), "line");
    }

    private async Task<string> AddOrphanAsync()
    {
        var open = await cases.OnlyRecordAsync(Open);
        var row = string.Concat(open.Row.AsSpan(0, open.Row.Length - cases.Taken.Id.Length), "nobody");
        await cases.Store.CommitAsync(CaseLists.Table, Open, [RecordChange.Insert(row, open.Properties)]);
        return row;
    }

    private async Task ListWithdrawnAsOpenAsync()
    {
        var own = await cases.OnlyRecordAsync(CaseLists.OfCustomer(cases.Withdrawn.Company, "c02"));
        await cases.Store.CommitAsync(CaseLists.Table, Open, [RecordChange.Insert("9799" + own.Row, own.Properties)]);
    }
}
