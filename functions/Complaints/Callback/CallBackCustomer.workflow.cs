using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>待回访: five working days after the solution was carried out the customer is called, as often as the sub-item asks for.</summary>
internal sealed class CallBackCustomer : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override async Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view)
    {
        if (view is not { Turn: Turn.Workflow, DueAt: not null })
            return await workflow.UntilLeftAsync(id, view);
        return await workflow.UntilDueAsync(id, view) ?? await workflow.ActAsync(nameof(OpenCallback), id);
    }
}
