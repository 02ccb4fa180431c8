namespace ComplaintCloud.Channels.Tests;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class HandClock : TimeProvider
{
    private long now = new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero).UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref now), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref now);

    public void Advance(TimeSpan by) => Interlocked.Add(ref now, by.Ticks);
}
