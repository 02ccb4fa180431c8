using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Fills the fields of a template. WeChat refuses a message with one value too long, so each is cut as its type demands.</summary>
/// <remarks>Lengths: the table of parameter types in the official page of sendMessage, as of November 2026.</remarks>
internal static class TemplateData
{
    private static readonly Dictionary<string, int> Longest = new()
    {
        ["thing"] = 20,
        ["character_string"] = 32,
        ["number"] = 32,
        ["letter"] = 32,
        ["phrase"] = 5,
        ["name"] = 10,
        ["time"] = 32,
        ["date"] = 32,
    };

    private static readonly Dictionary<string, Func<MessageSubject, string>> Sources = new()
    {
        ["number"] = subject => subject.Number,
        ["step"] = subject => subject.StepName,
        ["text"] = subject => subject.Text,
        ["time"] = subject => BusinessCalendar.ToLocalStamp(subject.At),
    };

    /// <summary>Whether a field of that name can be filled from that source.</summary>
    public static bool Knows(string field, string source) => Longest.ContainsKey(TypeOf(field)) && Sources.ContainsKey(source);

    /// <summary>The values by field, in the form in which WeChat takes them.</summary>
    public static Dictionary<string, object> Of(TemplateOptions template, MessageSubject subject) => template.Fields.ToDictionary(
        field => field.Key, object (field) => new { value = Cut(Sources[field.Value](subject), Longest[TypeOf(field.Key)]) });

    /// <summary>The text in one line and at most so many UTF-16 units, with an ellipsis where it was cut; no character is halved.</summary>
    public static string Cut(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= most)
            return line;
        var end = most - 1;
        return $"{line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)]}…";
    }

    // thing4 is the fourth field and a thing.
    private static string TypeOf(string field) => field.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
