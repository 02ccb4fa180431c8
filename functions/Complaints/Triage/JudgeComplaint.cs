using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>Judges a new case by its words.</summary>
internal sealed class JudgeComplaint(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Judges once; a case that was judged keeps its tags.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint) =>
        complaint.Triage is null && !complaint.Ended ? Facts.Of(KeywordJudge.Judge(complaint.Filed!.Text)) : Facts.None;

    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel) =>
        log.ActAsync(input, (complaint, _) => Decide(complaint), cancel);
}
