namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>In how many parts a Chinese text message goes out: 70 UTF-16 units in one, else 67 in each (UCS-2, 140 bytes with a header of 6).</summary>
internal static class SmsParts
{
    public static int Count(string text)
    {
        if (text.Length <= 70)
            return 1;
        var (parts, used) = (1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            // A character of two units is not split between parts.
            if (used + rune.Utf16SequenceLength > 67)
                (parts, used) = (parts + 1, 0);
            used += rune.Utf16SequenceLength;
        }
        return parts;
    }
}
