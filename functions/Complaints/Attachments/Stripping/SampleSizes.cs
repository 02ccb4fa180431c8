using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>How long the samples of a track are: all the same, or one by one.</summary>
/// <remarks>ISO/IEC 14496-12, 8.7.3: <c>stsz</c>, and <c>stz2</c> with sizes of 4, 8 or 16 bits.</remarks>
/// <param name="Each">The size of every sample; 0 when they differ.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sizes">One by one; empty when they are the same.</param>
internal sealed record SampleSizes(long Each, long Count, IReadOnlyList<long> Sizes)
{
    private const int SizeAt = 4;
    private const int CountAt = 8;
    private const int TableAt = 12;

    /// <summary>Reads the one box of sizes; null when there is none or it does not hold what it says.</summary>
    public static SampleSizes? Read(ReadOnlySpan<byte> file, List<IsoBox> parts)
    {
        if (parts.FindAll(part => part.Kind is "stsz" or "stz2") is not [var part] || part.End - part.ContentAt < TableAt)
            return null;
        var box = file[part.ContentAt..part.End];
        var (each, count) = ((long)BinaryPrimitives.ReadUInt32BigEndian(box[SizeAt..]), (long)BinaryPrimitives.ReadUInt32BigEndian(box[CountAt..]));
        if (each > file.Length || count > file.Length)
            return null;
        if (part.Kind == "stsz" && each > 0)
            return new SampleSizes(each, count, []);
        var bits = part.Kind == "stsz" ? 32 : (int)each & 255;
        return bits is 4 or 8 or 16 or 32 && count * bits <= (box.Length - TableAt) * 8L ? new SampleSizes(0, count, Table(box[TableAt..], bits, (int)count)) : null;
    }

    /// <summary>How many bytes some samples have together; there may be fewer than asked for.</summary>
    public long Sum(long from, long count)
    {
        var most = Math.Min(count, Math.Max(0, Count - from));
        if (Each > 0)
            return most * Each;
        var sum = 0L;
        for (var i = from; i < from + most; i++)
            sum += Sizes[(int)i];
        return sum;
    }

    private static List<long> Table(ReadOnlySpan<byte> table, int bits, int count)
    {
        var sizes = new List<long>(count);
        for (var i = 0; i < count; i++)
            sizes.Add(bits switch
            {
                4 => i % 2 == 0 ? table[i / 2] >> 4 : table[i / 2] & 15,
                8 => table[i],
                16 => BinaryPrimitives.ReadUInt16BigEndian(table[(2 * i)..]),
                _ => BinaryPrimitives.ReadUInt32BigEndian(table[(4 * i)..]),
            });
        return sizes;
    }
}
