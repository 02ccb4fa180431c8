using System.Globalization;
using System.Text;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>
/// A text in which digits and letters are plain, however they were written: full width, circled, mathematical, Chinese. As long as
/// the original, so a place in one is the same place in the other.
/// </summary>
/// <param name="Original">As written.</param>
/// <param name="Letters">Full-width forms folded; Chinese digits as they are.</param>
/// <param name="Digits">Every digit folded, Chinese ones too.</param>
internal sealed record FoldedText(string Original, string Letters, string Digits)
{
    /// <summary>Stands for what is not seen: the second half of a pair, a joiner, a keycap.</summary>
    public const char Unseen = '\u200b';

    private const string Spoken = "零〇一二三四五六七八九幺洞拐勾壹贰叁肆伍陆柒捌玖";
    private const string SpokenDigits = "00123456789" + "1079" + "123456789";
    private const char Ideographs = '\u2e80';
    private const char FirstIdeograph = '\u4e00';
    private const char LastIdeograph = '\u9fff';
    private const char Zero = '〇';
    private const char WideSpace = '\u3000';
    private const char FullWidthFirst = '\uff01';
    private const char FullWidthLast = '\uff5e';
    private const int FullWidthOffset = 0xfee0;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var (letters, digits) = (text.ToCharArray(), text.ToCharArray());
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAscii(text[at]))
                continue;
            if (text[at] is (>= FirstIdeograph and <= LastIdeograph) or Zero)
            {
                if (Spoken.IndexOf(text[at]) is var spoken and >= 0)
                    digits[at] = SpokenDigits[spoken];
                continue;
            }
            // A broken pair stays as it is, so nothing shifts.
            if (Rune.TryGetRuneAt(text, at, out var rune) && Fold(rune) is { } folded)
            {
                letters[at] = digits[at] = folded;
                if (!rune.IsBmp)
                    letters[at + 1] = digits[at + 1] = Unseen;
            }
            at += rune.Utf16SequenceLength - 1;
        }
        return new(text, new string(letters), new string(digits));
    }

    /// <summary>Whether the digit there is written on its own, so that a number may begin or end beside it.</summary>
    public bool StandsAlone(int at) => !char.IsAsciiDigit(Letters[at]) || Original[at] != Letters[at] && Original[at] is < FullWidthFirst or > FullWidthLast;

    private static char? Fold(Rune rune)
    {
        if (rune.Value is WideSpace)
            return ' ';
        if (rune.Value is >= FullWidthFirst and <= FullWidthLast)
            return (char)(rune.Value - FullWidthOffset);
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return Unseen;
        if (rune.Value < Ideographs || !rune.IsBmp || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber)
            return Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value && value == Math.Floor(value) ? (char)('0' + (int)value) : null;
        return null;
    }
}
