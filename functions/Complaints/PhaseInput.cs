using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>The input of a sub-workflow: one stay of a case in a phase.</summary>
/// <param name="Case">Which case.</param>
/// <param name="PhaseNo">Which entry into a phase; the sub-workflow ends when the case is no longer in it.</param>
public sealed record PhaseInput(CaseRef Case, int PhaseNo);

/// <summary>A sub-workflow that looks after a case while it stays in one phase.</summary>
internal abstract class PhaseWorkflow : Workflow<PhaseInput, CaseView>
{
    /// <inheritdoc/>
    public sealed override async Task<CaseView> RunAsync(IWorkflow workflow, PhaseInput input)
    {
        // An event raised before this instance existed is not lost: what it told stands in the case.
        var view = await workflow.ReadAsync(input.Case);
        while (view.PhaseNo == input.PhaseNo)
            view = await StepAsync(workflow, input.Case, view);
        return view;
    }

    /// <summary>Looks after one step of the phase and says where the case stands then.</summary>
    protected abstract Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view);
}
