using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// A record's properties as one blob: the count, then name and value in turn. Each text is a length in bytes (shifted
/// left by one, lowest bit: UTF-16) and its bytes, in UTF-8 or, where that would be longer or would lose a lone
/// surrogate, in UTF-16. This is a storage format.
/// </summary>
internal static class PropertyCodec
{
    private const int MaxHeader = 5;

    public static byte[] Encode(IReadOnlyDictionary<string, string> properties)
    {
        var bound = MaxHeader;
        foreach (var (name, value) in properties)
            bound += (2 * MaxHeader) + (2 * (name.Length + value.Length));
        var buffer = ArrayPool<byte>.Shared.Rent(bound);
        var used = WriteNumber(properties.Count, buffer);
        foreach (var (name, value) in properties)
        {
            used += WriteText(name, buffer.AsSpan(used));
            used += WriteText(value, buffer.AsSpan(used));
        }
        var bytes = buffer.AsSpan(0, used).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes;
    }

    public static Dictionary<string, string> Decode(ReadOnlySpan<byte> bytes)
    {
        var count = ReadNumber(ref bytes);
        var properties = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var name = ReadText(ref bytes);
            properties.Add(name, ReadText(ref bytes));
        }
        return properties;
    }

    private static int WriteText(string text, Span<byte> to)
    {
        var utf8 = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? int.MaxValue : Encoding.UTF8.GetByteCount(text);
        if (utf8 <= 2 * text.Length)
        {
            var header = WriteNumber(utf8 << 1, to);
            return header + Encoding.UTF8.GetBytes(text, to[header..]);
        }
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        var wideHeader = WriteNumber((units.Length << 1) | 1, to);
        units.CopyTo(to[wideHeader..]);
        return wideHeader + units.Length;
    }

    private static string ReadText(ref ReadOnlySpan<byte> from)
    {
        var header = ReadNumber(ref from);
        var bytes = from[..(header >> 1)];
        from = from[bytes.Length..];
        if ((header & 1) == 0)
            return Encoding.UTF8.GetString(bytes);
        return string.Create(bytes.Length / 2, bytes, static (units, source) => source.CopyTo(MemoryMarshal.AsBytes(units)));
    }

    private static int WriteNumber(int number, Span<byte> to)
    {
        var used = 0;
        for (; number >= 0x80; number >>= 7)
            to[used++] = (byte)(number | 0x80);
        to[used++] = (byte)number;
        return used;
    }

    private static int ReadNumber(ref ReadOnlySpan<byte> from)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = from[0];
            from = from[1..];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }
}
