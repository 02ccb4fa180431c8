using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A phrase that has risen.</summary>
/// <param name="Rise">By how much.</param>
/// <param name="SaidBy">The cases of that day and the day before that say it, oldest first.</param>
internal sealed record RisenPhrase(PhraseRise Rise, IReadOnlyList<CaseTags> SaidBy);

/// <summary>Finds the phrases that have risen among those that were counted.</summary>
internal static class RisenPhrases
{
    /// <summary>
    /// Those that have risen on a local day, the most unlikely first; of a day that is not over, as far as it is known. Of phrases that
    /// are part of each other only the first: who asks for "退费" and who writes "要求退费" rise together.
    /// </summary>
    /// <param name="counted">What was counted up to yesterday or today.</param>
    /// <param name="before">The rises that are known.</param>
    /// <param name="day">Yesterday or today.</param>
    public static IReadOnlyList<RisenPhrase> On(CountedPhrases counted, IReadOnlyDictionary<string, IReadOnlyList<KeywordEpisode>> before, DateOnly day)
    {
        var told = new List<PhraseRise>();
        foreach (var rise in KeywordWatch.RisesOn(counted.Daily with { Rises = before }, day))
            if (!told.Exists(one => AreParts(one.Phrase, rise.Phrase)))
                told.Add(rise);
        return told.ConvertAll(rise => new RisenPhrase(rise, SayersOf(rise, counted.Recent)));
    }

    private static bool AreParts(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static List<CaseTags> SayersOf(PhraseRise rise, IReadOnlyList<CaseTags> cases)
    {
        var matcher = new PhraseMatcher([rise.Phrase]);
        return [.. cases.Where(one => BusinessCalendar.LocalDate(one.At) <= rise.Day && matcher.SaidBy(one).Count > 0)];
    }
}
