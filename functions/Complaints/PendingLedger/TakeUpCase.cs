using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>Staff go on with a pending case before its day.</summary>
/// <param name="Note">What has changed, up to 500 characters.</param>
public sealed record TakeUpCase(string? Note = null)
{
    private const int MaxNote = 500;

    /// <summary>Allowed while the case is pending.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(TakeUpCase command, Complaint complaint)
    {
        if (CaseErrors.CheckLength(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        if (complaint.IsBackFromPending && complaint.Pendings[^1].Because is PendingEnd.ByStaff)
            return Facts.None;
        return complaint.Pending is { } entry ? Facts.Of(new PendingEnded(entry.PendingNo, PendingEnd.ByStaff, command.Note?.Trim())) : CaseErrors.WrongStep(complaint);
    }
}

/// <summary>The day of a pending case has come: it goes back to where it was, with a new deadline and its ladder.</summary>
internal sealed class TakeUpOnDay(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Nothing before the day, or when the case is no longer pending.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Pending is { } entry && complaint.Deadline?.DueAt <= now ? Facts.Of(new PendingEnded(entry.PendingNo, PendingEnd.DateCame, null)) : Facts.None;

    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel) =>
        log.ActAsync(input, (complaint, context) => Decide(complaint, context.Now), cancel);
}
