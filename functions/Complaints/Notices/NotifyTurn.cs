using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>A step was entered: tells those whom it concerns.</summary>
internal sealed class NotifyTurn(ComplaintLog log, CompanyDirectory directory, TurnNotices notices, CaseMessenger messenger) : Activity<StepRef, CaseView>
{
    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StepRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        if (complaint.StepNo != input.StepNo)
            return CaseView.Of(complaint);
        var sent = await messenger.SendAsync(complaint, await notices.ForAsync(complaint, directory, cancel), cancel);
        return await log.ActAsync(input.Case, (now, _) => Facts.Of([.. News(sent, now, input.StepNo)]), cancel);
    }

    // Run again after a crash, it sends nothing and so has nothing to say.
    private static IEnumerable<Fact> News(IReadOnlyList<Fact> sent, Complaint now, int stepNo) => now.StepNo == stepNo ? sent.Except(now.Told) : sent;
}
