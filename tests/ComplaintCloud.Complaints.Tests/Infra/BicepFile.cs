using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Tests.Infra;

/// <summary>The names in a Bicep file. It reads what our files are written like, not the whole language.</summary>
internal sealed partial class BicepFile
{
    private BicepFile(string name, string text) => (Name, Text) = (name, text);

    public static string Folder { get; } = Path.Combine(DocumentationTests.Root, "infra");

    public string Name { get; }

    public string Text { get; }

    /// <summary>Declared parameters, and whether one may be left out.</summary>
    public Dictionary<string, bool> Parameters => Parameter().Matches(Text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Contains('='));

    public IEnumerable<string> Variables => Variable().Matches(Text).Select(m => m.Groups[1].Value);

    public IEnumerable<string> Outputs => Output().Matches(Text).Select(m => m.Groups[1].Value);

    public IEnumerable<string> Resources => Resource().Matches(Text).Select(m => m.Groups[1].Value);

    /// <summary>Modules by symbol: the file, and the parameters that are given.</summary>
    public Dictionary<string, (string File, List<string> Given)> Modules =>
        Module().Matches(Text).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, Given().Matches(m.Groups[3].Value).Select(g => g.Groups[1].Value).ToList()));

    /// <summary>Outputs of modules that are read: symbol and output.</summary>
    public IEnumerable<(string Module, string Output)> Reads => Read().Matches(Text).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    /// <summary>Assignments of a parameter file.</summary>
    public IEnumerable<string> Assignments => Assignment().Matches(Text).Select(m => m.Groups[1].Value);

    public static BicepFile Of(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    public static IEnumerable<BicepFile> All(string pattern, string folder = "") =>
        Directory.GetFiles(Path.Combine(Folder, folder), pattern).Order(StringComparer.Ordinal).Select(path => Of(Path.GetRelativePath(Folder, path)));

    /// <summary>How often a name stands in the file as a word of its own.</summary>
    public int Count(string name) => Regex.Count(Text, $@"\b{name}\b");

    [GeneratedRegex(@"^param (\w+) (.*)$", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^var (\w+) =", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^output (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^\s*resource (\w+) '", RegexOptions.Multiline)]
    private static partial Regex Resource();

    [GeneratedRegex(@"^module (\w+) '([^']+)' =.*?^  params: \{(.*?)^  \}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Module();

    [GeneratedRegex(@"^    (\w+):", RegexOptions.Multiline)]
    private static partial Regex Given();

    [GeneratedRegex(@"(\w+)\.outputs\.(\w+)")]
    private static partial Regex Read();

    [GeneratedRegex(@"^param (\w+) =", RegexOptions.Multiline)]
    private static partial Regex Assignment();
}
