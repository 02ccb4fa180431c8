using System.Diagnostics.CodeAnalysis;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// The partitions that nobody has changed since they came. Each lies whole in one row, in the order of arrival, so that storing one
/// touches no scattered index; its first change spreads it over the table of records. Where one lies is kept in memory: a few numbers
/// for each and no object, because in a flood the collector would carry those along again and again. As each leaves work to do, there are
/// many only then.
/// </summary>
/// <remarks>
/// An entry may be there a moment before its row is committed, and a moment after the row is gone, never the other way round. So who
/// finds an entry looks for the row, and who finds no row looks into the table of records.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "Its gate holds no handle.")]
internal sealed class Arrivals
{
    private readonly Lock gate = new();

    // By the hash of the key; the row says whether it is that partition.
    private readonly Dictionary<int, long> places = [];

    // Those whose hash another one has too.
    private readonly Dictionary<(string Table, string Partition), long> others = [];

    /// <summary>How many there are.</summary>
    public int Count => places.Count + others.Count;

    /// <summary>Finds what an earlier opening of the file left; gives how many.</summary>
    public int Load(SqliteStatements statements)
    {
        var left = statements.Query(ArrivalsTable.Keys, static row => (Id: row.GetInt64(0), Table: row.GetString(1), Partition: SqliteRecordStore.Key(row, 2)));
        foreach (var (id, table, partition) in left)
            Note(table, partition, id);
        return left.Count;
    }

    /// <summary>The partition as it arrived; null when it is not there, or no longer.</summary>
    public Arrival? Find(SqliteStatements statements, string table, string partition)
    {
        if (Count == 0)
            return null;
        var (place, other) = Places(table, partition);
        return Read(statements, place, table, partition) ?? Read(statements, other, table, partition);
    }

    /// <summary>Notes where a partition is being put.</summary>
    public void Note(string table, string partition, long id)
    {
        lock (gate)
            if (!places.TryAdd(Hash(table, partition), id))
                others[(table, partition)] = id;
    }

    /// <summary>Forgets a place whose row is gone.</summary>
    public void Forget(string table, string partition, long id)
    {
        lock (gate)
        {
            var hash = Hash(table, partition);
            if (places.TryGetValue(hash, out var place) && place == id)
                places.Remove(hash);
            else if (others.TryGetValue((table, partition), out place) && place == id)
                others.Remove((table, partition));
        }
    }

    private static int Hash(string table, string partition) => HashCode.Combine(table, partition);

    private static Arrival? Read(SqliteStatements statements, long? place, string table, string partition) =>
        place is { } id ? statements.First(ArrivalsTable.Read, Arrival.Of, id, table, OrdinalKeys.Encode(partition)) : null;

    private (long? Place, long? Other) Places(string table, string partition)
    {
        lock (gate)
            return (
                places.TryGetValue(Hash(table, partition), out var place) ? place : null,
                others.Count > 0 && others.TryGetValue((table, partition), out var other) ? other : null);
    }
}
