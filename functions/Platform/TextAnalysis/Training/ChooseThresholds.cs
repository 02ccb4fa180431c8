using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>
/// Chooses from which probability on something is said, on messages by hands that the model had not seen. Every writer counts the
/// same, however much they wrote.
/// </summary>
internal static class ChooseThresholds
{
    private const double LeastSeriousRecall = 0.84;
    private const double ReviewRecall = 0.95;
    private const int Serious = 3;
    private const int Rounds = 2;

    // Missing one of these is worst: as many are found as the precision allows. The goals are 60 %; texts by other hands lose some.
    private static readonly Dictionary<string, double> Urgent = new() { [TextFlags.Safety] = 0.6, [TextFlags.Property] = 0.64 };

    // Of the others the best balance is taken, but that must not be bought with these raised where there is nothing.
    private static readonly Dictionary<string, double> Doubtful = new() { [TextFlags.Health] = 0.7, [TextFlags.Vulnerable] = 0.72, [TextFlags.Repeat] = 0.65 };
    private static readonly float[] Powers = [.. Enumerable.Range(10, 21).Select(step => step * 0.1f)];
    private static readonly float[] Grid = [.. Enumerable.Range(2, 97).Select(step => step * 0.01f)];

    /// <summary>The thresholds for messages like these.</summary>
    /// <param name="judged">Judged with <see cref="Thresholds.Never"/>, so that their tags are those of the floors alone.</param>
    public static Thresholds For(IReadOnlyList<Judged> judged)
    {
        var counts = judged.GroupBy(one => one.Text.Writer).ToDictionary(writer => writer.Key, writer => writer.Count());
        List<Weighed> weighed = [.. judged.Select(one => new Weighed(one, 1.0 / counts[one.Text.Writer]))];
        var review = Grid.Where(one => SeriousRecall(weighed, one) >= ReviewRecall).Append(Grid[0]).Max();
        return new Thresholds([.. Heads.Flags.Labels.Select(flag => FlagThreshold(weighed, flag))], Severity(weighed), review, Powers.MaxBy(power => LogLikelihood(weighed, power)));
    }

    // Each in turn where most are judged exactly, but that of the serious ones no higher than their recall allows.
    private static float[] Severity(List<Weighed> judged)
    {
        var chosen = new float[] { 0.5f, 0.5f, 0.5f };
        for (var round = 0; round < Rounds; round++)
        {
            chosen[1] = Grid.Where(one => SeriousRecall(judged, one) >= LeastSeriousRecall).Append(Grid[0]).MaxBy(one => Exact(judged, chosen[0], one, chosen[2]));
            chosen[0] = Grid.MaxBy(one => Exact(judged, one, chosen[1], chosen[2]));
            chosen[2] = Grid.MaxBy(one => Exact(judged, chosen[0], chosen[1], one));
        }
        return chosen;
    }

    private static float FlagThreshold(List<Weighed> judged, string flag)
    {
        var output = Heads.Flags.OutputOf(flag);
        var least = Urgent.GetValueOrDefault(flag, Doubtful.GetValueOrDefault(flag));
        var precise = Grid.Where(one => Count(judged, flag, output, one) is var (right, said, _) && said > 0 && right >= least * said).DefaultIfEmpty(0.5f);
        return Urgent.ContainsKey(flag)
            ? precise.Min()
            : precise.MaxBy(one => Count(judged, flag, output, one) is var (right, said, there) ? 2 * right / Math.Max(said + there, double.Epsilon) : 0);
    }

    private static (double Right, double Said, double There) Count(List<Weighed> judged, string flag, int output, float threshold)
    {
        double right = 0, said = 0, there = 0;
        foreach (var (one, weight) in judged)
        {
            var has = one.Text.Flags.Contains(flag);
            var says = one.Probabilities[output] >= threshold || one.Tags.Flags.Any(guess => guess.Flag == flag);
            (right, said, there) = (right + (says && has ? weight : 0), said + (says ? weight : 0), there + (has ? weight : 0));
        }
        return (right, said, there);
    }

    private static double SeriousRecall(List<Weighed> judged, float threshold)
    {
        double found = 0, all = 0;
        foreach (var (one, weight) in judged)
            if (one.Text.Severity >= Serious)
                (found, all) = (found + (one.Tags.Severity >= Serious || one.Probabilities[Heads.Severity.OutputOf("3")] >= threshold ? weight : 0), all + weight);
        return all > 0 ? found / all : 0;
    }

    private static double LogLikelihood(List<Weighed> judged, double power)
    {
        double sum = 0;
        foreach (var (one, weight) in judged)
        {
            double all = 0;
            foreach (var probability in one.Probabilities.AsSpan(Heads.Item.Start, Heads.Item.Labels.Count))
                all += Math.Pow(probability, power);
            sum += weight * Math.Log(Math.Max(Math.Pow(one.Probabilities[Heads.Item.OutputOf(one.Text.Item)], power) / all, 1e-9));
        }
        return sum;
    }

    private static double Exact(List<Weighed> judged, params ReadOnlySpan<float> thresholds)
    {
        double right = 0;
        foreach (var (one, weight) in judged)
        {
            var severity = 1;
            for (var level = 0; level < thresholds.Length; level++)
                if (one.Probabilities[Heads.Severity.Start + level] >= thresholds[level])
                    severity = level + 2;
            right += Math.Max(severity, one.Tags.Severity) == one.Text.Severity ? weight : 0;
        }
        return right;
    }

    private readonly record struct Weighed(Judged Judged, double Weight);
}
