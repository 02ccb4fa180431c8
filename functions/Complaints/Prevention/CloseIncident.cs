namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A manager or the owner closes an incident. Its cases go on by themselves.</summary>
/// <param name="Summary">What it was and what was done, 1 to 2,000 characters.</param>
public sealed record CloseIncident(string? Summary = null)
{
    private const int MaxSummary = 2_000;

    /// <summary>Closed once; closing it again changes nothing.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CloseIncident command, IncidentEntry incident)
    {
        if (CaseErrors.CheckText(command.Summary, "summary", MaxSummary) is { } wrong)
            return wrong;
        return incident.Closed is null ? Facts.Of(new IncidentClosed(command.Summary!.Trim())) : Facts.None;
    }
}

/// <summary>Refusals about incidents.</summary>
internal static class IncidentErrors
{
    /// <summary>It is over.</summary>
    public static readonly Error Closed = new(ErrorKind.Conflict, "incident_closed", "这个事件已经关闭，不能再改。");

    /// <summary>There is nobody left to be told.</summary>
    public static readonly Error EverybodyTold = new(ErrorKind.Conflict, "everybody_told", "受影响的客户都已通知过，每位客户在一个事件里只通知一次。");
}
