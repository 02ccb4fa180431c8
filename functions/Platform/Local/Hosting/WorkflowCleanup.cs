using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>
/// Deletes what ended long ago from the engine, at the start and once a day. The case log keeps what happened; a history
/// is only of use while its workflow may go on or somebody may ask why it ended so.
/// </summary>
internal sealed class WorkflowCleanup(IWorkflowClient workflows, TimeProvider time, ILogger<WorkflowCleanup> logger) : BackgroundService
{
    /// <summary>How long an ended instance is kept.</summary>
    public static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);

    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await workflows.PurgeEndedBeforeAsync(time.GetUtcNow() - KeepFor, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // Whatever it is, it must not end the process.
                logger.LogWarning(exception, "Ended workflows could not be deleted; it is tried again tomorrow");
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
