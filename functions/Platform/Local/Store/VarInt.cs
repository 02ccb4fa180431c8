namespace ComplaintCloud.LocalHost.Store;

/// <summary>Counts and lengths in stored bytes: seven bits to a byte, the lowest first; the highest bit says that more follow.</summary>
internal static class VarInt
{
    /// <summary>Most bytes of one number.</summary>
    public const int MaxBytes = 5;

    /// <summary>Writes a number that is not negative; gives the bytes it took.</summary>
    public static int Write(int number, Span<byte> to)
    {
        var used = 0;
        for (; number >= 0x80; number >>= 7)
            to[used++] = (byte)(number | 0x80);
        to[used++] = (byte)number;
        return used;
    }

    /// <summary>How many bytes a number takes.</summary>
    public static int Length(int number)
    {
        var bytes = 1;
        for (; number >= 0x80; number >>= 7)
            bytes++;
        return bytes;
    }

    /// <summary>Reads a number and moves behind it.</summary>
    public static int Read(ref ReadOnlySpan<byte> from)
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
