namespace ComplaintCloud.Complaints.Prevention;

/// <summary>How unlikely a count is, exactly: sums of probabilities, no approximation by the normal curve.</summary>
internal static class UpperTail
{
    private const int MaxTerms = 10_000;
    private const double Negligible = 1e-17;

    /// <summary>The probability of <paramref name="count"/> or more when <paramref name="mean"/> are usual and each comes by itself (Poisson).</summary>
    public static double Poisson(int count, double mean) => Sum(count, k => mean / k, -mean + (count * Math.Log(mean)) - LogFactorial(count), mean);

    /// <summary>
    /// The same when the count varies more than that (negative binomial): its variance is <paramref name="dispersion"/> times its mean.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="mean">How many are usual; more than 0.</param>
    /// <param name="dispersion">Variance over mean; 1 or less is Poisson.</param>
    public static double Overdispersed(int count, double mean, double dispersion)
    {
        if (dispersion <= 1)
            return Poisson(count, mean);
        var size = mean / (dispersion - 1);
        var share = 1 - (1 / dispersion);
        var first = LogGamma(size + count) - LogGamma(size) - LogFactorial(count) - (size * Math.Log(dispersion)) + (count * Math.Log(share));
        return Sum(count, k => share * (size + k - 1) / k, first, mean);
    }

    /// <summary>The same with only half of the count's own probability (mid-p).</summary>
    public static double MidOverdispersed(int count, double mean, double dispersion) =>
        (Overdispersed(count, mean, dispersion) + Overdispersed(count + 1, mean, dispersion)) / 2;

    // Beginning at the count itself, each term from the one before it.
    private static double Sum(int count, Func<int, double> ratio, double logFirst, double mean)
    {
        if (count <= 0)
            return 1;
        if (mean <= 0)
            return 0;
        var term = Math.Exp(logFirst);
        var sum = term;
        for (var k = count + 1; k < count + MaxTerms && (term > sum * Negligible || k < mean); k++)
            sum += term *= ratio(k);
        return Math.Min(1, sum);
    }

    private static double LogFactorial(int count) => LogGamma(count + 1.0);

    // Stirling's series, after raising the argument to where it is exact to fourteen digits.
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 15; x++)
            shift -= Math.Log(x);
        var square = 1 / (x * x);
        return shift + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI))
            + ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square / 1680)))))) / x;
    }
}
