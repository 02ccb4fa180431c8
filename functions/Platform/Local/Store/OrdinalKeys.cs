using System.Text;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Keys as bytes that SQLite orders exactly as <see cref="string.CompareOrdinal(string, string)"/> orders the strings.
/// UTF-8 would not: it puts an emoji after a full-width comma, UTF-16 before it. So each UTF-16 unit is written by
/// itself (CESU-8), which for text without surrogates is plain UTF-8, and which loses nothing when one stands alone.
/// </summary>
internal static class OrdinalKeys
{
    /// <summary>Above every key: no encoded key holds this byte.</summary>
    public static readonly byte[] End = [0xFF];

    /// <summary>Lead byte of U+D000 to U+DFFF, where the surrogates are.</summary>
    private const byte SurrogateLead = 0xED;

    /// <summary>The smallest string above this one.</summary>
    public static string After(string key) => key + '\0';

    /// <summary>Most bytes of a key.</summary>
    public static int Bound(string key) => 3 * key.Length;

    public static byte[] Encode(string key)
    {
        if (!key.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return Encoding.UTF8.GetBytes(key);
        var bytes = new byte[Bound(key)];
        var used = 0;
        foreach (var unit in key)
            used += Write(unit, bytes.AsSpan(used));
        return bytes[..used];
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains(SurrogateLead))
            return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            text.Append(Read(bytes, out var length));
            bytes = bytes[length..];
        }
        return text.ToString();
    }

    private static int Write(char unit, Span<byte> to)
    {
        if (unit < 0x80)
        {
            to[0] = (byte)unit;
            return 1;
        }
        if (unit < 0x800)
        {
            to[0] = (byte)(0xC0 | (unit >> 6));
            to[1] = (byte)(0x80 | (unit & 0x3F));
            return 2;
        }
        to[0] = (byte)(0xE0 | (unit >> 12));
        to[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        to[2] = (byte)(0x80 | (unit & 0x3F));
        return 3;
    }

    private static char Read(ReadOnlySpan<byte> from, out int length)
    {
        length = from[0] < 0x80 ? 1 : from[0] < 0xE0 ? 2 : 3;
        if (length > from.Length)
        {
            // Damaged; a key that is like none of ours is found by nobody, and holds up nobody.
            length = from.Length;
            return '\uFFFD';
        }
        return (char)(length switch
        {
            1 => from[0],
            2 => ((from[0] & 0x1F) << 6) | (from[1] & 0x3F),
            _ => ((from[0] & 0x0F) << 12) | ((from[1] & 0x3F) << 6) | (from[2] & 0x3F),
        });
    }
}
