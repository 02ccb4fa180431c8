using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// A record's properties as one blob: the count, then name and value in turn. Each text is a length in bytes (shifted
/// left by one, lowest bit: UTF-16) and its bytes, in UTF-8 or, where that would be longer or would lose a lone
/// surrogate, in UTF-16. This is a storage format.
/// </summary>
internal static class PropertyCodec
{
    public static byte[] Encode(IReadOnlyDictionary<string, string> properties)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Bound(properties));
        var bytes = buffer.AsSpan(0, Write(properties, buffer)).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes;
    }

    /// <summary>Most bytes that <see cref="Write"/> needs.</summary>
    public static int Bound(IReadOnlyDictionary<string, string> properties)
    {
        var bound = VarInt.MaxBytes;
        foreach (var (name, value) in Plain(properties))
            bound += (2 * VarInt.MaxBytes) + (2 * (name.Length + value.Length));
        return bound;
    }

    /// <summary>Writes them; gives the bytes it took.</summary>
    public static int Write(IReadOnlyDictionary<string, string> properties, Span<byte> to)
    {
        var used = VarInt.Write(properties.Count, to);
        foreach (var (name, value) in Plain(properties))
        {
            used += WriteText(name, to[used..]);
            used += WriteText(value, to[used..]);
        }
        return used;
    }

    public static Dictionary<string, string> Decode(ReadOnlySpan<byte> bytes)
    {
        var count = VarInt.Read(ref bytes);
        // Each takes two bytes at least; more would be damage, and much room for nothing.
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)bytes.Length);
        var properties = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var name = ReadText(ref bytes);
            properties.Add(name, ReadText(ref bytes));
        }
        return bytes.IsEmpty ? properties : throw new FormatException("More bytes than properties.");
    }

    // Nearly all are dictionaries, whose own enumeration allocates nothing.
    private static Dictionary<string, string> Plain(IReadOnlyDictionary<string, string> properties) =>
        properties as Dictionary<string, string> ?? new Dictionary<string, string>(properties, StringComparer.Ordinal);

    private static int WriteText(string text, Span<byte> to)
    {
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        // Room for the header of the longer form; where the shorter one needs less, the bytes move up.
        var room = VarInt.Length((units.Length << 1) | 1);
        if (Utf8.FromUtf16(text, to.Slice(room, units.Length), out _, out var utf8, replaceInvalidSequences: false) is OperationStatus.Done)
        {
            var header = VarInt.Write(utf8 << 1, to);
            if (header < room)
                to.Slice(room, utf8).CopyTo(to[header..]);
            return header + utf8;
        }
        var wideHeader = VarInt.Write((units.Length << 1) | 1, to);
        units.CopyTo(to[wideHeader..]);
        return wideHeader + units.Length;
    }

    private static string ReadText(ref ReadOnlySpan<byte> from)
    {
        var header = VarInt.Read(ref from);
        var bytes = from[..(header >> 1)];
        from = from[bytes.Length..];
        if ((header & 1) == 0)
            return Encoding.UTF8.GetString(bytes);
        return string.Create(bytes.Length / 2, bytes, static (units, source) => source.CopyTo(MemoryMarshal.AsBytes(units)));
    }
}
