using ComplaintCloud.Complaints.Prevention;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>The daily counts of phrases, drawn by chance around what is usual; fewer at weekends. The same seed gives the same.</summary>
internal sealed class SimulatedPhrases
{
    public static readonly DateOnly First = new(2026, 1, 5);
    private const double Weekend = 0.6;

    private readonly Random random;
    private readonly Dictionary<string, IReadOnlyList<int>> counts = [];
    private readonly Dictionary<string, IReadOnlyList<KeywordEpisode>> rises = [];

    private SimulatedPhrases(int seed, int days, IEnumerable<double> means, double spread)
    {
        random = new Random(seed);
        foreach (var (number, mean) in means.Index())
            counts[$"p{number}"] = Enumerable.Range(0, days).Select(at => Chance.Poisson(random, UsualOn(mean, at) * Chance.Lognormal(random, spread))).ToArray();
    }

    /// <summary>As they are counted, with the rises that were found.</summary>
    public DailyCounts Counts => new(First, counts) { Rises = rises };

    /// <summary>One phrase of fifty a day.</summary>
    public static SimulatedPhrases One(int seed, int days) => new(seed, days, [50], 0);

    /// <summary>Forty, from twice to fifty times a day; the spread is the standard deviation of a factor of each day, beyond chance.</summary>
    public static SimulatedPhrases Forty(int seed, int days, double spread = 0) =>
        new(seed, days, [50, 30, 20, 15, 12, 10, 8, 6, .. Enumerable.Repeat(4.0, 12), .. Enumerable.Repeat(2.0, 20)], spread);

    /// <summary>Three hundred, a few often and most of them less than once a day.</summary>
    public static SimulatedPhrases ThreeHundred(int seed, int days) =>
        new(seed, days, Enumerable.Range(0, 300).Select(number => 0.3 + (50 / (1 + (0.35 * number)))), 0);

    /// <summary>A count of which so many are usual.</summary>
    public int Draw(double mean) => Chance.Poisson(random, mean);

    /// <summary>Lets a phrase be said so often on a day.</summary>
    public void Say(string phrase, int at, int count) => ((int[])counts[phrase])[at] = count;

    /// <summary>Lets a phrase be said more often on some days.</summary>
    public void Raise(string phrase, int from, int days, double mean)
    {
        for (var at = from; at < from + days; at++)
            Say(phrase, at, Draw(UsualOn(mean, at)));
    }

    /// <summary>Watches day after day as the product does, and says of which rises somebody was told.</summary>
    public IReadOnlyList<KeywordEpisode> Watch(int from, int days)
    {
        var told = new List<KeywordEpisode>();
        for (var at = from; at < from + days; at++)
            foreach (var rise in KeywordWatch.RisesOn(Counts, First.AddDays(at)))
            {
                var before = rises.GetValueOrDefault(rise.Phrase) ?? [];
                var episode = KeywordEpisode.With(before.Count > 0 ? before[^1] : null, rise);
                rises[rise.Phrase] = [.. before.Where(one => one.Since != episode.Since), episode];
                if (before.All(one => one.Since != episode.Since))
                    told.Add(episode);
            }
        return told;
    }

    private static double UsualOn(double mean, int at) => mean * (First.AddDays(at).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekend : 1);
}
