using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// The append-only log of what companies change about themselves. An entry is written in the same commit as its change, as
/// work left to do in that partition, and then moved to the log; what a crash left behind is moved before the log is read.
/// </summary>
internal sealed class CompanyChanges(IRecordStore store)
{
    private readonly PeopleTable table = new(store);

    /// <summary>The entry as it goes with its change.</summary>
    public static RecordChange ToInsert(CompanyChange change) =>
        RecordChange.Insert(RecordLimits.PendingPrefix + change.Row, PeopleRow.Of(change));

    /// <summary>Moves an entry to the log.</summary>
    public Task DeliverAsync(string company, string kind, CompanyChange change, CancellationToken cancel) =>
        MoveAsync(company, PeopleTable.Partition(company, kind), change, cancel);

    /// <summary>One page, newest first.</summary>
    /// <exception cref="ArgumentException">The continuation is none of ours.</exception>
    public async Task<Page<Kept<CompanyChange>>> ReadAsync(string company, int take, string? continuation, CancellationToken cancel)
    {
        await DeliverAllAsync(company, cancel);
        return await table.PageAsync<CompanyChange>(company, PeopleKind.Changes, take, continuation, cancel);
    }

    private async Task DeliverAllAsync(string company, CancellationToken cancel)
    {
        var query = new RecordQuery(PeopleTable.Table)
        {
            PartitionFrom = PeopleTable.Partition(company, ""),
            PartitionBefore = PeopleTable.Partition(company, "~"),
            RowFrom = $"{RecordLimits.PendingPrefix}",
        };
        await foreach (var left in store.ReadAllAsync(query, cancel))
            await MoveAsync(company, left.Partition, PeopleRow.Read<CompanyChange>(left), cancel);
    }

    // Both may be done twice: the key is the change's own.
    private async Task MoveAsync(string company, string partition, CompanyChange change, CancellationToken cancel)
    {
        await table.CommitAsync(company, PeopleKind.Changes, [RecordChange.Insert(change.Row, PeopleRow.Of(change))], cancel);
        await store.CommitAsync(PeopleTable.Table, partition, [RecordChange.Delete(RecordLimits.PendingPrefix + change.Row)], cancel);
    }
}
