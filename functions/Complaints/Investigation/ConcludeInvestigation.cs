using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator says whether the complaint is founded and who is responsible.</summary>
/// <param name="Finding">Founded or not.</param>
/// <param name="Responsible">Whose responsibility.</param>
/// <param name="ResponsibleId">Which cleaner or supplier.</param>
/// <param name="CauseCode">Root cause in snake_case.</param>
/// <param name="Summary">What was found, 1 to 5,000 characters.</param>
/// <param name="Letter">The explanation for the customer; required when not founded.</param>
public sealed record ConcludeInvestigation(
    Finding? Finding = null, Responsible? Responsible = null, string? ResponsibleId = null, string? CauseCode = null, string? Summary = null,
    string? Letter = null)
{
    private const int MaxText = 5000;
    private const int MaxCode = 40;

    /// <summary>Allowed while the case is investigated or, after a restart, judged anew; the owner's round is the owner's.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ConcludeInvestigation command, Complaint complaint, StaffRole role)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var conclusion = new ConclusionReached(
            command.Finding!.Value, command.Responsible!.Value, command.ResponsibleId, command.CauseCode!, command.Summary!.Trim(), command.Letter?.Trim());
        if (complaint.Conclusion == conclusion)
            return Facts.None;
        if (complaint.Phase is not Phase.Investigation)
            return CaseErrors.WrongStep(complaint);
        return complaint.Turn is Turn.Owner && role < StaffRole.Owner ? CaseErrors.NotYours("老板") : Facts.Of(conclusion);
    }

    private static Error? Check(ConcludeInvestigation command) =>
        (command.Finding is null ? RequestErrors.InvalidMember("finding", "请选择判定结果。") : null)
        ?? (command.Responsible is null ? RequestErrors.InvalidMember("responsible", "请选择责任方。") : null)
        ?? (IsCode(command.CauseCode) ? null : RequestErrors.InvalidMember("causeCode", "请选择原因。"))
        ?? CaseErrors.CheckText(command.Summary, "summary", MaxText)
        ?? (command.Finding is Complaints.Finding.Unfounded or Complaints.Finding.Malicious
            ? CaseErrors.CheckText(command.Letter, "letter", MaxText)
            : CaseErrors.CheckLength(command.Letter, "letter", MaxText));

    private static bool IsCode(string? code) =>
        code is { Length: > 0 and <= MaxCode } && char.IsAsciiLetterLower(code[0]) && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
