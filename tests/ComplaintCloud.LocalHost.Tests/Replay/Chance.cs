namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>What somebody does by chance: always the same for the same seed and the same one.</summary>
internal sealed class Chance(int seed, int who)
{
    private readonly Random random = new(unchecked((seed * 1_000_003) + who));

    /// <summary>True in this share of all draws, 0 to 1.</summary>
    public bool In(double share) => random.NextDouble() < share;

    /// <summary>From the first number to the last.</summary>
    public int From(int first, int last) => random.Next(first, last + 1);

    /// <summary>Some whole minutes.</summary>
    public TimeSpan Minutes(int least, int most) => TimeSpan.FromMinutes(From(least, most));

    /// <summary>One of them.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>All of them in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        random.Shuffle(all);
        return all;
    }
}
