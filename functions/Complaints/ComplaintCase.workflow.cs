using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Disposition;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>
/// The life of a case, from filing to closing. The facts say where the case stands; this looks after it there: acts where it
/// is the system's turn, waits where it is somebody else's, and climbs the ladder when they are late.
/// </summary>
internal sealed class ComplaintCase : Workflow<CaseRef, CaseView>
{
    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(IWorkflow workflow, CaseRef input)
    {
        // 受理: judged and acknowledged within a minute. A case that goes on later is only read.
        var view = await workflow.ActAsync(nameof(AcknowledgeComplaint), input);
        var round = view.Round;
        while (view.Phase is not Phase.Ended)
        {
            workflow.SetStatus(new CaseStatus(view.Step, view.Turn, view.Round));
            view = view.Phase switch
            {
                Phase.Intake => await workflow.ActAsync(nameof(AcknowledgeComplaint), input),
                // 接手: a person within five minutes.
                Phase.Triage => await RunAsync(workflow, nameof(FindHandler), input, view),
                // 调查判定: is it founded, and whose responsibility is it?
                Phase.Investigation => await RunAsync(workflow, nameof(InvestigateCase), input, view),
                // 不成立: a courteous letter, one objection.
                Phase.Explanation => await RunAsync(workflow, nameof(ExplainDecision), input, view),
                // 方案: proposed, approved, agreed.
                Phase.Resolution => await RunAsync(workflow, nameof(AgreeOnPlan), input, view),
                // 未了事宜: cannot be decided before its day.
                Phase.Pending => await RunAsync(workflow, nameof(KeepPending), input, view),
                // 派单: a cleaner who comes.
                Phase.Dispatch => await RunAsync(workflow, nameof(DispatchCleaner), input, view),
                // 处理: the visit, the refund, whatever the plan says.
                Phase.CarryingOut => await RunAsync(workflow, nameof(CarryOutPlan), input, view),
                // 签收: the customer says that it is done.
                Phase.SignOff => await RunAsync(workflow, nameof(ObtainSignOff), input, view),
                // 回访: five working days later.
                Phase.Callback => await RunAsync(workflow, nameof(CallBackCustomer), input, view),
                // 结案.
                Phase.Closing => await workflow.ActAsync(nameof(CloseComplaint), input),
                Phase.Ended => view,
            };
            if (view.Round != round)
            {
                // 回访不满意: the next round begins with an empty history.
                workflow.ContinueAsNew(input);
                return view;
            }
        }
        workflow.SetStatus(new CaseStatus(view.Step, view.Turn, view.Round));
        view = await workflow.ActAsync(nameof(NotifyTurn), new StepRef(input, view.StepNo));
        // 归档: the disposition record, once all is said.
        view = await workflow.ActAsync(nameof(ArchiveDisposition), input);
        if (view is { HeldUntil: not null, Phase: Phase.Ended })
            view = await RunAsync(workflow, nameof(TellAfterQuiet), input, view);
        if (view.Phase is not Phase.Ended)
            workflow.ContinueAsNew(input);
        return view;
    }

    private static Task<CaseView> RunAsync(IWorkflow workflow, string phase, CaseRef id, CaseView view) =>
        workflow.CallWorkflowAsync<CaseView>(phase, new PhaseInput(id, view), id.PhaseInstanceId(view.Phase, view.PhaseNo));
}

/// <summary>What a query of a case's workflow shows.</summary>
public sealed record CaseStatus(CaseStep Step, Turn Turn, int Round);
