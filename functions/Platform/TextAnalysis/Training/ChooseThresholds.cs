using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Chooses from which probability on something is said, on messages that the model had not seen.</summary>
internal static class ChooseThresholds
{
    // The goal is a precision of 60 %; texts by other hands lose some.
    private const double LeastPrecision = 0.63;
    private const double LeastSeriousRecall = 0.88;
    private const double ReviewRecall = 0.95;
    private static readonly float[] Powers = [.. Enumerable.Range(10, 21).Select(step => step * 0.1f)];
    private static readonly float[] Grid = [.. Enumerable.Range(1, 49).Select(step => step * 0.02f)];
    private static readonly string[] Urgent = [TextFlags.Safety, TextFlags.Property];

    /// <summary>The thresholds for messages like these.</summary>
    public static Thresholds For(IReadOnlyList<Judged> judged)
    {
        var flags = Heads.Flags.Labels.Select(flag => FlagThreshold(judged, flag)).ToArray();
        var severity = new float[] { 0.5f, 0.5f, 0.5f };
        severity[1] = Grid.Where(one => SeriousRecall(judged, one) >= LeastSeriousRecall).Append(Grid[0]).MaxBy(one => Exact(judged, severity[0], one, severity[2]));
        severity[0] = Grid.MaxBy(one => Exact(judged, one, severity[1], severity[2]));
        severity[2] = Grid.MaxBy(one => Exact(judged, severity[0], severity[1], one));
        var review = Grid.Where(one => SeriousRecall(judged, one) >= ReviewRecall).Append(Grid[0]).Max();
        return new Thresholds(flags, severity, review, Powers.MaxBy(power => LogLikelihood(judged, power)));
    }

    // Where missing one is worst: as many found as the precision allows. Elsewhere the best balance of both.
    private static float FlagThreshold(IReadOnlyList<Judged> judged, string flag)
    {
        var output = Heads.Flags.OutputOf(flag);
        return Urgent.Contains(flag)
            ? Grid.Where(one => Count(judged, flag, output, one) is var (right, said, _) && said > 0 && right >= LeastPrecision * said).Append(0.5f).Min()
            : Grid.MaxBy(one => Count(judged, flag, output, one) is var (right, said, there) ? 2.0 * right / Math.Max(said + there, 1) : 0);
    }

    private static (int Right, int Said, int There) Count(IReadOnlyList<Judged> judged, string flag, int output, float threshold)
    {
        var (right, said, there) = (0, 0, 0);
        foreach (var one in judged)
        {
            var (says, has) = (one.Probabilities[output] >= threshold, one.Text.Flags.Contains(flag));
            (right, said, there) = (right + (says && has ? 1 : 0), said + (says ? 1 : 0), there + (has ? 1 : 0));
        }
        return (right, said, there);
    }

    private static double SeriousRecall(IReadOnlyList<Judged> judged, float threshold)
    {
        var serious = judged.Where(one => one.Text.Severity >= 3).ToList();
        return serious.Count(one => one.Probabilities[Heads.Severity.OutputOf("3")] >= threshold) / (double)Math.Max(serious.Count, 1);
    }

    private static double LogLikelihood(IReadOnlyList<Judged> judged, double power)
    {
        double sum = 0;
        foreach (var one in judged)
        {
            double all = 0;
            foreach (var probability in one.Probabilities.AsSpan(Heads.Item.Start, Heads.Item.Labels.Count))
                all += Math.Pow(probability, power);
            sum += Math.Log(Math.Max(Math.Pow(one.Probabilities[Heads.Item.OutputOf(one.Text.Item)], power) / all, 1e-9));
        }
        return sum;
    }

    private static int Exact(IReadOnlyList<Judged> judged, params float[] thresholds)
    {
        var right = 0;
        foreach (var one in judged)
        {
            var severity = 1;
            for (var level = 0; level < thresholds.Length; level++)
                if (one.Probabilities[Heads.Severity.Start + level] >= thresholds[level])
                    severity = level + 2;
            right += severity == one.Text.Severity ? 1 : 0;
        }
        return right;
    }
}
