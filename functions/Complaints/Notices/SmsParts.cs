namespace ComplaintCloud.Complaints.Notices;

/// <summary>
/// In how many parts a text message goes out and is paid for (3GPP TS 23.038 and 23.040): of 140 bytes, with a header of 6 in each
/// when there are several. Any character outside the GSM alphabet, and so any Chinese one, makes it UCS-2.
/// </summary>
public static class SmsParts
{
    /// <summary>What fits into one part of Chinese, in UTF-16 units.</summary>
    public const int OnePart = 70;

    private const int OneOfMany = 67;
    private const int OnePartGsm = 160;
    private const int OneOfManyGsm = 153;
    private const string Gsm = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string GsmOfTwo = "^{}\\[~]|€\f";

    /// <summary>The parts of a text with its signature; no text is one part.</summary>
    public static int Count(string text)
    {
        var isGsm = text.All(letter => Gsm.Contains(letter, StringComparison.Ordinal) || GsmOfTwo.Contains(letter, StringComparison.Ordinal));
        var sizes = text.EnumerateRunes().Select(rune => isGsm ? (GsmOfTwo.Contains((char)rune.Value, StringComparison.Ordinal) ? 2 : 1) : rune.Utf16SequenceLength);
        return isGsm ? Count(sizes, OnePartGsm, OneOfManyGsm) : Count(sizes, OnePart, OneOfMany);
    }

    // A character of two units is not split between parts.
    private static int Count(IEnumerable<int> sizes, int one, int ofMany)
    {
        var (parts, used, all) = (1, 0, 0);
        foreach (var size in sizes)
        {
            all += size;
            if (used + size > ofMany)
                (parts, used) = (parts + 1, 0);
            used += size;
        }
        return all <= one ? 1 : parts;
    }
}
