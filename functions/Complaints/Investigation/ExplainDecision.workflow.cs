using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Not founded: the manager approves the letter, it goes out, and the customer may object once; silence lets it stand.</summary>
internal sealed class ExplainDecision : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => workflow.UntilLeftAsync(id, view);
}
