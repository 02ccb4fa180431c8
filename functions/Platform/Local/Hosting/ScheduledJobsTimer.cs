using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.LocalHost.Engine;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>Runs the scheduled jobs in this process: at the start, and then with one timer that is set to the next due time.</summary>
internal sealed class ScheduledJobsTimer(ScheduledJobs jobs, TimeProvider time, ILogger<ScheduledJobsTimer> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stopping = new();
    private readonly IdleTracker idle = new();
    private ITimer? timer;
    private long runs;

    /// <summary>How often it was woken since the start; who sees it unchanged knows that nothing came in between.</summary>
    public long Runs => Interlocked.Read(ref runs);

    /// <summary>Completes when no job is under way.</summary>
    public Task IdleAsync() => idle.WaitAsync();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        timer = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Wake();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        if (timer is not null)
            await timer.DisposeAsync();
        await IdleAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    // Counted as under way on the thread that moves the clock, so that a virtual clock waits for it.
    private void Wake()
    {
        Interlocked.Increment(ref runs);
        idle.Enter();
        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        try
        {
            var next = await jobs.RunDueAsync(time.GetUtcNow(), stopping.Token);
            SetTo(next);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The process ends; what was under way comes again at the next start.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Scheduled jobs could not be looked for; it is tried again");
            SetTo(time.GetUtcNow() + RetryAfter);
        }
        finally
        {
            idle.Exit();
        }
    }

    private void SetTo(DateTimeOffset? next)
    {
        if (next is not { } at || stopping.IsCancellationRequested)
            return;
        var wait = at - time.GetUtcNow();
        timer!.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
