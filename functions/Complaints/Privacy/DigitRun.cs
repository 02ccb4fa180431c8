using System.Buffers;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Digits that stand together without anything between: a number, or a part of one written in parts.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="Digits">The digits, the X of an identity card too.</param>
internal sealed record DigitGroup(int Start, int End, string Digits);

/// <summary>Finds the groups of digits of a text, and which of them may belong to one number.</summary>
internal static class DigitRun
{
    private const int MaxGap = 6;
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n-‐‑‒–—―−─_.．·•・()（）/|\u00a0\u200b");

    /// <summary>The runs of a text: groups with nothing between them but what people put between the parts of a number.</summary>
    public static IEnumerable<IReadOnlyList<DigitGroup>> Of(FoldedText text)
    {
        var run = new List<DigitGroup>();
        foreach (var group in Groups(text))
        {
            if (run.Count > 0 && !IsGap(text.Digits.AsSpan(run[^1].End, group.Start - run[^1].End)) && !IsPause(text, run[^1], group))
            {
                yield return run;
                run = [];
            }
            run.Add(group);
        }
        if (run.Count > 0)
            yield return run;
    }

    // Digits that are written one by one (一三八, ①③⑧) may begin or end a number anywhere; others only where their group does.
    private static IEnumerable<DigitGroup> Groups(FoldedText text)
    {
        var folded = text.Digits;
        for (var at = 0; at < folded.Length; at++)
        {
            if (IsX(folded[at]) && StandsApart(folded, at))
                yield return new DigitGroup(at, at + 1, "X");
            if (!char.IsAsciiDigit(folded[at]))
                continue;
            var start = at;
            if (!text.StandsAlone(at))
                while (at + 1 < folded.Length && char.IsAsciiDigit(folded[at + 1]) && !text.StandsAlone(at + 1))
                    at++;
            var check = at + 1 < folded.Length && IsX(folded[at + 1]) && (at + 2 == folded.Length || !char.IsAsciiLetterOrDigit(folded[at + 2]));
            yield return new DigitGroup(start, check ? at + 2 : at + 1, folded[start..(at + 1)] + (check ? "X" : ""));
            at += check ? 1 : 0;
        }
    }

    private static bool StandsApart(string folded, int at) =>
        at > 0 && !char.IsAsciiLetterOrDigit(folded[at - 1]) && (at + 1 == folded.Length || !char.IsAsciiLetterOrDigit(folded[at + 1]));

    private static bool IsX(char letter) => letter is 'X' or 'x' or '×' or '叉';

    // Spoken digits are parted by pauses (一三八、零零零零); between others the same mark parts prices.
    private static bool IsPause(FoldedText text, DigitGroup before, DigitGroup after) =>
        after.Start == before.End + 1 && text.Letters[before.End] is '、' && text.StandsAlone(before.End - 1) && text.StandsAlone(after.Start);

    private static bool IsGap(ReadOnlySpan<char> between) => between.Length <= MaxGap && between.IndexOfAnyExcept(Gaps) < 0;
}
