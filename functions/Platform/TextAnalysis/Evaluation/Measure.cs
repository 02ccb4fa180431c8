using ComplaintCloud.Complaints;
using ComplaintCloud.TextAnalysis.Model;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>Compares what was judged with the labels.</summary>
internal static class Measure
{
    private const int Bins = 10;
    private const int Serious = 3;

    /// <summary>The figures of judged messages.</summary>
    public static Figures Of(string name, IReadOnlyList<Judged> judged)
    {
        var bins = Calibration(judged);
        return new Figures(
            name, judged.Count,
            Share(judged, one => ItemOf(one) == one.Text.Item),
            Share(judged, one => one.Tags.Items.Any(guess => guess.Code == one.Text.Item)),
            MacroF1(judged, Heads.Item.Labels, ItemOf, one => one.Text.Item),
            Share(judged, one => ItemOf(one)[0] == one.Text.Item[0]),
            Share(judged, one => one.Tags.Sentiment.WireName() == one.Text.Sentiment),
            MacroF1(judged, Heads.Feeling.Labels, one => one.Tags.Sentiment.WireName(), one => one.Text.Sentiment),
            Share(judged, one => one.Tags.Severity == one.Text.Severity),
            Share(judged, one => Math.Abs(one.Tags.Severity - one.Text.Severity) <= 1),
            Detect("severity >= 3", judged, one => one.Text.Severity >= Serious, one => one.Tags.Severity >= Serious, Heads.Severity.OutputOf("3")),
            Share([.. judged.Where(one => one.Text.Severity >= Serious)], one => one.Tags.Severity >= Serious || one.Tags.NeedsHumanReview),
            Share(judged, one => one.Tags.NeedsHumanReview),
            [.. Heads.Flags.Labels.Select(flag => Detect(
                flag, judged, one => one.Text.Flags.Contains(flag), one => one.Tags.Flags.Any(guess => guess.Flag == flag), Heads.Flags.OutputOf(flag)))],
            Share(judged, one => one.Tags.Demand.WireName() == one.Text.Demand),
            PhraseOverlap.Of(judged),
            bins.Sum(bin => Math.Abs(bin.Stated - bin.Right) * bin.Messages) / Math.Max(judged.Count, 1),
            bins,
            [.. judged.Where(one => ItemOf(one) != one.Text.Item).GroupBy(one => (one.Text.Item, Judged: ItemOf(one)))
                .Select(pair => new Confusion(pair.Key.Item, pair.Key.Judged, pair.Count()))
                .OrderByDescending(pair => pair.Times).ThenBy(pair => pair.Labelled, StringComparer.Ordinal).ThenBy(pair => pair.Judged, StringComparer.Ordinal)]);
    }

    private static string ItemOf(Judged one) => one.Tags.Items[0].Code;

    private static double Share(IReadOnlyCollection<Judged> judged, Func<Judged, bool> holds) => judged.Count == 0 ? 0 : judged.Count(holds) / (double)judged.Count;

    private static double MacroF1(IReadOnlyList<Judged> judged, IEnumerable<string> labels, Func<Judged, string> said, Func<Judged, string> labelled) =>
        labels.Select(label => (Right: judged.Count(one => said(one) == label && labelled(one) == label), All: judged.Count(one => said(one) == label) + judged.Count(one => labelled(one) == label)))
            .Where(label => label.All > 0).Select(label => 2.0 * label.Right / label.All).DefaultIfEmpty().Average();

    private static Detection Detect(string name, IReadOnlyList<Judged> judged, Func<Judged, bool> has, Func<Judged, bool> found, int output)
    {
        var there = judged.Count(has);
        var said = judged.Count(found);
        var right = judged.Count(one => has(one) && found(one));
        return new Detection(name, there, there == 0 ? null : right / (double)there, said == 0 ? null : right / (double)said, Auc(judged, has, output));
    }

    private static double? Auc(IReadOnlyList<Judged> judged, Func<Judged, bool> has, int output)
    {
        double rank = 0, sum = 0;
        foreach (var same in judged.GroupBy(one => one.Probabilities[output]).OrderBy(same => same.Key))
        {
            sum += same.Count(has) * (rank + ((same.Count() + 1) / 2.0));
            rank += same.Count();
        }
        double with = judged.Count(has);
        var without = judged.Count - with;
        return with == 0 || without == 0 ? null : (sum - (with * (with + 1) / 2)) / (with * without);
    }

    private static List<CalibrationBin> Calibration(IReadOnlyList<Judged> judged) =>
    [
        .. judged.GroupBy(one => Math.Min((int)(one.Tags.Items[0].Probability * Bins), Bins - 1)).OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(
                bin.Key / (double)Bins, bin.Count(), bin.Average(one => one.Tags.Items[0].Probability), Share([.. bin], one => ItemOf(one) == one.Text.Item))),
    ];
}
