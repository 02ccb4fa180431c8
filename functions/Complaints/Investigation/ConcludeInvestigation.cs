using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator says whether the complaint is founded and who is responsible.</summary>
/// <param name="Finding">Founded or not.</param>
/// <param name="Responsible">Whose responsibility.</param>
/// <param name="ResponsibleId">Which department, cleaner or supplier; of a cleaner, by default the one complained about.</param>
/// <param name="CauseCode">Root cause, from the list of causes.</param>
/// <param name="Summary">What was found, 1 to 5,000 characters.</param>
/// <param name="Letter">The explanation for the customer; required when not founded.</param>
/// <param name="Whys">Why it happened, and why that: 1 to 5 of up to 500 characters; required when founded.</param>
public sealed record ConcludeInvestigation(
    Finding? Finding = null, Responsible? Responsible = null, string? ResponsibleId = null, string? CauseCode = null, string? Summary = null,
    string? Letter = null, IReadOnlyList<string>? Whys = null)
{
    /// <summary>
    /// Allowed while the case is investigated or, after a restart, judged anew; after an objection one level above who
    /// wrote, in the owner's round by the owner. Against a cleaner only when they were heard.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ConcludeInvestigation command, Complaint complaint, StaffRole role, DateTimeOffset now)
    {
        if (ConclusionCheck.Of(command) is { } wrong)
            return wrong;
        var conclusion = Conclusion(command, complaint, role);
        if (complaint.Conclusion is { } standing && IsSame(standing, conclusion))
            return Facts.None;
        if (complaint.Phase is not Phase.Investigation)
            return CaseErrors.WrongStep(complaint);
        if (complaint.Turn is Turn.Owner && role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        if (complaint.Turn is Turn.Manager && role < StaffRole.Manager)
            return CaseErrors.NotYours("主管或老板");
        if (Unheard(conclusion, complaint, now) is { } unheard)
            return unheard;
        if (conclusion.Finding is Complaints.Finding.Malicious && complaint.Investigation is not { Evidence.Count: > 0 })
            return InvestigationErrors.EvidenceMissing;
        // Nobody stands above the owner to review what they write.
        return role is StaffRole.Owner && ConclusionCheck.NeedsLetter(conclusion.Finding) ? Facts.Of(conclusion, new ConclusionApproved()) : Facts.Of(conclusion);
    }

    private static ConclusionReached Conclusion(ConcludeInvestigation command, Complaint complaint, StaffRole role)
    {
        var (finding, responsible) = (command.Finding!.Value, command.Responsible!.Value);
        var who = command.ResponsibleId ?? (responsible is Complaints.Responsible.Cleaner ? complaint.Filed?.CleanerId : null);
        // The letter is approved one level above its writer.
        var reviewer = ConclusionCheck.NeedsLetter(finding) && role >= StaffRole.Manager ? Turn.Owner : (Turn?)null;
        return new ConclusionReached(finding, responsible, who, command.CauseCode!, command.Summary!.Trim(), command.Letter?.Trim(),
            command.Whys is { Count: > 0 } whys ? [.. whys.Select(why => why.Trim())] : null, CauseCodes.Current.Version, reviewer);
    }

    private static bool IsSame(ConclusionReached standing, ConclusionReached again) =>
        standing == again with { Whys = standing.Whys, CauseVersion = standing.CauseVersion, Reviewer = standing.Reviewer }
        && (standing.Whys ?? []).SequenceEqual(again.Whys ?? []);

    private static Error? Unheard(ConclusionReached conclusion, Complaint complaint, DateTimeOffset now)
    {
        if (conclusion is not { Responsible: Complaints.Responsible.Cleaner, Finding: Complaints.Finding.Founded or Complaints.Finding.Partly })
            return null;
        if (conclusion.ResponsibleId is not { } cleanerId)
            return RequestErrors.InvalidMember("responsibleId", "请选择是哪位保洁员。");
        var asked = complaint.Investigation?.Statements.LastOrDefault(one => one.CleanerId == cleanerId && one.Round == complaint.Round);
        return asked is { Text: not null } || asked?.AnswerBy <= now ? null : InvestigationErrors.StatementMissing(cleanerId, asked);
    }
}
