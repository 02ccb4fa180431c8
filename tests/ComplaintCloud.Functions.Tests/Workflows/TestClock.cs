namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>
/// A clock that the test moves, beside the real one that the official host stamps its events with: every real moment maps to
/// the test's time of then, also when the event is replayed later.
/// </summary>
internal sealed class TestClock : TimeProvider
{
    private readonly List<(DateTime Real, DateTimeOffset Here)> jumps = [];
    private readonly Lock gate = new();

    /// <summary>A clock that stands at a time, which must lie in the real past: the host delays what lies in its future.</summary>
    public TestClock(DateTimeOffset start) => jumps.Add((DateTime.MinValue, start));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => At(DateTime.MaxValue);

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>The test's time at a real moment.</summary>
    public DateTimeOffset At(DateTime real)
    {
        lock (gate)
            return jumps.FindLast(jump => jump.Real <= real).Here;
    }

    /// <summary>Moves to a time.</summary>
    public void JumpTo(DateTimeOffset time)
    {
        lock (gate)
            if (time > jumps[^1].Here)
                jumps.Add((DateTime.UtcNow, time));
    }
}
