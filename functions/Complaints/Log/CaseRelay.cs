using System.Threading.Channels;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Does what commits have left to be done: starts and wakes workflows, keeps the lists. One lane per case, so a case's work
/// is done in order; many cases at once, so they share the store's commits. At the start it takes up what a crash left.
/// </summary>
internal sealed class CaseRelay(IRecordStore store, CaseDelivery delivery, TimeProvider time, ILogger<CaseRelay> logger) : BackgroundService
{
    private const int Lanes = 4;
    private const int MaxAtOnce = 32;

    /// <summary>Most cases of one company that wait in memory.</summary>
    private const int MaxKnown = 2_000;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly RecordQuery LeftToDo = new(CaseRows.Table) { RowFrom = $"{RecordLimits.PendingPrefix}" };

    private readonly System.Threading.Channels.Channel<CaseRef>[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => System.Threading.Channels.Channel.CreateUnbounded<CaseRef>())];
    private readonly TaskCompletionSource swept = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly CaseBacklog backlog = new(MaxKnown);
    private TaskCompletionSource? done;
    private long open;
    private long posts;

    /// <summary>Cases known whose work is not done yet; those of a company that is behind are not all known.</summary>
    public long Open => Interlocked.Read(ref open);

    /// <summary>How often work was posted since the start; who sees it unchanged knows that nothing came in between.</summary>
    public long Posts => Interlocked.Read(ref posts);

    /// <summary>Completes when what the last run left has been queued.</summary>
    public Task Swept => swept.Task;

    /// <summary>Completes when no case has work left that is not done.</summary>
    public Task IdleAsync()
    {
        lock (gate)
            return open == 0 ? Task.CompletedTask : (done ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    /// <summary>Notes that a commit left something to be done.</summary>
    public void Post(CaseRef id)
    {
        lock (gate)
        {
            posts++;
            if (!backlog.TryAdd(id))
                return;
            open++;
        }
        lanes[(uint)id.GetHashCode() % Lanes].Writer.TryWrite(id);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = lanes.Select(lane => RunAsync(lane.Reader, stoppingToken)).ToList();
        await LookUntilDoneAsync(LeftToDo, static _ => false, stoppingToken);
        swept.TrySetResult();
        await Task.WhenAll(running);
    }

    /// <summary>Queues what commits have left and nobody has done: what a crash left, and what another process is about to do.</summary>
    public Task SweepAsync(CancellationToken cancel) => LookAsync(LeftToDo, static _ => false, cancel);

    private async Task LookAsync(RecordQuery query, Func<string, bool> enough, CancellationToken cancel)
    {
        string? last = null;
        await foreach (var record in store.ReadAllAsync(query, cancel))
        {
            if (record.Partition == last)
                continue;
            last = record.Partition;
            if (logger.TryRead(CaseRows.Table, record, static left => CaseRef.FromPartition(left.Partition)) is not { } id)
                continue;
            Post(id);
            if (enough(id.Company))
                return;
        }
    }

    /// <summary>Looks, and looks again a little later when that failed, whatever the fault.</summary>
    private async Task LookUntilDoneAsync(RecordQuery query, Func<string, bool> enough, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await LookAsync(query, enough, cancel);
                return;
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
            {
                logger.LogWarning(exception, "What was left to do from {Partition} on could not be looked for; it is tried again", query.PartitionFrom);
            }
            var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            TryLater(over.SetResult);
            await over.Task.WaitAsync(cancel);
        }
    }

    /// <summary>Looks for what a company has left beside what is known.</summary>
    private async Task CatchUpAsync(string company, CancellationToken cancel)
    {
        do
            await LookUntilDoneAsync(LeftToDo with { PartitionFrom = $"{company}|", PartitionBefore = $"{company}}}" }, IsBehind, cancel);
        while (EndLook(company));
        Finish();
    }

    private bool IsBehind(string company)
    {
        lock (gate)
            return backlog.IsBehind(company);
    }

    private bool EndLook(string company)
    {
        lock (gate)
            return backlog.EndLook(company);
    }

    private async Task RunAsync(ChannelReader<CaseRef> lane, CancellationToken cancel)
    {
        var (waiting, batch) = (new CompanyQueues(), new List<CaseRef>(MaxAtOnce));
        while (waiting.Count > 0 || await lane.WaitToReadAsync(cancel))
        {
            while (lane.TryRead(out var arrived))
                waiting.Add(arrived);
            batch.Clear();
            while (batch.Count < MaxAtOnce && waiting.TryTake(out var id))
                batch.Add(Begin(id, cancel));
            await Task.WhenAll(batch.Select(id => DeliverAsync(id, cancel)));
        }
    }

    private CaseRef Begin(CaseRef id, CancellationToken cancel)
    {
        lock (gate)
        {
            if (!backlog.Begin(id))
                return id;
            open++;
        }
        _ = Task.Run(() => CatchUpAsync(id.Company, cancel), cancel);
        return id;
    }

    private async Task DeliverAsync(CaseRef id, CancellationToken cancel)
    {
        try
        {
            await delivery.DeliverAsync(id, cancel);
        }
        catch (Exception exception) when (exception is TransientException || (exception is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            logger.LogWarning(exception, "Work left by case {Case} could not be done; it is tried again", id);
            TryLater(() => Post(id));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A case that cannot be read must not hold up the others. Its rows stay, for its next commit or the next start.
            logger.LogError(exception, "Work left by case {Case} met a fault", id);
        }
        finally
        {
            Finish();
        }
    }

    private void Finish()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            open--;
            if (open == 0)
                (reached, done) = (done, null);
        }
        reached?.TrySetResult();
    }

    // The timer is kept alive by its own callback's state until it has fired.
    private void TryLater(Action act)
    {
        ITimer? timer = null;
        timer = time.CreateTimer(_ =>
        {
            act();
            timer?.Dispose();
        }, null, RetryAfter, Timeout.InfiniteTimeSpan);
    }
}
