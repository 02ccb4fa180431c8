using System.Collections.Concurrent;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Lets each key so many times a minute, a minute's worth at once at most. Of a key it keeps one moment: when its allowance
/// will be whole again (the generic cell rate algorithm).
/// </summary>
/// <remarks>
/// Not one of System.Threading.RateLimiting: those read the machine's clock, keep an object and a queue for each key, and wake
/// ten times a second to look for idle ones.
/// </remarks>
/// <param name="perMinute">How often.</param>
/// <param name="time">The clock.</param>
internal sealed class RateLimiter<TKey>(int perMinute, TimeProvider time)
    where TKey : notnull
{
    private const int NewKeysBetweenSweeps = 10_000;
    private const long Burst = TimeSpan.TicksPerMinute;

    private readonly ConcurrentDictionary<TKey, long> wholeAt = new();
    private readonly long cost = TimeSpan.TicksPerMinute / perMinute;
    private int newKeys;

    /// <summary>How many keys are known.</summary>
    public int Keys => wholeAt.Count;

    /// <summary>Counts one use; null when it is allowed, else how long to wait for the next.</summary>
    public TimeSpan? Use(TKey key)
    {
        var now = time.GetUtcNow().UtcTicks;
        while (true)
        {
            if (!wholeAt.TryGetValue(key, out var known))
            {
                if (!wholeAt.TryAdd(key, now + cost))
                    continue;
                SweepAtTimes(now);
                return null;
            }
            var (next, wait) = Count(known);
            if (wait is not null || wholeAt.TryUpdate(key, next, known))
                return wait;
        }
    }

    /// <summary>When an allowance will be whole again (ticks, UTC) after one more use, or how long to wait for that.</summary>
    /// <param name="known">When it would have been; null for one that is whole.</param>
    public (long WholeAt, TimeSpan? Wait) Count(long? known)
    {
        var now = time.GetUtcNow().UtcTicks;
        // A clock that was set back must not shut anybody out for longer than a minute.
        var next = Math.Clamp(known ?? now, now, now + Burst) + cost;
        return next > now + Burst ? (known ?? now, TimeSpan.FromTicks(next - now - Burst)) : (next, null);
    }

    // Who has a whole allowance is as good as unknown.
    private void SweepAtTimes(long now)
    {
        if (Interlocked.Increment(ref newKeys) % NewKeysBetweenSweeps != 0)
            return;
        foreach (var entry in wholeAt)
            if (entry.Value <= now)
                wholeAt.TryRemove(entry);
    }
}
