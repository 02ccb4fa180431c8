namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>An agent has called the customer of a pending case.</summary>
/// <param name="Month">For which month's contact, such as 2026-07.</param>
/// <param name="Attempt">Which call of that month, from 1: the same one twice is one.</param>
/// <param name="Reached">They were reached.</param>
/// <param name="Said">What they said; required when they were reached; up to 2,000 characters.</param>
/// <param name="NextOn">The new day on which the case goes on, if it is moved.</param>
public sealed record RecordPendingContact(string? Month = null, int? Attempt = null, bool? Reached = null, string? Said = null, DateOnly? NextOn = null)
{
    private const int MaxText = 2000;

    /// <summary>Allowed while the case is pending and the month's contact is open: until they were reached, or called as often as the policy asks for.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordPendingContact command, Complaint complaint, DecisionContext context)
    {
        if (Wrong(command) is { } wrong)
            return wrong;
        var contact = complaint.Pendings.SelectMany(entry => entry.Contacts).LastOrDefault(one => one.Month == command.Month);
        if (contact is not null && command.Attempt <= contact.Attempts.Count)
            return Facts.None;
        if (complaint.Pending is not { } pending)
            return CaseErrors.WrongStep(complaint);
        if (contact is not { DoneAt: null } || !pending.Contacts.Contains(contact))
            return RequestErrors.InvalidMember("month", "这个月没有待办的回访。");
        if (command.Attempt != contact.Attempts.Count + 1)
            return RequestErrors.InvalidMember("attempt", $"接下来是第 {contact.Attempts.Count + 1} 次联系。");
        if (command.NextOn is { } day && day != pending.NextOn && PendingDate.Refusal(day, context) is { } refused)
            return refused;
        var moved = command.NextOn == pending.NextOn ? null : command.NextOn;
        var done = command.Reached!.Value || command.Attempt >= context.Policy.CallbackAttempts;
        return Facts.Of(new PendingContacted(command.Month!, command.Attempt!.Value, command.Reached.Value, command.Said?.Trim(), moved, done));
    }

    private static Error? Wrong(RecordPendingContact command)
    {
        if (command.Month is null)
            return RequestErrors.InvalidMember("month", "请填写是哪个月的回访。");
        if (command.Attempt is null or < 1)
            return RequestErrors.InvalidMember("attempt", "请填写是第几次联系。");
        if (command.Reached is null)
            return RequestErrors.InvalidMember("reached", "请填写是否联系上客户。");
        return command.Reached.Value ? CaseErrors.CheckText(command.Said, "said", MaxText) : CaseErrors.CheckLength(command.Said, "said", MaxText);
    }
}
