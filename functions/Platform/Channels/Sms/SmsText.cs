using System.Text.RegularExpressions;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.Sms;

/// <summary>A message as a template and what fills it. The provider puts the signature before it.</summary>
/// <param name="Template">The template's code.</param>
/// <param name="Parameters">By the names of its variables.</param>
internal sealed partial record SmsText(string Template, IReadOnlyDictionary<string, string> Parameters)
{
    private static readonly string[] Sources = ["text", "link", "number", "step"];

    /// <summary>Whether a variable can be filled from that source.</summary>
    public static bool Knows(string source) => Sources.Contains(source);

    /// <summary>The first template that fits, filled.</summary>
    public static SmsText Of(SmsOptions options, OutgoingMessage message)
    {
        var step = message.Step[(message.Step.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var template = options.Templates.First(one => one.Steps.Count == 0 || one.Steps.Exists(start => step.StartsWith(start, StringComparison.Ordinal)));
        var unsigned = message.Text.StartsWith('【') ? message.Text[(message.Text.IndexOf('】', StringComparison.Ordinal) + 1)..] : message.Text;
        var link = Link().Match(unsigned).Value;
        // A template that has no place for the link keeps it in the text, whole: a cut link opens nothing.
        var text = template.Parameters.ContainsValue("link") && link.Length > 0 ? unsigned.Replace(link, "", StringComparison.Ordinal).TrimEnd('：', ':', ' ') : unsigned;
        return new SmsText(template.Code, template.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value switch
        {
            "link" => link,
            "number" => message.Subject?.Number ?? "",
            "step" => message.Subject?.StepName ?? "",
            _ => Cut(text, link, template.LongestText),
        }));
    }

    private static string Cut(string text, string link, int most) => link.Length > 0 && text.EndsWith(link, StringComparison.Ordinal) && text.Length > most
        ? TemplateData.Cut(text[..^link.Length], Math.Max(1, most - link.Length)) + link
        : TemplateData.Cut(text, most);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
