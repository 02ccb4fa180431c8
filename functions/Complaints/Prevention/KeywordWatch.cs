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
/// <para>A day's count varies by chance: of 50 a day, 70 or more come once in 230 quiet days. With at most two alarms in 200 quiet days
/// over all phrases, no test can find every rise of 40 % in such a phrase on its first day: even if it were the only phrase and the
/// whole budget its own, a day of 70 on average lies above the limit in six of ten cases. What is reached, by simulation with forty
/// phrases from 2 to 50 a day: such a rise is found on its first day in four of ten cases, by the end of the next day in eight of ten,
/// and on the same day from a doubling on. Quiet times give 0.7 alarms in 200 days, and two or fewer in 98 of 100 such times.</para>
/// <para>Counts only grow within a day, so looking at the day so far every hour against the limit of the whole day costs no further
/// false alarm and finds it in the hour in which the limit is passed. The probability is the mid-p: half of the count's own is left
/// out, which makes up for counts being whole numbers. The shares grow with the cube of the usual count, because only in frequent
/// phrases can a moderate rise be told from chance; in rare ones what is found is far above any share.</para>
/// </remarks>
internal static class KeywordWatch
{
    /// <summary>Expected false alarms on a quiet day, over all phrases.</summary>
    public const double FalseAlarmsPerDay = 0.006;

    /// <summary>Fewer than that are no alarm, however rare.</summary>
    public const int LeastCount = 5;

    /// <summary>So much above the usual at least: what is certain but small calls nobody.</summary>
    public const double LeastRise = 0.25;

    private const double ShareGrowth = 3;
    private static readonly int[] Spans = [1, 2];

    /// <summary>The phrases that rose up to a day, the most unlikely first, each once.</summary>
    /// <param name="counts">Of each phrase how often it was said on a local day; a day that is missing had none.</param>
    /// <param name="day">Which day.</param>
    /// <param name="since">The first day that was counted.</param>
    public static IReadOnlyList<PhraseRise> RisesOn(IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, int>> counts, DateOnly day, DateOnly since)
    {
        if (UsualCounts.Of(counts, day.AddDays(1 - Spans[^1]), since) is not { } usual)
            return [];
        var weights = counts.Keys.ToDictionary(phrase => phrase, phrase => Math.Pow(usual.LevelOf(phrase), ShareGrowth));
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
        return new PhraseRise(phrase, day, days, count, Math.Round(mean, 1), UpperTail.MidOverdispersed(count, mean, usual.DispersionOf(phrase)));
    }
}
