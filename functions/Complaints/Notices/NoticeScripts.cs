using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>One text of scripts.json.</summary>
/// <param name="Id">How it is called; never given to another text.</param>
/// <param name="Version">Grows by one with every change of the text.</param>
/// <param name="Audience">Who reads it: customer or cleaner.</param>
/// <param name="Text">In Chinese, with variables in braces; <c>{reason:20}</c> is cut to that many characters.</param>
internal sealed record NoticeScript(string Id, int Version, string Audience, string Text);

/// <summary>A text as it is sent.</summary>
/// <param name="Text">The words.</param>
/// <param name="Script">Which script and version they are from, such as <c>consent@1</c>.</param>
internal sealed record ScriptedText(string Text, string Script);

/// <summary>What customers and cleaners are told about cases, as data: the file scripts.json.</summary>
internal static partial class NoticeScripts
{
    /// <summary>All scripts.</summary>
    public static IReadOnlyList<NoticeScript> All { get; } = Read();

    private static readonly Dictionary<string, NoticeScript> ById = All.ToDictionary(script => script.Id);

    /// <summary>The text of a script with its variables filled in; each must be given.</summary>
    public static ScriptedText Fill(string id, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var script = ById[id];
        var given = new Dictionary<string, string?>(values.Length);
        foreach (var (name, value) in values)
            given[name] = value;
        var text = Variable().Replace(script.Text, match => Cut(given[match.Groups[1].Value] ?? "", match.Groups[2].Value));
        return new ScriptedText(text, $"{script.Id}@{script.Version}");
    }

    /// <summary>The names of the variables of a script.</summary>
    public static IEnumerable<string> VariablesOf(NoticeScript script) => Variable().Matches(script.Text).Select(match => match.Groups[1].Value);

    private static string Cut(string value, string most) =>
        most.Length > 0 && int.Parse(most, CultureInfo.InvariantCulture) is var length && value.Length > length ? CaseLists.Shortened(value, length - 1) : value;

    private static List<NoticeScript> Read()
    {
        using var stream = typeof(NoticeScripts).Assembly.GetManifestResourceStream("scripts.json")!;
        return JsonSerializer.Deserialize<ScriptFile>(stream, JsonSerializerOptions.Web)!.Scripts;
    }

    [GeneratedRegex(@"\{(\w+)(?::(\d+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    private sealed record ScriptFile(List<NoticeScript> Scripts);
}
