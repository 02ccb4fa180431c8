using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>处理中: the visit and every other action of the plan, until all are proved done.</summary>
internal sealed class CarryOutPlan : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => workflow.UntilLeftAsync(id, view);
}
