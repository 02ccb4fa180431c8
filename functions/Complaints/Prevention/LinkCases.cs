namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Staff know that more cases belong to an incident.</summary>
/// <param name="ComplaintIds">Which, 1 to 50.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record LinkCases(IReadOnlyList<string>? ComplaintIds = null, string? Reason = null)
{
    /// <summary>Most cases in one request.</summary>
    internal const int MaxCases = 50;

    private const int MaxReason = 500;

    /// <summary>While it is open; those that are in it already are nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(LinkCases command, IncidentEntry incident)
    {
        if (command.ComplaintIds is not { Count: > 0 and <= MaxCases } ids)
            return RequestErrors.InvalidMember("complaintIds", $"请选择 1 到 {MaxCases} 个投诉。");
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        var news = ids.Distinct().Except(incident.CaseIds).ToList();
        if (news.Count == 0)
            return Facts.None;
        return incident.Closed is null ? Facts.Of(new IncidentCasesLinked(news, command.Reason!.Trim())) : IncidentErrors.Closed;
    }
}

/// <summary>Staff know that a case does not belong to an incident.</summary>
/// <param name="ComplaintId">Which.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record UnlinkCase(string? ComplaintId = null, string? Reason = null)
{
    private const int MaxReason = 500;

    /// <summary>While it is open. Who was told already stays told.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(UnlinkCase command, IncidentEntry incident)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (command.ComplaintId is { } done && incident.UnlinkedIds.Contains(done))
            return Facts.None;
        if (command.ComplaintId is not { } id || !incident.CaseIds.Contains(id))
            return RequestErrors.InvalidMember("complaintId", "这个投诉不在事件里。");
        return incident.Closed is null ? Facts.Of(new IncidentCaseUnlinked(id, command.Reason!.Trim())) : IncidentErrors.Closed;
    }
}
