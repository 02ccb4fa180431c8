using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Disposition;
using ComplaintCloud.Complaints.Intake;
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
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints;

// What the workflow engine runs of it.
internal static partial class ComplaintsModule
{
    /// <summary>The product's workflows and activities.</summary>
    public static WorkflowCatalog Catalog(IServiceProvider services)
    {
        T New<T>() => ActivatorUtilities.CreateInstance<T>(services);
        return new WorkflowCatalog()
            .AddWorkflow(nameof(ComplaintCase), () => new ComplaintCase())
            .AddWorkflow(nameof(FindHandler), () => new FindHandler())
            .AddWorkflow(nameof(InvestigateCase), () => new InvestigateCase())
            .AddWorkflow(nameof(AskForStatement), () => new AskForStatement())
            .AddWorkflow(nameof(ExplainDecision), () => new ExplainDecision())
            .AddWorkflow(nameof(AgreeOnPlan), () => new AgreeOnPlan())
            .AddWorkflow(nameof(KeepPending), () => new KeepPending())
            .AddActivity(nameof(TakeUpOnDay), New<TakeUpOnDay>)
            .AddWorkflow(nameof(DispatchCleaner), () => new DispatchCleaner())
            .AddWorkflow(nameof(CarryOutPlan), () => new CarryOutPlan())
            .AddWorkflow(nameof(ObtainSignOff), () => new ObtainSignOff())
            .AddWorkflow(nameof(CallBackCustomer), () => new CallBackCustomer())
            .AddWorkflow(nameof(MergeCases), () => new MergeCases())
            .AddWorkflow(nameof(OpenSplitCase), () => new OpenSplitCase())
            .AddWorkflow(nameof(CarryConflicts), () => new CarryConflicts())
            .AddActivity(nameof(AbsorbCase), New<AbsorbCase>)
            .AddActivity(nameof(FinishMerge), New<FinishMerge>)
            .AddActivity(nameof(BeginSplitCase), New<BeginSplitCase>)
            .AddActivity(nameof(AlignConflicts), New<AlignConflicts>)
            .AddWorkflow(nameof(TellAfterQuiet), () => new TellAfterQuiet())
            .AddWorkflow(nameof(DeliverLate), () => new DeliverLate())
            .AddActivity(nameof(SendLate), New<SendLate>)
            .AddWorkflow(nameof(TellAffectedCustomers), () => new TellAffectedCustomers())
            .AddActivity(nameof(TellWaiting), New<TellWaiting>)
            .AddWorkflow(nameof(TellWhenNear), () => new TellWhenNear())
            .AddActivity(nameof(TellNearCustomers), New<TellNearCustomers>)
            .AddWorkflow(nameof(WatchTask), () => new WatchTask())
            .AddActivity(nameof(CareForTask), New<CareForTask>)
            .AddWorkflow(nameof(CheckPhoto), () => new CheckPhoto())
            .AddActivity(nameof(CareForPhoto), New<CareForPhoto>)
            .AddActivity(nameof(AcknowledgeComplaint), New<AcknowledgeComplaint>)
            .AddActivity(nameof(NotifyTurn), New<NotifyTurn>)
            .AddActivity(nameof(ClimbLadder), New<ClimbLadder>)
            .AddActivity(nameof(SendStatementRequest), New<SendStatementRequest>)
            .AddActivity(nameof(ReportMissingStatement), New<ReportMissingStatement>)
            .AddWorkflow(nameof(MoveDeadlines), () => new MoveDeadlines())
            .AddActivity(nameof(MoveDeadlinesOfPage), New<MoveDeadlinesOfPage>)
            .AddActivity(nameof(OfferRework), New<OfferRework>)
            .AddActivity(nameof(ExpireOffer), New<ExpireOffer>)
            .AddActivity(nameof(OpenCallback), New<OpenCallback>)
            .AddActivity(nameof(CloseComplaint), New<CloseComplaint>)
            .AddActivity(nameof(ArchiveDisposition), New<ArchiveDisposition>);
    }
}
