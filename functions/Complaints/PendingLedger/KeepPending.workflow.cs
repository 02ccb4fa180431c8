using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>未了事宜: the customer is told until when; the case waits for its day, wherever that moves, and then goes on.</summary>
internal sealed class KeepPending : PhaseWorkflow
{
    /// <inheritdoc/>
    protected override async Task<CaseView> StepAsync(IWorkflow workflow, CaseRef id, CaseView view) =>
        await workflow.UntilDueAsync(id, view) ?? await workflow.ActAsync(nameof(TakeUpOnDay), id);
}
