using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>One merge of a case into another.</summary>
/// <param name="From">The case that is to end.</param>
/// <param name="MergeNo">Which merge of it.</param>
/// <param name="Into">The case that is to take it in.</param>
public sealed record MergeRef(CaseRef From, int MergeNo, LinkedCase Into)
{
    /// <summary>The merge that was begun between two states of a case; null for none.</summary>
    internal static MergeRef? Between(Complaint before, Complaint after) =>
        after.Merges > before.Merges && after.Merging is { } into ? new MergeRef(new CaseRef(after.Company, after.Id), after.Merges, into) : null;
}

/// <summary>并案: first the other case takes this one in, then this one ends. Each is one commit, and each may be done twice.</summary>
internal sealed class MergeCases : Workflow<MergeRef, CaseView>
{
    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(IWorkflow workflow, MergeRef input)
    {
        await workflow.ActAsync(nameof(AbsorbCase), input);
        return await workflow.ActAsync(nameof(FinishMerge), input);
    }
}
