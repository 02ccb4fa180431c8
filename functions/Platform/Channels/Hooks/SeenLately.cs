using System.Collections.Concurrent;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>
/// What came in within the time in which a signed request holds, so that nobody can send it again. It need not outlive the
/// process: what a request does is done once also when it comes twice.
/// </summary>
internal sealed class SeenLately(TimeProvider time)
{
    /// <summary>How far a request's own time may lie from ours.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new();
    private DateTimeOffset sweepAt;

    /// <summary>Whether a request's time, in seconds since 1970, is near enough to ours.</summary>
    public bool IsTimely(string? seconds) =>
        long.TryParse(seconds, out var at) && Math.Abs(at - time.GetUtcNow().ToUnixTimeSeconds()) <= Window.TotalSeconds;

    /// <summary>Whether it came before.</summary>
    public bool Has(string key) => seen.ContainsKey(key);

    /// <summary>It has been dealt with; false when another request was faster.</summary>
    public bool Add(string key)
    {
        var now = time.GetUtcNow();
        Sweep(now);
        // A request may be dated ahead, and holds for the window behind that.
        return seen.TryAdd(key, now + (2 * Window));
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now < sweepAt)
            return;
        sweepAt = now + Window;
        foreach (var old in seen.Where(entry => entry.Value < now))
            seen.TryRemove(old);
    }
}
