namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What is usual of each phrase: its level over the last eight weeks, more or less on each weekday, and how much it varies.</summary>
/// <remarks>
/// Days of known rises are left out, and so are the highest and lowest tenth of what is left: an old outbreak does not hide the next.
/// A phrase's weekdays are its own where it is said often and lean on those of all phrases together where it is rare. How much it
/// varies beyond chance is learned from all phrases together, and of its own only what is certain: what varies by chance is
/// taken for Poisson.
/// </remarks>
internal sealed class UsualCounts
{
    /// <summary>How many past weeks tell what is usual.</summary>
    public const int Weeks = 8;

    /// <summary>Fewer weeks of history tell nothing.</summary>
    public const int LeastWeeks = 4;

    private const int DaysOfWeek = 7;
    private const int LeastDays = 7;
    private const double LeastLevel = 0.5;
    private const double LeastWeekday = 0.05;
    private const double Trim = 0.1;

    // As many mentions as the weekdays of all phrases weigh against the phrase's own.
    private const double Leaning = 800;

    // From so often a day on, a phrase tells how much all vary beyond chance.
    private const double TellingLevel = 3;

    // So many standard errors above chance are certain.
    private const double Certain = 1.5;

    private const double Margin = 1;

    // Of the squared errors the largest eighth is left out, so that an outbreak nobody was told of does not count as variation; the
    // mean of the others is so much of the variance of a normal variable, and has such an error for each root of a day.
    private const int LeftOut = 8;
    private const double KeptOfVariance = 0.569;
    private const double SpreadError = 1.7;

    private readonly DailyCounts counts;
    private readonly DateOnly[] days;
    private readonly double[] common;
    private readonly double all;
    private readonly Dictionary<string, Usual> phrases;
    private readonly double beyondChance;

    private UsualCounts(DailyCounts counts, DateOnly before, int weeks)
    {
        this.counts = counts;
        days = [.. Enumerable.Range(1, weeks * DaysOfWeek).Select(back => before.AddDays(-back))];
        var together = Array.ConvertAll(days, day => ((int)day.DayOfWeek, counts.Phrases.Keys.Sum(phrase => counts.On(phrase, day))));
        all = together.Sum(day => day.Item2);
        common = WeekdaysOf(together, [1, 1, 1, 1, 1, 1, 1], 1);
        phrases = counts.Phrases.Keys.ToDictionary(phrase => phrase, Learn);
        beyondChance = BeyondChance([.. phrases.Values.Where(phrase => phrase.Level >= TellingLevel)]);
    }

    /// <summary>What was usual before a day; null while less than four weeks were counted.</summary>
    public static UsualCounts? Of(DailyCounts counts, DateOnly before) =>
        Math.Min(Weeks, (before.DayNumber - counts.Since.DayNumber) / DaysOfWeek) is >= LeastWeeks and var weeks ? new UsualCounts(counts, before, weeks) : null;

    /// <summary>How often a phrase is usual on a day of the week that a day is.</summary>
    public double On(string phrase, DateOnly day) => phrases[phrase].On(day);

    /// <summary>How often it is usual on a day of any weekday.</summary>
    public double LevelOf(string phrase) => phrases[phrase].Level;

    /// <summary>
    /// The variance over the mean of its count on some days together; 1 where it varies by chance only and is well known. What the
    /// days leave unknown of its level and its weekdays is in it, as if its rate had a gamma distribution.
    /// </summary>
    public double DispersionOf(string phrase, int span)
    {
        var usual = phrases[phrase];
        var own = usual.Spread - (Certain * SpreadError / Math.Sqrt(usual.Days));
        var spread = Math.Max(1, Math.Max(own, 1 + (beyondChance * usual.Level)));
        return spread * (1 + (span / (double)usual.Days) + usual.WeekdaysUnknown);
    }

    private Usual Learn(string phrase)
    {
        var own = counts.UsualDays(phrase, days);
        if (own.Count < LeastDays)
            own = days;
        var said = own.Select(day => ((int)day.DayOfWeek, counts.On(phrase, day))).ToArray();
        var weekdays = WeekdaysOf(said, common, Leaning);
        var level = Math.Max(LeastLevel, Trimmed(Array.ConvertAll(said, day => day.Item2 / weekdays[day.Item1])));
        var squares = Array.ConvertAll(said, day => Square(day.Item2 - (level * weekdays[day.Item1])) / (level * weekdays[day.Item1]));
        Array.Sort(squares);
        var spread = squares.AsSpan(0, squares.Length - (squares.Length / LeftOut));
        return new Usual(level, weekdays, Mean(spread) / KeptOfVariance, said.Length, WeekdaysUnknown(level * said.Length) * DaysOfWeek / said.Length);
    }

    // The variance of the error of a weekday's share, in units of that of a single week's count: the phrase's own part, which is also
    // part of what is common to all, and the part of the others.
    private double WeekdaysUnknown(double mentions)
    {
        var own = mentions / (mentions + (Leaning * DaysOfWeek));
        var ofAll = Math.Min(1, mentions / Math.Max(1, all));
        return Square(own + ((1 - own) * ofAll)) + (Square(1 - own) * ofAll * (1 - ofAll));
    }

    private static double[] WeekdaysOf((int Weekday, int Count)[] said, double[] lean, double weight)
    {
        var (sums, times) = (new double[DaysOfWeek], new int[DaysOfWeek]);
        foreach (var (weekday, count) in said)
        {
            sums[weekday] += count;
            times[weekday]++;
        }
        // Against what the common weekdays would give on these days, as some weekdays may be left out more often.
        var expected = 0.0;
        for (var weekday = 0; weekday < DaysOfWeek; weekday++)
            expected += times[weekday] * lean[weekday];
        var usual = sums.Sum() / expected;
        return [.. lean.Select((share, weekday) => Math.Max(LeastWeekday, share * (sums[weekday] + weight) / ((usual * share * times[weekday]) + weight)))];
    }

    // What a busy day adds to the variance, as a share of the squared mean. What may be chance is none; what is not may be somewhat more.
    private static double BeyondChance(IReadOnlyCollection<Usual> telling)
    {
        if (telling.Count == 0)
            return 0;
        var squares = telling.Sum(phrase => Square(phrase.Level));
        var found = telling.Sum(phrase => (phrase.Spread - 1) * phrase.Level) / squares;
        var error = SpreadError / Math.Sqrt(telling.Average(phrase => phrase.Days) * squares);
        return found < error ? 0 : found + (Margin * error);
    }

    private static double Square(double value) => value * value;

    private static double Trimmed(double[] values)
    {
        var left = (int)(values.Length * Trim);
        Array.Sort(values);
        return Mean(values.AsSpan(left, values.Length - (2 * left)));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }

    /// <summary>What is usual of one phrase.</summary>
    private sealed record Usual(double Level, double[] Weekdays, double Spread, int Days, double WeekdaysUnknown)
    {
        public double On(DateOnly day) => Math.Max(LeastLevel, Level * Weekdays[(int)day.DayOfWeek]);
    }
}
