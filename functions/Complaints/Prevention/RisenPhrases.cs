using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A phrase that has risen.</summary>
/// <param name="Rise">By how much.</param>
/// <param name="Examples">Numbers of the newest cases that say it.</param>
internal sealed record RisenPhrase(PhraseRise Rise, IReadOnlyList<string> Examples);

/// <summary>Counts the phrases of a company's complaints by local day, and finds those that have risen.</summary>
internal sealed class RisenPhrases(JudgedCases judged)
{
    private const int HistoryDays = 60;
    private const int Examples = 3;

    /// <summary>Those that have risen on a local day, the most unlikely first; of a day that is not over, as far as it is known.</summary>
    public async Task<IReadOnlyList<RisenPhrase>> OnAsync(
        string company, IReadOnlyDictionary<string, IReadOnlyList<KeywordEpisode>> before, DateOnly day, DateTimeOffset now, CancellationToken cancel)
    {
        if (await judged.FirstAsync(company, cancel) is not { } first)
            return [];
        var since = new[] { BusinessCalendar.LocalDate(first), day.AddDays(-HistoryDays) }.Max();
        var cases = await judged.ReadAsync(company, BusinessCalendar.At(since, TimeOnly.MinValue), now, cancel);
        return [.. KeywordWatch.RisesOn(CountsOf(cases, since) with { Rises = before }, day).Select(rise => new RisenPhrase(rise, ExamplesOf(rise, cases)))];
    }

    private static List<string> ExamplesOf(PhraseRise rise, IReadOnlyList<CaseTags> cases) =>
        [.. cases.Where(one => BusinessCalendar.LocalDate(one.At) <= rise.Day && one.Phrases.Contains(rise.Phrase)).TakeLast(Examples).Select(one => one.Number)];

    private static DailyCounts CountsOf(IReadOnlyList<CaseTags> cases, DateOnly since)
    {
        var counts = new Dictionary<string, IReadOnlyList<int>>();
        foreach (var phrase in cases.SelectMany(one => one.Phrases.Select(phrase => (Phrase: phrase, At: BusinessCalendar.LocalDate(one.At).DayNumber - since.DayNumber))).GroupBy(said => said.Phrase))
        {
            var days = new int[phrase.Max(said => said.At) + 1];
            foreach (var (_, at) in phrase)
                days[at]++;
            counts[phrase.Key] = days;
        }
        return new DailyCounts(since, counts);
    }
}
