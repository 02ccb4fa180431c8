using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Waiting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>One orchestrator function per workflow of the catalog; a test compares the two.</summary>
internal sealed class OrchestratorFunctions(WorkflowRuns workflows)
{
    [Function(nameof(ComplaintCase))]
    public Task<string> ComplaintCaseAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(CheckPhoto))]
    public Task<string> CheckPhotoAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(DeliverLate))]
    public Task<string> DeliverLateAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(FindHandler))]
    public Task<string> FindHandlerAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(InvestigateCase))]
    public Task<string> InvestigateCaseAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(AskForStatement))]
    public Task<string> AskForStatementAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(ExplainDecision))]
    public Task<string> ExplainDecisionAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(AgreeOnPlan))]
    public Task<string> AgreeOnPlanAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(KeepPending))]
    public Task<string> KeepPendingAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(DispatchCleaner))]
    public Task<string> DispatchCleanerAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(CarryOutPlan))]
    public Task<string> CarryOutPlanAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(ObtainSignOff))]
    public Task<string> ObtainSignOffAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(CallBackCustomer))]
    public Task<string> CallBackCustomerAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(MergeCases))]
    public Task<string> MergeCasesAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(CarryConflicts))]
    public Task<string> CarryConflictsAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(OpenSplitCase))]
    public Task<string> OpenSplitCaseAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(TellAfterQuiet))]
    public Task<string> TellAfterQuietAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);
    [Function(nameof(TellWhenNear))]
    public Task<string> TellWhenNearAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(WatchTask))]
    public Task<string> WatchTaskAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(TellAffectedCustomers))]
    public Task<string> TellAffectedCustomersAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);

    [Function(nameof(MoveDeadlines))]
    public Task<string> MoveDeadlinesAsync([OrchestrationTrigger] TaskOrchestrationContext context) => workflows.RunAsync(context);
}
