namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator writes down who said what.</summary>
/// <param name="Party">As what they were asked.</param>
/// <param name="Name">Their name, 1 to 100 characters.</param>
/// <param name="HeldAt">When (UTC); not in the future.</param>
/// <param name="Said">1 to 2,000 characters.</param>
public sealed record RecordInterview(InterviewParty? Party = null, string? Name = null, DateTimeOffset? HeldAt = null, string? Said = null)
{
    /// <summary>Allowed from triage on until the case has ended. The same interview again is nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordInterview command, Complaint complaint, DateTimeOffset now)
    {
        if (Check(command, now) is { } wrong)
            return wrong;
        var held = complaint.Investigation?.Interviews ?? [];
        var (party, name, at, said) = (command.Party!.Value, command.Name!.Trim(), command.HeldAt!.Value.ToUniversalTime(), command.Said!.Trim());
        if (held.Any(one => one.Party == party && one.Name == name && one.HeldAt == at && one.Said == said))
            return Facts.None;
        return InvestigationLimits.Refusal(complaint, held.Count) is { } refused
            ? refused
            : Facts.Of(new InterviewRecorded(held.Count + 1, party, name, at, said));
    }

    private static Error? Check(RecordInterview command, DateTimeOffset now)
    {
        if (command.Party is null)
            return RequestErrors.InvalidMember("party", "请选择询问的是谁。");
        if (command.HeldAt is not { } at || at > now)
            return RequestErrors.InvalidMember("heldAt", "请填写询问的时间，不能晚于现在。");
        return CaseErrors.CheckText(command.Name, "name", InvestigationLimits.MaxName) ?? CaseErrors.CheckText(command.Said, "said", InvestigationLimits.MaxText);
    }
}
