using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>调查中: a first answer within half an hour of filing, the responsibility within a working day; after a restart the case is judged anew.</summary>
internal sealed class InvestigateCase : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => workflow.UntilLeftAsync(id, view);
}
