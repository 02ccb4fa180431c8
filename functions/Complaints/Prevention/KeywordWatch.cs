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
/// false alarms a day over all phrases is at most <see cref="FalseAlarmsPerDay"/>: it is shared out among the tests (weighted Bonferroni).
/// </summary>
/// <remarks>
/// <para>A false alarm is an episode of a phrase of which somebody is told although nothing changed. Over all phrases of a company
/// together, quiet times give about one in 200 days, and at most two in nine of ten such times; tested by simulation
/// with one phrase, with forty and with three hundred. Where days vary by a tenth beyond chance it is two on average at most.
/// What goes on for <see cref="DailyCounts.LastingDays"/> days is the usual from then on, and was told once.</para>
/// <para>"Found within a day" means: by the close of the day after the one in which the rise began. A day's count varies by chance: of 50
/// a day, 69 or more come once in 140 quiet days. Who knew the usual count exactly, had this one phrase to watch and tried all pairs of
/// limits for one day and for two would find a rise to 70 on its first day in 53 of 100 cases and within a day in 85, or, trying for that
/// alone, 43 and 88: more is not to be had for one false alarm in 200 days (95 within a day cost more than three). What is reached with
/// forty phrases, whose usual counts are learned from eight weeks, is 43 and 87. Twice the usual is found on the day itself.</para>
/// <para>Counts only grow within a day, so looking at the day so far every hour against the limit of the whole day costs no further
/// false alarm and finds it in the hour in which the limit is passed. The probability is the mid-p: half of the count's own is left
/// out, which makes up for counts being whole numbers. The shares grow with the cube of the usual count, because only in frequent
/// phrases can a moderate rise be told from chance; in rare ones what is found is far above any share.</para>
/// </remarks>
internal static class KeywordWatch
{
    /// <summary>Expected false alarms on a quiet day, over all phrases.</summary>
    public const double FalseAlarmsPerDay = 0.008;

    /// <summary>Fewer than that are no alarm, however rare.</summary>
    public const int LeastCount = 5;

    /// <summary>So much above the usual at least: what is certain but small calls nobody.</summary>
    public const double LeastRise = 0.25;

    private const double ShareGrowth = 3;
    private const double OneDay = 0.4;

    // How much of the false alarms one day may give, and two together: two tell a moderate rise better.
    private static (int Days, double Share)[] Spans => [(1, OneDay), (2, 1 - OneDay)];

    /// <summary>The phrases that rose up to a day, the most unlikely first, each once.</summary>
    /// <param name="counts">Of each phrase how often it was said on each day.</param>
    /// <param name="day">Which day.</param>
    public static IReadOnlyList<PhraseRise> RisesOn(DailyCounts counts, DateOnly day)
    {
        if (counts.Phrases.Count == 0 || UsualCounts.Of(counts, day.AddDays(1 - Spans[^1].Days)) is not { } usual)
            return [];
        var weights = counts.Phrases.Keys.ToDictionary(phrase => phrase, phrase => Math.Pow(usual.LevelOf(phrase), ShareGrowth));
        var level = FalseAlarmsPerDay / weights.Values.Sum();
        return [.. counts.Phrases.Keys.SelectMany(phrase => Spans
                .Select(span => (span.Share, Rise: Judge(phrase, day, span.Days, counts, usual)))
                .Where(one => one.Rise is { } rise && rise.Probability < level * one.Share * weights[phrase]).Select(one => one.Rise!))
            .GroupBy(rise => rise.Phrase, (_, rises) => rises.MinBy(rise => rise.Probability)!)
            .OrderBy(rise => rise.Probability).ThenBy(rise => rise.Phrase.Length).ThenBy(rise => rise.Phrase, StringComparer.Ordinal)];
    }

    // Most are not even above the usual, which needs no sum.
    private static PhraseRise? Judge(string phrase, DateOnly day, int days, DailyCounts counts, UsualCounts usual)
    {
        var (count, mean) = (0, 0.0);
        for (var back = 0; back < days; back++)
        {
            count += counts.On(phrase, day.AddDays(-back));
            mean += usual.On(phrase, day.AddDays(-back));
        }
        return count >= LeastCount && (count / mean) - 1 >= LeastRise
            ? new PhraseRise(phrase, day, days, count, Math.Round(mean, 1), UpperTail.MidOverdispersed(count, mean, usual.DispersionOf(phrase, days)))
            : null;
    }
}
