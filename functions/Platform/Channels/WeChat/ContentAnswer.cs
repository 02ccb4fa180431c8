using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>What WeChat's checks say of words and photos, in the form that they share: <c>result</c> with <c>suggest</c> and <c>label</c>.</summary>
internal static class ContentAnswer
{
    /// <summary>What it says; unchecked when it says nothing that is known.</summary>
    /// <param name="answer">The answer to a call, or a pushed event.</param>
    public static (ContentVerdict Verdict, int? Label) Read(JsonElement answer)
    {
        if (answer.ValueKind is not JsonValueKind.Object || !answer.TryGetProperty("result", out var result) || result.ValueKind is not JsonValueKind.Object
            || !result.TryGetProperty("suggest", out var suggest))
            return (ContentVerdict.Unchecked, null);
        return suggest.ToString() switch
        {
            "pass" => (ContentVerdict.Pass, null),
            "review" => (ContentVerdict.Review, LabelOf(result)),
            "risky" => (ContentVerdict.Risky, LabelOf(result)),
            _ => (ContentVerdict.Unchecked, null),
        };
    }

    // Pushed events have it as a number or as text, and in XML all is text.
    private static int? LabelOf(JsonElement result) =>
        result.TryGetProperty("label", out var label) && int.TryParse(label.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
