using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks one table that no fact says anything about: each record can be read and agrees with itself.</summary>
/// <param name="store">Where it is.</param>
/// <param name="table">The table.</param>
/// <param name="faultOf">What is wrong with a record; null for nothing. What it throws on reading is a fault too.</param>
internal sealed class KeptCheck(IRecordStore store, string table, Func<Record, CancellationToken, Task<string?>> faultOf) : TableCheck(store, table)
{
    /// <summary>One whose records need nothing beside them.</summary>
    public KeptCheck(IRecordStore store, string table, Func<Record, string?> faultOf)
        : this(store, table, (record, _) => Task.FromResult(faultOf(record)))
    {
    }

    /// <inheritdoc/>
    protected override Task<string?> FaultAsync(Record record, CancellationToken cancel) => Reading.Try(() => faultOf(record, cancel)) ?? Task.FromResult<string?>("cannot be read");

    /// <inheritdoc/>
    protected override CaseFault FaultOf(Record record, string what) =>
        new(new CaseRef(record.Partition.Split('|')[0], record.Row), $"{Table} of {record.Partition}", what) { Kind = "record" };
}
