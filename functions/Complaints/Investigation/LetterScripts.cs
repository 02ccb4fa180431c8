using System.Text.Json;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A letter to start from.</summary>
/// <param name="ScriptVersion">The script it was drafted from.</param>
/// <param name="Finding">For which finding.</param>
/// <param name="Text">In Chinese; staff may edit it.</param>
/// <param name="Forbidden">What a letter must not say.</param>
public sealed record LetterDraft(string ScriptVersion, Finding Finding, string Text, IReadOnlyList<string> Forbidden);

/// <summary>Drafts the explanation of a case that is not founded, from a script by finding and class.</summary>
internal static class LetterScripts
{
    private const string Gap = "（请在这里写明核实到的情况）。";
    private static readonly Scripts Script = Read();

    /// <summary>The draft for a finding; only what is not founded needs a letter.</summary>
    public static Result<LetterDraft> Draft(Complaint complaint, Finding finding)
    {
        if (complaint.Triage is not { } triage)
            return CaseErrors.WrongStep(complaint);
        var kind = triage.ClassThen ?? ComplaintClass.Misunderstanding;
        if (!Script.Letters.TryGetValue(finding.WireName(), out var letters))
            return RequestErrors.InvalidMember("finding", "只有不成立和恶意投诉才需要书面答复。");
        return new LetterDraft(Script.Version, finding, Fill(letters[kind.WireName()], complaint), Script.Forbidden);
    }

    /// <summary>What a letter says that it must not; also the gap of a draft that nobody has filled.</summary>
    public static IReadOnlyList<string> Forbidden(string letter) => [.. Script.Forbidden.Append(Gap.TrimEnd('。')).Where(letter.Contains)];

    private static string Fill(string letter, Complaint complaint)
    {
        var filed = complaint.Filed!;
        var servedAt = filed.Order?.ServedAt ?? filed.OccurredAt ?? complaint.FiledAt;
        return letter.Replace("{name}", filed.CustomerName).Replace("{service}", filed.Order?.Service ?? "上门服务")
            .Replace("{date}", DateOf(servedAt)).Replace("{findings}", Findings(complaint));
    }

    private static string DateOf(DateTimeOffset at) => BusinessCalendar.LocalDate(at) is var day ? $"{day.Month}月{day.Day}日" : "";

    private static string Findings(Complaint complaint) => complaint.Investigation is { Notes: { Count: > 0 } notes }
        ? string.Concat(notes.Select(note => $"{note.Text.TrimEnd('。')}。"))
        : Gap;

    private static Scripts Read()
    {
        using var stream = typeof(LetterScripts).Assembly.GetManifestResourceStream("letters.json")!;
        return JsonSerializer.Deserialize<Scripts>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Scripts(string Version, IReadOnlyList<string> Forbidden, Dictionary<string, Dictionary<string, string>> Letters);
}
