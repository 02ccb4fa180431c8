using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>已受理: within a minute the complaint is judged and the customer has an answer that fits it.</summary>
internal sealed class AcknowledgeAtOnce : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override async Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view)
    {
        await workflow.ActAsync(nameof(JudgeComplaint), id);
        return await workflow.ActAsync(nameof(AcknowledgeComplaint), id);
    }
}
