using ComplaintCloud.LocalHost.Engine;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

public sealed class VirtualTimeTests
{
    private static readonly DateTimeOffset Begin = new(2026, 2, 27, 8, 30, 0, TimeSpan.Zero);
    private readonly VirtualTime time = new(Begin);

    [Fact]
    public void Jump_runs_timers_in_order_each_at_its_own_time()
    {
        var seen = new List<double>();
        foreach (var minutes in new[] { 30, 10, 20 })
            time.CreateTimer(_ => seen.Add((time.GetUtcNow() - Begin).TotalMinutes), null, TimeSpan.FromMinutes(minutes), Timeout.InfiniteTimeSpan);
        time.NextTimer.ShouldBe(Begin.AddMinutes(10));

        time.Advance(TimeSpan.FromMinutes(25));

        seen.ShouldBe([10, 20]);
        time.GetUtcNow().ShouldBe(Begin.AddMinutes(25));
        time.NextTimer.ShouldBe(Begin.AddMinutes(30));
    }

    [Fact]
    public void Periodic_timer_runs_at_every_period()
    {
        var count = 0;
        using var timer = time.CreateTimer(_ => count++, null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));

        time.Advance(TimeSpan.FromDays(1));

        count.ShouldBe(24);
    }

    [Fact]
    public void Timer_set_by_a_timer_runs_in_the_same_jump()
    {
        var at = DateTimeOffset.MinValue;
        time.CreateTimer(
            _ => time.CreateTimer(_ => at = time.GetUtcNow(), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan),
            null,
            TimeSpan.FromMinutes(1),
            Timeout.InfiniteTimeSpan);

        time.Advance(TimeSpan.FromMinutes(10));

        at.ShouldBe(Begin.AddMinutes(6));
    }

    [Fact]
    public void Changed_or_disposed_timer_does_not_run_at_its_old_time()
    {
        var runs = 0;
        var moved = time.CreateTimer(_ => runs++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var gone = time.CreateTimer(_ => runs += 100, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        moved.Change(TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        gone.Dispose();

        time.Advance(TimeSpan.FromMinutes(30));
        runs.ShouldBe(0);
        time.Advance(TimeSpan.FromMinutes(30));

        runs.ShouldBe(1);
    }

    [Fact]
    public void Clock_never_goes_back()
    {
        time.JumpTo(Begin.AddDays(-1));

        time.GetUtcNow().ShouldBe(Begin);
    }

    [Fact]
    public async Task Delay_of_the_clock_ends_when_the_clock_has_moved()
    {
        var delay = Task.Delay(TimeSpan.FromDays(3), time);
        delay.IsCompleted.ShouldBeFalse();

        time.Advance(TimeSpan.FromDays(3));

        await delay;
    }
}
