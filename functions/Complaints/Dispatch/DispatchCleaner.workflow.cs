using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>派单: one cleaner after another is offered the rework until one accepts; when nobody is left, a manager finds one.</summary>
internal sealed class DispatchCleaner : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override async Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => view switch
    {
        { Turn: Turn.Workflow } => await workflow.ActAsync(nameof(OfferRework), id),
        { OpenOffer: { } offerNo, DueAt: { } answerBy } => await AwaitAnswerAsync(workflow, id, view, offerNo, answerBy),
        _ => await workflow.UntilLeftAsync(id, view),
    };

    private static async Task<CaseView> AwaitAnswerAsync(IWorkflow workflow, CaseRef id, CaseView view, int offerNo, DateTimeOffset answerBy)
    {
        var now = await workflow.ActAsync(nameof(NotifyTurn), new StepRef(id, view.StepNo));
        if (now.StepNo != view.StepNo)
            return now;
        var answered = workflow.LeftAsync(view);
        if (now.HeldUntil is { } quiet && quiet < answerBy)
        {
            if (await workflow.FirstAsync(answered, quiet) == answered)
                return (await answered).View;
            await workflow.ActAsync(nameof(NotifyTurn), new StepRef(id, view.StepNo));
        }
        return await workflow.FirstAsync(answered, answerBy) == answered
            ? (await answered).View
            : await workflow.ActAsync(nameof(ExpireOffer), new OfferRef(id, offerNo));
    }
}
