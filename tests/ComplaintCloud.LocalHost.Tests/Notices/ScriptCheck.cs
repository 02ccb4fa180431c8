using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Whether a message is word for word what a script says, with something in the place of its variables.</summary>
internal static partial class ScriptCheck
{
    /// <summary>What is not so; null when all is.</summary>
    public static string? FaultOf(string text, string script)
    {
        if (NoticeScripts.All.FirstOrDefault(one => one.Name == script) is not { } known)
            return $"「{text}」 is from no script: '{script}'";
        return Regex.IsMatch(text, PatternOf(known)) ? null : $"「{text}」 is not what {script} says";
    }

    private static string PatternOf(NoticeScript script) => $"^【[^】]+】{string.Concat(Parts().Split(script.Text).Select(part => part switch
    {
        "[" => "(?:",
        "]" => ")?",
        ['{', ..] => @"[\s\S]*?",
        _ => Regex.Escape(part),
    }))}$";

    [GeneratedRegex(@"(\{\w+(?::\d+)?\}|\[|\])")]
    private static partial Regex Parts();
}
