using System.Text;

namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>The report in Markdown: the machine, then a table for each benchmark.</summary>
internal static class Report
{
    private static readonly string[] Columns = ["figure", "ours", "against", "theirs", "ratio", "verdict", "note"];

    public static string Write(IReadOnlyList<(string Name, string Value)> machine, bool quick, IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder("# Benchmarks\n\n");
        text.Append("Written by `dotnet run -c Release --project tests/ComplaintCloud.Benchmarks -- --output tests/BENCHMARKS.md`. ");
        text.Append("The peers need `npm ci` in `tests/ComplaintCloud.Benchmarks/peers` once, the product `dotnet build -c Release functions/Platform/Local`. ");
        text.Append("Every contender runs in a process of its own, one at a time, after `sync` and a probe of the disk; a figure is the mean of its rounds. ");
        text.Append("Rounds that began on a disk far below its best are dropped, or marked when there was no better one.\n\n");
        if (quick)
            text.Append("**A short run: it shows that everything works. It counts fewer instances than the goals name, once instead of twice; its figures and verdicts mean little.**\n\n");
        foreach (var (name, value) in machine)
            text.Append($"- {name}: {value}\n");
        foreach (var section in sections)
            text.Append($"\n## {section.Benchmark.Name}\n\n{section.Benchmark.Goal}\n\n{Table(section.Rows)}");
        return text.ToString();
    }

    public static string Table(IReadOnlyList<Row> rows)
    {
        var text = new StringBuilder();
        Line(text, Columns);
        Line(text, [.. Columns.Select(_ => "---")]);
        foreach (var row in rows)
            Line(text, [row.Figure, Number(row.Ours), row.Against ?? "", Number(row.Theirs), Number(row.Ratio), Say(row), row.Note]);
        return text.ToString();
    }

    public static string Line(Figures figures) => string.Join(", ", figures.Select(figure => $"{figure.Key} {Number(figure.Value)}"));

    /// <summary>Three significant digits are as much as a run of this kind can tell.</summary>
    public static string Number(double? value) => value switch
    {
        null => "",
        >= 100 or <= -100 => $"{value:N0}",
        >= 10 or <= -10 => $"{value:N1}",
        _ => $"{value:N2}",
    };

    private static void Line(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|"))).Append(" |\n");

    private static string Say(Row row) => row.Verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        Verdict.Undecided => "undecided: slow disk",
        Verdict.None => row.Ours is null ? "not measured" : "",
    };
}
