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
    private const char FullWidthFirst = '\uff01';
    private const char FullWidthLast = '\uff5e';
    private const int FullWidthOffset = 0xfee0;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var (letters, digits) = (new StringBuilder(text.Length), new StringBuilder(text.Length));
        foreach (var rune in text.EnumerateRunes())
        {
            var (letter, digit) = Fold(rune);
            letters.Append(letter ?? rune.ToString());
            digits.Append(digit ?? letter ?? rune.ToString());
        }
        // A broken pair is read as one replacement character, so nothing shifts.
        return new(text, letters.ToString(), digits.ToString());
    }

    /// <summary>Whether the digit there is written on its own, so that a number may begin or end beside it.</summary>
    public bool StandsAlone(int at) => !char.IsAsciiDigit(Letters[at]) || Original[at] != Letters[at] && Original[at] is < FullWidthFirst or > FullWidthLast;

    private static (string? Letter, string? Digit) Fold(Rune rune)
    {
        if (rune.Value is '\u3000')
            return (" ", " ");
        if (rune.Value is >= FullWidthFirst and <= FullWidthLast)
            return Both((char)(rune.Value - FullWidthOffset));
        if (rune.Value < 0x80)
            return (null, null);
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return Padded(Unseen.ToString(), rune);
        if (rune.IsBmp && Spoken.IndexOf((char)rune.Value) is var spoken and >= 0)
            return (null, SpokenDigits[spoken].ToString());
        if (rune.Value < Ideographs || !rune.IsBmp || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber)
            return Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value && value == Math.Floor(value) ? Padded(((int)value).ToString(CultureInfo.InvariantCulture), rune) : (null, null);
        return (null, null);
    }

    private static (string, string) Both(char folded) => (folded.ToString(), folded.ToString());

    private static (string, string) Padded(string folded, Rune rune)
    {
        var padded = rune.IsBmp ? folded : folded + Unseen;
        return (padded, padded);
    }
}
