using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>All records of one case as they lie in the store.</summary>
/// <param name="Id">Which case.</param>
internal sealed record StoredCase(CaseRef Id)
{
    private readonly List<Record> facts = [];
    private readonly List<Record> work = [];

    /// <summary>The log, in the order of its rows.</summary>
    public IReadOnlyList<Record> Facts => facts;

    /// <summary>The folded state; null when it is missing.</summary>
    public Record? State { get; private set; }

    /// <summary>Records of work left to be done; while there are any, the lists may lag behind.</summary>
    public IReadOnlyList<Record> WorkLeft => work;

    /// <summary>Every case of the store by its key, one in memory at a time.</summary>
    public static async IAsyncEnumerable<StoredCase> ReadAllAsync(IRecordStore store, [EnumeratorCancellation] CancellationToken cancel)
    {
        StoredCase? current = null;
        await foreach (var record in store.ReadAllAsync(new RecordQuery(CaseRows.Table), cancel))
        {
            if (current is not null && current.Id.Partition != record.Partition)
                yield return current;
            if (current?.Id.Partition != record.Partition)
                current = new StoredCase(Reading.Try(() => CaseRef.FromPartition(record.Partition)) ?? new CaseRef(record.Partition, "?"));
            current.Add(record);
        }
        if (current is not null)
            yield return current;
    }

    /// <summary>One case; without any records when there is none.</summary>
    public static async Task<StoredCase> ReadAsync(IRecordStore store, CaseRef id, CancellationToken cancel)
    {
        var stored = new StoredCase(id);
        await foreach (var record in store.ReadAllAsync(new RecordQuery(CaseRows.Table) { Partition = id.Partition }, cancel))
            stored.Add(record);
        return stored;
    }

    private void Add(Record record)
    {
        if (record.Row == CaseRows.StateRow)
            State = record;
        else if (RecordLimits.IsPending(record.Row))
            work.Add(record);
        else
            facts.Add(record);
    }
}
