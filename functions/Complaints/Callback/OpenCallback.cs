using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>The day of a callback has come: it becomes an agent's task.</summary>
internal sealed class OpenCallback(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Opens the next visit, once it is due.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint is { Step: CaseStep.Callback, Turn: Turn.Workflow, ClosingBecause: null } && complaint.Deadline?.DueAt <= now
            ? Facts.Of(new CallbackOpened(complaint.CallbackVisitsDone + 1))
            : Facts.None;

    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel) =>
        log.ActAsync(input, (complaint, context) => Decide(complaint, context.Now), cancel);
}
