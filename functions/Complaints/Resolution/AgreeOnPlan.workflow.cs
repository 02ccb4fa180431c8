using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>已判定到待客户确认: a plan is proposed, approved by whom it needs, and the customer is asked where it differs from the wish. A refusal at any point leads back to a new plan.</summary>
internal sealed class AgreeOnPlan : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => workflow.UntilLeftAsync(id, view);
}
