using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>One version of a text of scripts.json.</summary>
/// <param name="Id">How it is called; never given to another text.</param>
/// <param name="Version">Grows by one with every change of the text. Older versions stay in the file: the log names them.</param>
/// <param name="Audience">Who reads it: customer, cleaner, staff, or anyone.</param>
/// <param name="Channel">How it goes out: by WeChat where the customer allowed it, else by text message; or by text message only, as what carries a link must.</param>
/// <param name="Text">
/// In Chinese, with variables in braces; <c>{reason:20}</c> is cut to that many characters, and what stands in brackets is left out when
/// its variable is empty.
/// </param>
internal sealed record NoticeScript(string Id, int Version, string Audience, MessageChannel Channel, string Text)
{
    /// <summary>Script and version, as the log names them.</summary>
    public string Name => $"{Id}@{Version}";
}

/// <summary>A text as it is sent.</summary>
/// <param name="Text">The words.</param>
/// <param name="Script">Which script and version they are from, such as <c>consent@1</c>.</param>
/// <param name="Channel">How it goes out.</param>
internal sealed record ScriptedText(string Text, string Script, MessageChannel Channel);

/// <summary>What people are told, as data: the file scripts.json. Every word that leaves the product by message is from it.</summary>
internal static partial class NoticeScripts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>All versions of all scripts.</summary>
    public static IReadOnlyList<NoticeScript> AllVersions { get; } = Read();

    private static readonly Dictionary<string, NoticeScript> ById = AllVersions.GroupBy(script => script.Id).ToDictionary(versions => versions.Key, versions => versions.MaxBy(one => one.Version)!);

    /// <summary>The scripts as they are sent now.</summary>
    public static IReadOnlyCollection<NoticeScript> All => ById.Values;

    /// <summary>The text of a script with its variables filled in; each must be given.</summary>
    public static ScriptedText Fill(string id, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var script = ById[id];
        var given = new Dictionary<string, string>(values.Length);
        foreach (var (name, value) in values)
            given[name] = value ?? "";
        var template = Optional().Replace(script.Text, match => VariablesIn(match.Value).Any(name => given[name].Length == 0) ? "" : match.Groups[1].Value);
        return new ScriptedText(Variable().Replace(template, match => Cut(given[match.Groups[1].Value], match.Groups[2].Value)), script.Name, script.Channel);
    }

    /// <summary>The names of the variables of a script.</summary>
    public static IEnumerable<string> VariablesOf(NoticeScript script) => VariablesIn(script.Text);

    private static IEnumerable<string> VariablesIn(string text) => Variable().Matches(text).Select(match => match.Groups[1].Value);

    private static string Cut(string value, string most) =>
        most.Length > 0 && int.Parse(most, CultureInfo.InvariantCulture) is var length && value.Length > length ? CaseLists.Shortened(value, length - 1) : value;

    private static List<NoticeScript> Read()
    {
        using var stream = typeof(NoticeScripts).Assembly.GetManifestResourceStream("scripts.json")!;
        return JsonSerializer.Deserialize<ScriptFile>(stream, Json)!.Scripts;
    }

    [GeneratedRegex(@"\{(\w+)(?::(\d+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\[([^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    private sealed record ScriptFile(List<NoticeScript> Scripts);
}
