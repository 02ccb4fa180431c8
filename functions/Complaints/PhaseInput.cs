using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>The input of a sub-workflow: one stay of a case in a phase.</summary>
/// <param name="Case">Which case.</param>
/// <param name="View">Where it stands as the phase begins; the sub-workflow ends when the case is no longer in that phase.</param>
public sealed record PhaseInput(CaseRef Case, CaseView View);

/// <summary>A sub-workflow that looks after a case while it stays in one phase.</summary>
internal abstract class PhaseWorkflow : Workflow<PhaseInput, CaseView>
{
    /// <inheritdoc/>
    public sealed override async Task<CaseView> RunAsync(IWorkflow workflow, PhaseInput input)
    {
        var view = input.View;
        while (view.PhaseNo == input.View.PhaseNo)
            view = await StepAsync(workflow, input.Case, view);
        return view;
    }

    /// <summary>
    /// Looks after one step of the phase and says where the case stands then. It begins with an activity, which reads the
    /// case: an event raised before this instance existed is not lost, since what it told stands there.
    /// </summary>
    protected abstract Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view);
}
