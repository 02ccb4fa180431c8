using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Workflows;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Timers;

/// <summary>What the clock calls for. A timer function runs on one instance at a time, whatever the number of instances.</summary>
internal sealed class TimerFunctions(CaseRelay relay, ScheduledJobs jobs, IWorkflowClient workflows, DurableClients clients, TimeProvider time)
{
    /// <summary>How long an ended instance is kept: the case log says what happened, a history only why a workflow ended so.</summary>
    public static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);

    private const string EveryMinute = "0 * * * * *";
    private const string Daily = "0 30 18 * * *";

    /// <summary>Takes up the work that a crash left between a commit and what follows it.</summary>
    [Function("Sweep")]
    public Task SweepAsync([TimerTrigger(EveryMinute)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancel)
    {
        clients.Use(client);
        return relay.SweepAsync(cancel);
    }

    /// <summary>Runs the hourly and daily jobs that are due; each knows when it ran last, so none is left out and none runs twice.</summary>
    [Function("RunJobs")]
    public Task RunJobsAsync([TimerTrigger(EveryMinute)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancel)
    {
        clients.Use(client);
        return jobs.RunDueAsync(time.GetUtcNow(), cancel);
    }

    /// <summary>Deletes histories that ended long ago, at half past two in the morning in China.</summary>
    [Function("PurgeHistories")]
    public Task PurgeHistoriesAsync([TimerTrigger(Daily)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancel)
    {
        clients.Use(client);
        return workflows.PurgeEndedBeforeAsync(time.GetUtcNow() - KeepFor, cancel);
    }
}
