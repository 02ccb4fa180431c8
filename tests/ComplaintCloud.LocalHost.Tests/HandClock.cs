namespace ComplaintCloud.LocalHost.Tests;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class HandClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    /// <summary>Friday 20 November 2026, 10:00 in Shanghai.</summary>
    public HandClock()
        : this(new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.UtcTicks;

    public void Advance(TimeSpan by) => now += by;
}
