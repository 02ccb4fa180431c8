namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What is usual of each phrase: its level over the last eight weeks, more or less on each weekday, and how much it varies.</summary>
/// <remarks>
/// The highest and lowest tenth of a phrase's days are left out of its level, so an old outbreak does not hide the next. Its weekdays
/// are its own where it is said often and lean on those of all phrases together where it is rare. Eight weeks tell little of how much
/// a single phrase varies beyond chance, so half of that is taken from all phrases together.
/// </remarks>
internal sealed class UsualCounts
{
    /// <summary>How many past weeks tell what is usual.</summary>
    public const int Weeks = 8;

    /// <summary>Fewer weeks of history tell nothing.</summary>
    public const int LeastWeeks = 4;

    private const int DaysOfWeek = 7;
    private const double LeastLevel = 0.5;
    private const double Trim = 0.1;

    // As many mentions as the weekdays of all phrases weigh against the phrase's own.
    private const double Leaning = 400;

    // The weekdays' own errors, of which each had so many weeks.
    private const double Unknown = 0.25;

    // The mean of squares of a normal variable below its 95th percentile, where the largest twentieth is left out.
    private const double KeptOfVariance = 0.759;

    private readonly int weeks;
    private readonly DateOnly[] days;
    private readonly double[] common;
    private readonly Dictionary<string, (double Level, double[] Weekdays, double Spread)> phrases;
    private readonly double beyondChance;

    private UsualCounts(IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, int>> counts, DateOnly before, int weeks)
    {
        this.weeks = weeks;
        days = [.. Enumerable.Range(1, weeks * DaysOfWeek).Select(back => before.AddDays(-back))];
        common = WeekdaysOf(day => counts.Values.Sum(said => said.GetValueOrDefault(day)), Enumerable.Repeat(1.0, DaysOfWeek).ToArray(), 1);
        phrases = counts.ToDictionary(phrase => phrase.Key, phrase => Learn(phrase.Value));
        beyondChance = Math.Max(0, phrases.Values.Sum(phrase => (phrase.Spread - 1) * phrase.Level) / phrases.Values.Sum(phrase => phrase.Level * phrase.Level));
    }

    /// <summary>What was usual before a day; null while less than four weeks were counted.</summary>
    public static UsualCounts? Of(IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, int>> counts, DateOnly before, DateOnly since) =>
        Math.Min(Weeks, (before.DayNumber - since.DayNumber) / DaysOfWeek) is >= LeastWeeks and var weeks ? new UsualCounts(counts, before, weeks) : null;

    /// <summary>How often a phrase is usual on a day of the week that a day is.</summary>
    public double On(string phrase, DateOnly day) => Math.Max(LeastLevel, phrases[phrase].Level * phrases[phrase].Weekdays[(int)day.DayOfWeek]);

    /// <summary>How often it is usual on a day of any weekday.</summary>
    public double LevelOf(string phrase) => phrases[phrase].Level;

    /// <summary>Its variance over its mean; 1 where it varies by chance only. What eight weeks leave unknown of its level is in it.</summary>
    public double DispersionOf(string phrase) =>
        Math.Max(1, (phrases[phrase].Spread + 1 + (beyondChance * phrases[phrase].Level)) / 2) + (Unknown / weeks);

    private (double Level, double[] Weekdays, double Spread) Learn(IReadOnlyDictionary<DateOnly, int> said)
    {
        var weekdays = WeekdaysOf(day => said.GetValueOrDefault(day), common, Leaning);
        var level = Math.Max(LeastLevel, Trimmed([.. days.Select(day => said.GetValueOrDefault(day) / weekdays[(int)day.DayOfWeek])]));
        var squares = days.Select(day => Square(said.GetValueOrDefault(day), level * weekdays[(int)day.DayOfWeek])).Order().ToList();
        var spread = squares.Take(squares.Count - (squares.Count / 20)).Average() / KeptOfVariance;
        return (level, weekdays, spread);
    }

    private double[] WeekdaysOf(Func<DateOnly, int> count, double[] lean, double weight)
    {
        var sums = new double[DaysOfWeek];
        foreach (var day in days)
            sums[(int)day.DayOfWeek] += count(day);
        var usual = sums.Sum() / DaysOfWeek;
        return [.. sums.Select((sum, weekday) => Math.Max(0.05, (sum + (weight * lean[weekday])) / (usual + weight)))];
    }

    private static double Square(int count, double mean) => (count - mean) * (count - mean) / mean;

    private static double Trimmed(List<double> values)
    {
        var left = (int)(values.Count * Trim);
        return values.Order().Skip(left).SkipLast(left).Average();
    }
}
