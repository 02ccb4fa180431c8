using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>回避随案: who must keep away from a case must from those that it has taken in, whenever that changes.</summary>
internal sealed class CarryConflicts : Workflow<CaseRef, CaseView>
{
    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(IWorkflow workflow, CaseRef input) => workflow.ActAsync(nameof(AlignConflicts), input);
}
