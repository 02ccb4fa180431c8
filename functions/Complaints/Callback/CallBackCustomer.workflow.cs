using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>待回访: five working days after the solution was carried out the customer is called, as often as the sub-item asks for.</summary>
internal sealed class CallBackCustomer : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override async Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view)
    {
        if (view is not { Turn: Turn.Workflow, DueAt: { } day })
            return await workflow.UntilLeftAsync(id, view);
        var now = await workflow.ActAsync(nameof(NotifyTurn), new StepRef(id, view.StepNo));
        if (now.StepNo != view.StepNo)
            return now;
        var left = workflow.LeftAsync(view);
        return await workflow.FirstAsync(left, day) == left ? (await left).View : await workflow.ActAsync(nameof(OpenCallback), id);
    }
}
