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

    /// <summary>Allowed while the case is investigated or, after a restart, judged anew; after an objection by a manager, in the owner's round by the owner.</summary>
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
        if (complaint.Turn is Turn.Owner && role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        if (complaint.Turn is Turn.Manager && role < StaffRole.Manager)
            return CaseErrors.NotYours("主管或老板");
        // Nobody stands above the owner to review what they write.
        var reviewed = role is StaffRole.Owner && NeedsLetter(conclusion.Finding);
        return reviewed ? Facts.Of(conclusion, new ConclusionApproved()) : Facts.Of(conclusion);
    }

    private static Error? Check(ConcludeInvestigation command) =>
        (command.Finding is null ? RequestErrors.InvalidMember("finding", "请选择判定结果。") : null)
        ?? (command.Responsible is null ? RequestErrors.InvalidMember("responsible", "请选择责任方。") : null)
        ?? (IsCode(command.CauseCode) ? null : RequestErrors.InvalidMember("causeCode", "请选择原因。"))
        ?? CaseErrors.CheckText(command.Summary, "summary", MaxText)
        ?? (command.Finding is { } finding && NeedsLetter(finding)
            ? CaseErrors.CheckText(command.Letter, "letter", MaxText)
            : CaseErrors.CheckLength(command.Letter, "letter", MaxText));

    private static bool NeedsLetter(Finding finding) => finding is Complaints.Finding.Unfounded or Complaints.Finding.Malicious;

    private static bool IsCode(string? code) =>
        code is { Length: > 0 and <= MaxCode } && char.IsAsciiLetterLower(code[0]) && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
