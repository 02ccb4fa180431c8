namespace ComplaintCloud.TextAnalysis.Folding;

/// <summary>A text in folded form, with the place in the original of every character. Made to be used again.</summary>
internal sealed class FoldedText
{
    private char[] chars = new char[256];
    private int[] origins = new int[257];

    /// <summary>How many folded characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>Where in the original a folded character begins; the original's end for the end.</summary>
    public int OriginOf(int index) => origins[index];

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a character, unless it is the third of the same in a row.</summary>
    public void Add(char folded, int origin)
    {
        if (Length >= 2 && chars[Length - 1] == folded && chars[Length - 2] == folded && !char.IsAsciiDigit(folded))
            return;
        if (Length == chars.Length)
        {
            Array.Resize(ref chars, Length * 2);
            Array.Resize(ref origins, (Length * 2) + 1);
        }
        chars[Length] = folded;
        origins[Length++] = origin;
    }

    /// <summary>Says where the original ends.</summary>
    public void End(int originalLength) => origins[Length] = originalLength;
}
