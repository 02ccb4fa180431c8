namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A phrase that is said more often than usual.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Day">On which day, the last of <paramref name="Days"/>.</param>
/// <param name="Days">Over how many days it was counted, 1 or 2.</param>
/// <param name="Count">How often.</param>
/// <param name="Usual">How often is usual on such weekdays.</param>
/// <param name="Probability">How likely so many are by chance, before the number of tests is accounted for.</param>
internal sealed record PhraseRise(string Phrase, DateOnly Day, int Days, int Count, double Usual, double Probability)
{
    /// <summary>By how much of the usual it rose, such as 0.4 for 40 %.</summary>
    public double Rise => (Count / Usual) - 1;
}

/// <summary>
/// Finds phrases that rise well above their usual count on the same weekday, in one day or in two together. The expected number of
/// false alarms a day over all phrases is <see cref="FalseAlarmsPerDay"/>: it is shared out among the tests (weighted Bonferroni).
/// </summary>
/// <remarks>
/// A day's count varies by chance: of 50 a day, 70 or more come once in 230 quiet days. So a rise of 40 % is certain only when a
/// second day confirms it; a bigger one is found on the day itself. The shares grow with the square of the usual count, because
/// only in frequent phrases can a moderate rise be told from chance; in rare ones what is found is far above any share.
/// </remarks>
internal static class KeywordWatch
{
    /// <summary>Expected false alarms on a quiet day, over all phrases.</summary>
    public const double FalseAlarmsPerDay = 0.006;

    /// <summary>Fewer than that are no alarm, however rare.</summary>
    public const int LeastCount = 5;

    /// <summary>So much above the usual at least: what is certain but small calls nobody.</summary>
    public const double LeastRise = 0.25;

    private static readonly int[] Spans = [1, 2];

    /// <summary>The phrases that rose up to a day, the most unlikely first, each once.</summary>
    /// <param name="counts">Of each phrase how often it was said on a local day; a day that is missing had none.</param>
    /// <param name="day">Which day.</param>
    /// <param name="since">The first day that was counted.</param>
    public static IReadOnlyList<PhraseRise> RisesOn(IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, int>> counts, DateOnly day, DateOnly since)
    {
        if (UsualCounts.Of(counts, day.AddDays(1 - Spans[^1]), since) is not { } usual)
            return [];
        var weights = counts.Keys.ToDictionary(phrase => phrase, phrase => Math.Pow(usual.LevelOf(phrase), 2));
        var level = FalseAlarmsPerDay / Spans.Length / weights.Values.Sum();
        return [.. counts.SelectMany(phrase => Spans.Select(days => Judge(phrase.Key, phrase.Value, day, days, usual)))
            .Where(rise => rise.Count >= LeastCount && rise.Rise >= LeastRise && rise.Probability < level * weights[rise.Phrase])
            .GroupBy(rise => rise.Phrase, (_, rises) => rises.MinBy(rise => rise.Probability)!)
            .OrderBy(rise => rise.Probability).ThenBy(rise => rise.Phrase, StringComparer.Ordinal)];
    }

    private static PhraseRise Judge(string phrase, IReadOnlyDictionary<DateOnly, int> said, DateOnly day, int days, UsualCounts usual)
    {
        var span = Enumerable.Range(0, days).Select(back => day.AddDays(-back)).ToList();
        var (count, mean) = (span.Sum(one => said.GetValueOrDefault(one)), span.Sum(one => usual.On(phrase, one)));
        return new PhraseRise(phrase, day, days, count, Math.Round(mean, 1), UpperTail.Overdispersed(count, mean, usual.DispersionOf(phrase)));
    }
}
