using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;

namespace ComplaintCloud.Functions.Tests.Scale;

/// <summary>The table of operations per case in infra/SCALE.md.</summary>
internal static partial class Figures
{
    // What is done in one go and what in two depends on who is faster.
    private const double Tolerance = 0.2;

    /// <summary>Compares one column with what was counted.</summary>
    public static void ShouldHave(string column, IReadOnlyDictionary<string, double> counted)
    {
        var rows = RepositoryFiles.Read("infra/SCALE.md").Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList()).ToList();
        var head = rows.FindIndex(row => row.Contains(column));
        head.ShouldBeGreaterThanOrEqualTo(0, $"infra/SCALE.md has no column '{column}'");
        var at = rows[head].IndexOf(column);
        var all = string.Join(Environment.NewLine, counted.Select(figure => $"{figure.Key}: {figure.Value}"));
        foreach (var (name, value) in counted)
        {
            var row = rows.Skip(head).FirstOrDefault(row => row[0] == name).ShouldNotBeNull($"infra/SCALE.md has no row '{name}'. Counted:\n{all}");
            var written = double.Parse(Number().Match(row[at]).Value, CultureInfo.InvariantCulture);
            Math.Abs(written - value).ShouldBeLessThanOrEqualTo(Math.Max(2, Tolerance * value), $"{name}: infra/SCALE.md says {written}. Counted:\n{all}");
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
