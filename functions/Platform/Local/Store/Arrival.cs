using System.Buffers;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>A record as bytes.</summary>
/// <param name="Row">Its key.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Properties">What is in it, as <see cref="PropertyCodec"/> writes it.</param>
internal sealed record StoredRow(string Row, long ETag, byte[] Properties);

/// <summary>A partition that lies whole in one row, as it arrived.</summary>
/// <param name="Id">Its place in the order of arrival: the ETag of its first record.</param>
/// <param name="Written">When it came, in UTC ticks of 100 ns.</param>
/// <param name="Partition">Its key.</param>
/// <param name="Stored">Its records, in no order; null when they are damaged.</param>
internal sealed record Arrival(long Id, long Written, string Partition, IReadOnlyList<StoredRow>? Stored)
{
    // Nothing can be read from no bytes.
    private static readonly byte[] NoBytes = [];

    /// <summary>Its records, in no order.</summary>
    /// <exception cref="DamagedRecordException">They cannot be read.</exception>
    public IReadOnlyList<StoredRow> Rows => Stored ?? throw new DamagedRecordException(Partition, $"{RecordLimits.PendingPrefix}");

    /// <summary>
    /// Whether changes are the arrival of a partition, if it is new: they only insert, and leave one piece of work to do. Doing that
    /// changes the partition again, so none stays an arrival for good.
    /// </summary>
    public static bool Fits(IReadOnlyList<RecordChange> changes)
    {
        var work = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Kind is not RecordChangeKind.Insert)
                return false;
            if (RecordLimits.IsPending(changes[i].Row))
                work++;
        }
        return work == 1;
    }

    /// <summary>The stored bytes: how many records there are, then key and properties of each with their lengths. This is a storage format.</summary>
    /// <returns>Rented from the shared pool of arrays.</returns>
    public static ArraySegment<byte> Encode(IReadOnlyList<RecordChange> inserts)
    {
        var bound = VarInt.MaxBytes;
        for (var i = 0; i < inserts.Count; i++)
            bound += (2 * VarInt.MaxBytes) + OrdinalKeys.Bound(inserts[i].Row) + PropertyCodec.Bound(inserts[i].Properties!);
        var buffer = ArrayPool<byte>.Shared.Rent(bound);
        var used = VarInt.Write(inserts.Count, buffer);
        for (var i = 0; i < inserts.Count; i++)
        {
            used += Write(OrdinalKeys.Encode(inserts[i].Row), buffer.AsSpan(used));
            used += Write(inserts[i].Properties!, buffer.AsSpan(used));
        }
        return new ArraySegment<byte>(buffer, 0, used);
    }

    /// <summary>Reads a row of <see cref="ArrivalsTable.Read"/>.</summary>
    public static Arrival Of(SqliteRow found)
    {
        var id = found.GetInt64(0);
        return new Arrival(id, found.GetInt64(1), SqliteRecordStore.Key(found, 3), RowsOf(id, found.GetBytes(2)));
    }

    /// <summary>The record in a row; null when there is none.</summary>
    public Record? Find(string row) => Rows.FirstOrDefault(stored => stored.Row == row) is { } found ? ToRecord(found) : null;

    /// <summary>The records from a row up to another, in the order of their keys.</summary>
    public IEnumerable<Record> Between(string from, string? before) => Between(Rows, from, before);

    /// <summary>
    /// The same for who goes through many partitions. Of one that is damaged they meet a piece of work left to do, which says so when it
    /// is looked into.
    /// </summary>
    public IEnumerable<Record> Met(string from, string? before) =>
        Between(Stored ?? [new StoredRow($"{RecordLimits.PendingPrefix}", Id, NoBytes)], from, before);

    private IEnumerable<Record> Between(IReadOnlyList<StoredRow> rows, string from, string? before) => rows
        .Where(stored => string.CompareOrdinal(stored.Row, from) >= 0 && (before is null || string.CompareOrdinal(stored.Row, before) < 0))
        .OrderBy(static stored => stored.Row, StringComparer.Ordinal)
        .Select(ToRecord);

    private static StoredRow[]? RowsOf(long id, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var count = VarInt.Read(ref bytes);
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)bytes.Length);
            var rows = new StoredRow[count];
            for (var i = 0; i < rows.Length; i++)
                rows[i] = new StoredRow(OrdinalKeys.Decode(Read(ref bytes)), id + i, Read(ref bytes).ToArray());
            return rows.Length > 0 && bytes.IsEmpty ? rows : null;
        }
        catch (Exception exception) when (StoredProperties.IsDamage(exception))
        {
            return null;
        }
    }

    private static int Write(byte[] part, Span<byte> to)
    {
        var header = VarInt.Write(part.Length, to);
        part.CopyTo(to[header..]);
        return header + part.Length;
    }

    // The length comes first and is known last: it has as much room as the longest could need, and the bytes move up.
    private static int Write(IReadOnlyDictionary<string, string> properties, Span<byte> to)
    {
        var length = PropertyCodec.Write(properties, to[VarInt.MaxBytes..]);
        var header = VarInt.Write(length, to);
        to.Slice(VarInt.MaxBytes, length).CopyTo(to[header..]);
        return header + length;
    }

    private static ReadOnlySpan<byte> Read(ref ReadOnlySpan<byte> from)
    {
        var length = VarInt.Read(ref from);
        var part = from[..length];
        from = from[length..];
        return part;
    }

    private Record ToRecord(StoredRow stored) =>
        new(Partition, stored.Row, StoredProperties.Read(stored.Properties, Partition, stored.Row), ETags.Format(stored.ETag), new DateTimeOffset(Written, TimeSpan.Zero));
}
