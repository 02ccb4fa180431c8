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
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Waiting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>One activity function per activity of the catalog; a test compares the two.</summary>
internal sealed class ActivityFunctions(ActivityRuns activities)
{
    [Function(nameof(TakeUpOnDay))]
    public Task<ActivityOutcome> TakeUpOnDayAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(TakeUpOnDay), input, client, cancel);

    [Function(nameof(CareForPhoto))]
    public Task<ActivityOutcome> CareForPhotoAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(CareForPhoto), input, client, cancel);

    [Function(nameof(AbsorbCase))]
    public Task<ActivityOutcome> AbsorbCaseAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(AbsorbCase), input, client, cancel);

    [Function(nameof(FinishMerge))]
    public Task<ActivityOutcome> FinishMergeAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(FinishMerge), input, client, cancel);

    [Function(nameof(AlignConflicts))]
    public Task<ActivityOutcome> AlignConflictsAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(AlignConflicts), input, client, cancel);

    [Function(nameof(BeginSplitCase))]
    public Task<ActivityOutcome> BeginSplitCaseAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(BeginSplitCase), input, client, cancel);

    [Function(nameof(AcknowledgeComplaint))]
    public Task<ActivityOutcome> AcknowledgeComplaintAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(AcknowledgeComplaint), input, client, cancel);

    [Function(nameof(SendLate))]
    public Task<ActivityOutcome> SendLateAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(SendLate), input, client, cancel);

    [Function(nameof(NotifyTurn))]
    public Task<ActivityOutcome> NotifyTurnAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(NotifyTurn), input, client, cancel);

    [Function(nameof(ClimbLadder))]
    public Task<ActivityOutcome> ClimbLadderAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(ClimbLadder), input, client, cancel);

    [Function(nameof(SendStatementRequest))]
    public Task<ActivityOutcome> SendStatementRequestAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(SendStatementRequest), input, client, cancel);

    [Function(nameof(ReportMissingStatement))]
    public Task<ActivityOutcome> ReportMissingStatementAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(ReportMissingStatement), input, client, cancel);

    [Function(nameof(TellNearCustomers))]
    public Task<ActivityOutcome> TellNearCustomersAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(TellNearCustomers), input, client, cancel);

    [Function(nameof(CareForTask))]
    public Task<ActivityOutcome> CareForTaskAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(CareForTask), input, client, cancel);

    [Function(nameof(TellWaiting))]
    public Task<ActivityOutcome> TellWaitingAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(TellWaiting), input, client, cancel);

    [Function(nameof(MoveDeadlinesOfPage))]
    public Task<ActivityOutcome> MoveDeadlinesOfPageAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(MoveDeadlinesOfPage), input, client, cancel);

    [Function(nameof(OfferRework))]
    public Task<ActivityOutcome> OfferReworkAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(OfferRework), input, client, cancel);

    [Function(nameof(ExpireOffer))]
    public Task<ActivityOutcome> ExpireOfferAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(ExpireOffer), input, client, cancel);

    [Function(nameof(OpenCallback))]
    public Task<ActivityOutcome> OpenCallbackAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(OpenCallback), input, client, cancel);

    [Function(nameof(CloseComplaint))]
    public Task<ActivityOutcome> CloseComplaintAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(CloseComplaint), input, client, cancel);

    [Function(nameof(ArchiveDisposition))]
    public Task<ActivityOutcome> ArchiveDispositionAsync([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancel) => activities.RunAsync(nameof(ArchiveDisposition), input, client, cancel);
}
