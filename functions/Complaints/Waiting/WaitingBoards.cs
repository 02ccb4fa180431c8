using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>
/// The queues as customers hear of them: counted at most once in a few seconds for each company, however many ask. One of them counts
/// anew when it is time; the others are told the last count meanwhile, which says when it was made.
/// </summary>
internal sealed class WaitingBoards(IRecordStore store, TimeProvider time, ILogger<WaitingBoards> logger)
{
    /// <summary>How long a count is told as it is.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    /// <summary>How old a count may be that is told while the next is made; older ones are waited for.</summary>
    public static readonly TimeSpan OldestTold = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Slot> slots = new();

    /// <summary>The last count of a company's queues, and when it was made (UTC).</summary>
    public Task<CountedBoard> OfAsync(string company, CancellationToken cancel)
    {
        var slot = slots.GetOrAdd(company, static _ => new Slot());
        var now = time.GetUtcNow();
        lock (slot)
        {
            if (slot.Last is { } fresh && now - fresh.At < FreshFor)
                return Task.FromResult(fresh);
            if (slot.Counting is not null && slot.Last is { } last && now - last.At < OldestTold)
                return Task.FromResult(last);
            // Whoever began it may go away; the others still wait for it.
            slot.Counting ??= Task.Run(() => CountAsync(company, slot), CancellationToken.None);
            return slot.Counting.WaitAsync(cancel);
        }
    }

    private async Task<CountedBoard> CountAsync(string company, Slot slot)
    {
        try
        {
            var counted = new CountedBoard(await WaitingBoard.ReadAsync(store, company, logger, CancellationToken.None), time.GetUtcNow());
            lock (slot)
                slot.Last = counted;
            return counted;
        }
        finally
        {
            lock (slot)
                slot.Counting = null;
        }
    }

    private sealed class Slot
    {
        public CountedBoard? Last { get; set; }

        public Task<CountedBoard>? Counting { get; set; }
    }
}

/// <summary>A count of the queues.</summary>
/// <param name="Board">What was counted.</param>
/// <param name="At">When (UTC).</param>
internal sealed record CountedBoard(WaitingBoard Board, DateTimeOffset At);
