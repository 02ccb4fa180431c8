using ComplaintCloud.Complaints;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

public sealed class RateLimiterTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void AMinutesWorth_MayComeAtOnceAndThenOneByOne()
    {
        var limiter = new RateLimiter<string>(60, clock);
        for (var i = 0; i < 60; i++)
            limiter.Use("a").ShouldBeNull();
        limiter.Use("a").ShouldBe(TimeSpan.FromSeconds(1));
        limiter.Use("b").ShouldBeNull();
        clock.Advance(TimeSpan.FromSeconds(1));
        limiter.Use("a").ShouldBeNull();
        limiter.Use("a").ShouldBe(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromMinutes(1));
        Enumerable.Range(0, 100).Count(_ => limiter.Use("a") is null).ShouldBe(60);
    }

    [Fact]
    public void AClockSetBack_ShutsNobodyOutForLongerThanAMinute()
    {
        var limiter = new RateLimiter<string>(60, clock);
        for (var i = 0; i < 60; i++)
            limiter.Use("a").ShouldBeNull();
        clock.Advance(TimeSpan.FromDays(-1));
        limiter.Use("a").ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void ManyAtOnce_GetNoMoreThanTheAllowance()
    {
        var limiter = new RateLimiter<string>(100, clock);
        var allowed = 0;
        Parallel.For(0, 1000, _ => { if (limiter.Use("a") is null) Interlocked.Increment(ref allowed); });
        allowed.ShouldBe(100);
    }

    [Fact]
    public void ManyKeys_AreForgottenAndStillLimited()
    {
        var limiter = new RateLimiter<int>(10, clock);
        for (var key = 0; key < 30_000; key++)
        {
            limiter.Use(key).ShouldBeNull();
            clock.Advance(TimeSpan.FromMilliseconds(2));
        }
        limiter.Keys.ShouldBeLessThan(20_000);
        Enumerable.Range(0, 20).Count(_ => limiter.Use(29_999) is null).ShouldBe(9);
    }
}
