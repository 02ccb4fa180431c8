namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>Draws for simulations; the same seed gives the same.</summary>
internal static class Chance
{
    /// <summary>A count of which so many are usual.</summary>
    public static int Poisson(Random random, double mean)
    {
        var (limit, count) = (Math.Exp(-mean), -1);
        for (var product = 1.0; product > limit; count++)
            product *= random.NextDouble();
        return Math.Max(0, count);
    }

    /// <summary>A factor around 1.</summary>
    public static double Lognormal(Random random, double spread) =>
        spread == 0 ? 1 : Math.Exp(spread * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
}
