using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>已分级: a person takes the case within five minutes, else the ladder is climbed; after an hour it is reported upward.</summary>
internal sealed class FindHandler : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) => workflow.UntilLeftAsync(id, view);
}
