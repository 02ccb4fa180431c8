using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>One part that was split off a case.</summary>
/// <param name="From">The case.</param>
/// <param name="SplitNo">Which part.</param>
public sealed record SplitRef(CaseRef From, int SplitNo)
{
    /// <summary>The part that was split off between two states of a case; null for none.</summary>
    internal static SplitRef? Between(Complaint before, Complaint after) =>
        after.Splits.Count > before.Splits.Count ? new SplitRef(new CaseRef(after.Company, after.Id), after.Splits.Count) : null;
}

/// <summary>分案: the part becomes a case of its own.</summary>
internal sealed class OpenSplitCase : Workflow<SplitRef, CaseView>
{
    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(IWorkflow workflow, SplitRef input) => workflow.ActAsync(nameof(BeginSplitCase), input);
}
