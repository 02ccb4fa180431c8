using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks one table that no fact says anything about: each record can be read and agrees with itself.</summary>
/// <param name="store">Where it is.</param>
/// <param name="table">The table.</param>
/// <param name="faultOf">What is wrong with a record; null for nothing. What it throws on reading is a fault too.</param>
internal sealed class KeptCheck(IRecordStore store, string table, Func<Record, CancellationToken, Task<string?>> faultOf) : RecordCheck
{
    /// <summary>One whose records need nothing beside them.</summary>
    public KeptCheck(IRecordStore store, string table, Func<Record, string?> faultOf)
        : this(store, table, (record, _) => Task.FromResult(faultOf(record)))
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [table];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(table), cancel))
        {
            var reading = Reading.Try(() => faultOf(record, cancel));
            if ((reading is null ? "cannot be read" : await reading) is { } what)
                yield return new CaseFault(new CaseRef(record.Partition.Split('|')[0], record.Row), $"{table} of {record.Partition}", what) { Kind = "record" };
        }
    }
}
