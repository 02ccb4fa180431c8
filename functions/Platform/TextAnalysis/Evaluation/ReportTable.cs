using System.Globalization;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>Writes a report as Markdown, which is also what is printed.</summary>
internal static class ReportTable
{
    private const int MostConfusions = 20;

    /// <summary>The report.</summary>
    public static string Of(EvaluationReport report)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"# The analyser `{report.Analyser}`\n\n{report.About}\n");
        text.WriteLine($"{report.Speed.ModelBytes / 1024.0:0} KiB of model, {report.Speed.Microseconds:0.0} µs of one core a message with evidence "
            + $"({report.Speed.PerSecond:N0} a second), {report.Speed.Bytes:N0} bytes allocated a message, nearly all of them the answer. "
            + $"A plain softmax over characters, which gives the sub-item only, takes {report.Speed.Yardstick:0.0} µs in the same run. "
            + $"Model fingerprint `{report.Fingerprint[..Math.Min(12, report.Fingerprint.Length)]}`.\n");
        WriteGoals(text, report.Main);
        WriteFlags(text, report.Main[0]);
        WriteHands(text, "By hand", report.ByHand);
        if (report.Brought.Count > 0)
            WriteHands(text, "What the voices brought", report.Brought);
        var detailed = report.Main.LastOrDefault(figures => figures.Calibration.Count > 0);
        if (detailed is not null)
            WriteDetails(text, detailed);
        return text.ToString();
    }

    private static void WriteGoals(StringWriter text, IReadOnlyList<Figures> figures)
    {
        text.WriteLine($"## Goals\n\n| goal | wanted |{string.Concat(figures.Select(one => $" {one.Name} ({one.Messages}) |"))} reached |");
        text.WriteLine($"| --- | ---: |{string.Concat(figures.Select(_ => " ---: |"))} --- |");
        foreach (var goal in Goal.All)
        {
            var reached = goal.Reached(figures[0]);
            var verdict = reached is not { } share ? "" : share >= goal.Least ? "yes" : $"no, by {Percent(goal.Least - share)}";
            text.WriteLine($"| {goal.Name} | {Percent(goal.Least)} |{string.Concat(figures.Select(one => $" {Percent(goal.Reached(one))} |"))} {verdict} |");
        }
        Row("sub-item, macro F1", one => one.ItemMacroF1);
        Row("sentiment, macro F1", one => one.SentimentMacroF1);
        Row("severity >= 3, AUC", one => one.Serious.Auc);
        Row("severity >= 3, judged so or sent to a person", one => one.Review);
        Row("all messages sent to a person", one => one.ReviewShare);
        Row("demand", one => one.Demand);
        Row("key phrases, F1 of characters", one => one.Phrases);
        Row("calibration error of the sub-item", one => one.CalibrationError);
        text.WriteLine();

        void Row(string name, Func<Figures, double?> value) =>
            text.WriteLine($"| {name} | |{string.Concat(figures.Select(one => $" {Percent(value(one))} |"))} |");
    }

    private static void WriteFlags(StringWriter text, Figures figures)
    {
        text.WriteLine($"## Flags, {figures.Name}\n\n| flag | messages | recall | precision | AUC |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var flag in figures.Flags)
            text.WriteLine($"| {flag.Of} | {flag.There} | {Percent(flag.Recall)} | {Percent(flag.Precision)} | {flag.Auc:0.000} |");
        text.WriteLine();
    }

    private static void WriteHands(StringWriter text, string title, IReadOnlyList<Figures> hands)
    {
        text.WriteLine($"## {title}\n\n| hand | messages | top 1 | top 3 | class | sentiment | severity | within one | recall >= 3 | precision >= 3 | safety recall | property recall |");
        text.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var one in hands)
            text.WriteLine($"| {one.Name} | {one.Messages} | {Percent(one.ItemTop1)} | {Percent(one.ItemTop3)} | {Percent(one.Class)} | {Percent(one.Sentiment)} | "
                + $"{Percent(one.SeverityExact)} | {Percent(one.SeverityWithinOne)} | {Percent(one.Serious.Recall)} | {Percent(one.Serious.Precision)} | "
                + $"{Percent(one.Flags.Single(flag => flag.Of == "safety").Recall)} | {Percent(one.Flags.Single(flag => flag.Of == "property").Recall)} |");
        text.WriteLine();
    }

    private static void WriteDetails(StringWriter text, Figures figures)
    {
        text.WriteLine($"## Calibration of the likeliest sub-item, {figures.Name}\n\n| stated | messages | stated on average | right |\n| ---: | ---: | ---: | ---: |");
        foreach (var bin in figures.Calibration)
            text.WriteLine($"| {Percent(bin.From)} | {bin.Messages} | {Percent(bin.Stated)} | {Percent(bin.Right)} |");
        text.WriteLine($"\n## Which sub-item is taken for which, {figures.Name}\n\n| labelled | judged | times |\n| --- | --- | ---: |");
        foreach (var pair in figures.Confusions.Take(MostConfusions))
            text.WriteLine($"| {pair.Labelled} | {pair.Judged} | {pair.Times} |");
    }

    private static string Percent(double? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) : "–";
}
