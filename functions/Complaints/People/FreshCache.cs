using System.Collections.Concurrent;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// Keeps what was read for a while. What was changed here is forgotten at once, also by reads that began before the change
/// and end after it; what another process changed, when its time is over.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="freshFor">How long a value may be used as it was read.</param>
/// <param name="most">Most values kept; when there are more, all are forgotten.</param>
internal sealed class FreshCache<TKey, TValue>(TimeProvider time, TimeSpan freshFor, int most)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, long ReadAt)> kept = new();
    private long changes;

    /// <summary>The value as it was read a short while ago, or as it is read now; null, which is not kept, when there is none.</summary>
    public ValueTask<TValue?> GetAsync<TState>(TKey key, TState state, Func<TState, TKey, CancellationToken, Task<TValue?>> read, CancellationToken cancel) =>
        kept.TryGetValue(key, out var found) && time.GetElapsedTime(found.ReadAt) < freshFor ? new(found.Value) : ReadAsync(key, state, read, cancel);

    /// <summary>To be called when something has been changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref changes);
        kept.Clear();
    }

    private async ValueTask<TValue?> ReadAsync<TState>(TKey key, TState state, Func<TState, TKey, CancellationToken, Task<TValue?>> read, CancellationToken cancel)
    {
        var (before, readAt) = (Interlocked.Read(ref changes), time.GetTimestamp());
        if (await read(state, key, cancel) is not { } value)
            return null;
        if (kept.Count >= most)
            kept.Clear();
        kept[key] = (value, readAt);
        // Changed meanwhile: what was read may be what was there before.
        if (Interlocked.Read(ref changes) != before)
            kept.TryRemove(key, out _);
        return value;
    }
}
