using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>A step was entered: tells those whom it concerns.</summary>
internal sealed class NotifyTurn(ComplaintLog log, CompanyDirectory directory, TurnNotices notices, CaseMessenger messenger) : Activity<StepRef, CaseView>
{
    /// <summary>What was sent is noted once, however often this is done.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int stepNo, Complaint complaint, IReadOnlyList<Fact> sent) =>
        complaint.NoticedStepNo >= stepNo ? Facts.None : Facts.Of([.. sent]);

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StepRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        if (complaint.StepNo != input.StepNo || complaint.NoticedStepNo >= input.StepNo)
            return CaseView.Of(complaint);
        var sent = await messenger.SendAsync(complaint, await notices.ForAsync(complaint, directory, cancel), cancel);
        return sent.Count == 0 ? CaseView.Of(complaint) : await log.ActAsync(input.Case, (now, _) => Decide(input.StepNo, now, sent), cancel);
    }
}
