using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks one table record by record, each for its first fault.</summary>
/// <param name="store">Where it is.</param>
/// <param name="table">The table.</param>
internal abstract class TableCheck(IRecordStore store, string table) : RecordCheck
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Tables => [table];

    /// <summary>The table.</summary>
    protected string Table => table;

    /// <summary>Where it is, and whatever its records must agree with.</summary>
    protected IRecordStore Store => store;

    /// <inheritdoc/>
    public sealed override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(table), cancel))
            if (await FaultAsync(record, cancel) is { } what)
                yield return FaultOf(record, what);
    }

    /// <summary>What is wrong with a record; null for nothing.</summary>
    protected abstract Task<string?> FaultAsync(Record record, CancellationToken cancel);

    /// <summary>Says which record a fault is in.</summary>
    protected virtual CaseFault FaultOf(Record record, string what) => new(new CaseRef(record.Partition, record.Row), table, what) { Kind = "record" };
}
