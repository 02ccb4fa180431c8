using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>A case ended in quiet hours: those whom it concerns hear of it afterwards, unless it was opened again.</summary>
internal sealed class TellAfterQuiet : Workflow<PhaseInput, CaseView>
{
    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(IWorkflow workflow, PhaseInput input)
    {
        var (left, until) = (workflow.LeftAsync(input.View), input.View.HeldUntil ?? workflow.Now);
        return await workflow.FirstAsync(left, until) == left
            ? (await left).View
            : await workflow.ActAsync(nameof(NotifyTurn), new StepRef(input.Case, input.View.StepNo));
    }
}
