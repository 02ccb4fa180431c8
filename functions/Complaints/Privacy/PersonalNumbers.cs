using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Finds telephone numbers, identity cards and bank cards among the digits of a text, however they are grouped.</summary>
internal static partial class PersonalNumbers
{
    private const int MaxGroups = 24;
    private const int MaxDigits = 44;
    private const int Before = 14;

    /// <summary>All of them, from the left; of two that overlap the longer one.</summary>
    public static IEnumerable<PersonalSpan> In(FoldedText text)
    {
        foreach (var run in DigitRun.Of(text))
            for (var first = 0; first < run.Count; first++)
                if (Longest(text, run, first) is { } found)
                {
                    yield return found.Span;
                    first = found.Last;
                }
    }

    // What its own shape shows goes before what only the words before it say.
    private static (PersonalSpan Span, int Last)? Longest(FoldedText text, IReadOnlyList<DigitGroup> run, int first)
    {
        var said = MarkerBefore(text, run[first].Start);
        (PersonalSpan, int)? shown = null, told = null;
        var digits = "";
        for (var last = first; last < run.Count && last < first + MaxGroups; last++)
        {
            digits += run[last].Digits;
            if (digits.Length > MaxDigits)
                break;
            if (KindOf(digits, said, out var byShape) is not { } kind)
                continue;
            var start = StartOf(text, run[first]);
            var found = (new PersonalSpan(kind, start, EndOf(text, run[last].End) - start, Value(kind, digits)), last);
            if (byShape)
                shown = found;
            else
                told = found;
        }
        return shown ?? told;
    }

    // +86 belongs to the number, and the bracket before an area code when it is closed behind it.
    private static int StartOf(FoldedText text, DigitGroup first)
    {
        var start = first.Start;
        if (first.Digits is ['0', ..] && start > 0 && text.Letters[start - 1] is '(' && first.End < text.Letters.Length && text.Letters[first.End] is ')')
            start--;
        return start > 0 && text.Letters[start - 1] is '+' ? start - 1 : start;
    }

    // So does what cannot be seen behind its last digit.
    private static int EndOf(FoldedText text, int end)
    {
        while (end < text.Digits.Length && text.Digits[end] is FoldedText.Unseen)
            end++;
        return end;
    }

    // Two writings of one number are one number.
    private static string Value(PersonalKind kind, string digits) =>
        kind is PersonalKind.Phone && digits.Length > 11 && Mobile().Match(digits) is { Success: true } mobile ? mobile.Groups["number"].Value : digits;

    private static PersonalKind? KindOf(string digits, PersonalMarker said, out bool byShape)
    {
        var shape = said is PersonalMarker.NotPersonal ? (IdCards.IsCard(digits) ? PersonalKind.IdCard : null) : ByShape(digits);
        byShape = shape is not null;
        return shape ?? ByWords(digits, said);
    }

    private static PersonalKind? ByWords(string digits, PersonalMarker said) => said switch
    {
        PersonalMarker.Card => digits.Length is >= 12 and <= 19 && !digits.Contains('X') ? PersonalKind.BankCard : null,
        PersonalMarker.Phone => digits.Length is >= 7 and <= 15 && !digits.Contains('X') ? PersonalKind.Phone : null,
        PersonalMarker.Tail => digits.Length is >= 3 and <= 6 && !digits.Contains('X') ? PersonalKind.Phone : null,
        PersonalMarker.NotPersonal or PersonalMarker.Nothing => null,
    };

    private static PersonalKind? ByShape(string digits)
    {
        if (Mobile().IsMatch(digits) || Landline().IsMatch(digits))
            return PersonalKind.Phone;
        if (IdCards.LooksLikeCard(digits))
            return PersonalKind.IdCard;
        return BankCards.IsCard(digits) ? PersonalKind.BankCard : null;
    }

    private static PersonalMarker MarkerBefore(FoldedText text, int at)
    {
        var before = text.Letters[Math.Max(0, at - Before)..at];
        return PersonalLists.Loaded.MarkerAtEndOf(before);
    }

    // Also two numbers written in one; area codes as the numbering plan has them, 400 and 800 belong to companies.
    [GeneratedRegex(@"^(?:(?:00)?86|0|17951|12593)?(?<number>1[3-9]\d{9})+$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:(?:00)?860?|0)(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$")]
    private static partial Regex Landline();
}
