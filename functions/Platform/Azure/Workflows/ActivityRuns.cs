using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>Runs the catalog's activities as activity functions.</summary>
internal sealed partial class ActivityRuns(WorkflowCatalog catalog, DurableClients clients, ILogger<ActivityRuns> log)
{
    /// <summary>One attempt.</summary>
    /// <param name="activity">Its registered name.</param>
    /// <param name="input">JSON.</param>
    /// <param name="client">What its work may start or wake goes there.</param>
    /// <param name="cancel">The worker is ending; the host gives the activity to another one.</param>
    public async Task<ActivityOutcome> RunAsync(string activity, string input, DurableTaskClient client, CancellationToken cancel)
    {
        clients.Use(client);
        try
        {
            return ActivityOutcome.Done(await catalog.Activities[activity](input, cancel));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            Log(log, failure is TransientException ? LogLevel.Warning : LogLevel.Error, failure, activity);
            return ActivityOutcome.Failed(failure);
        }
    }

    [LoggerMessage(Message = "Activity {Activity} failed")]
    private static partial void Log(ILogger log, LogLevel level, Exception failure, string activity);
}
