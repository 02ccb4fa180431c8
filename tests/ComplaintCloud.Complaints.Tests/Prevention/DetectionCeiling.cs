namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>
/// How often a rise of a single phrase can be found at best: its usual count is known exactly, it alone may give false alarms, and of all
/// pairs of limits for the count of a day and of two days together the best is taken. By the lemma of Neyman and Pearson the
/// best test of a known rise in one or two Poisson counts is a limit on their sum.
/// </summary>
internal static class DetectionCeiling
{
    private const int Most = 300;

    /// <summary>The best share found on the first day among pairs that are best for both days together, and by the close of the second.</summary>
    /// <param name="usual">The usual count.</param>
    /// <param name="risen">The count on average once it has risen.</param>
    /// <param name="alarmsIn200Days">How many episodes of false alarms there may be.</param>
    public static (double SameDay, double NextDay) Of(double usual, double risen, double alarmsIn200Days)
    {
        var (quiet, after) = (new Counts(usual), new Counts(risen));
        var allowed = (
            from oneDay in Enumerable.Range((int)usual, (int)usual)
            from twoDays in Enumerable.Range((int)(2 * usual), (int)usual)
            where Episodes(quiet, oneDay, twoDays) * 200 <= alarmsIn200Days
            select Power(quiet, after, oneDay, twoDays)).ToList();
        return (allowed.Max(power => power.SameDay), allowed.Max(power => power.NextDay));
    }

    // An alarm on a day that had none on the day before.
    private static double Episodes(Counts quiet, int oneDay, int twoDays) =>
        Enumerable.Range(0, oneDay).Sum(count => quiet.Of(count) * quiet.Below(twoDays - count) * quiet.From(Math.Min(oneDay, twoDays - count)));

    private static (double SameDay, double NextDay) Power(Counts quiet, Counts after, int oneDay, int twoDays) => (
        Enumerable.Range(0, Most).Sum(count => quiet.Of(count) * after.From(Math.Min(oneDay, twoDays - count))),
        1 - Enumerable.Range(0, oneDay).Sum(count => after.Of(count) * quiet.Below(twoDays - count) * after.Below(Math.Min(oneDay, twoDays - count))));

    private sealed class Counts
    {
        private readonly double[] terms = new double[Most];
        private readonly double[] from = new double[Most + 1];

        public Counts(double mean)
        {
            terms[0] = Math.Exp(-mean);
            for (var count = 1; count < Most; count++)
                terms[count] = terms[count - 1] * mean / count;
            for (var count = Most - 1; count >= 0; count--)
                from[count] = from[count + 1] + terms[count];
        }

        public double Of(int count) => terms[count];

        public double From(int count) => from[Math.Clamp(count, 0, Most)];

        public double Below(int count) => 1 - From(count);
    }
}
