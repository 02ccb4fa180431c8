using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>How often sign-in may be tried, whichever host is asked and however often it is started.</summary>
[Trait("Requirement", "I2")]
public sealed class StoredRateLimiterTests
{
    private const string Address = "3405803785";
    private readonly HandClock clock = new();
    private readonly MemoryRecordStore store = new(new HandClock());

    [Fact]
    public async Task TwoHosts_AllowTogetherWhatOneAllows()
    {
        var (one, other) = (Host(), Host());
        (await AllowedAsync(one, 15) + await AllowedAsync(other, 15)).ShouldBe(20);
        clock.Advance(TimeSpan.FromSeconds(6));
        (await AllowedAsync(other, 5)).ShouldBe(2);
        (await other.UseAsync("another", default)).ShouldBeNull();
    }

    [Fact]
    public async Task ManyAtOnce_AreCountedEach()
    {
        var hosts = (StoredRateLimiter[])[Host(), Host()];
        var waits = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => hosts[i % 2].UseAsync(Address, default)));
        waits.Count(wait => wait is null).ShouldBeLessThanOrEqualTo(20);
        waits.Where(wait => wait is not null).ShouldAllBe(wait => wait <= TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task WhatIsStored_DoesNotSayWhoAsked()
    {
        await Host().UseAsync(Address, default);
        var record = (await store.QueryAsync(new RecordQuery("rates"))).Records.ShouldHaveSingleItem();
        $"{record.Partition} {record.Row} {string.Join(' ', record.Properties.Values)}".ShouldNotContain(Address);
    }

    [Fact]
    public async Task ARestart_ForgetsNothing()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        for (var i = 0; i < 20; i++)
            (await world.Company.AskForCodeAsync($"138111122{i:00}")).Ok();
        await world.Company.RestartAsync();
        (await world.Company.AskForCodeAsync("13811112299")).Code.ShouldBe("too_many_requests");
    }

    private StoredRateLimiter Host() => new("codes-of-address", 20, store, new LinkSecret(new byte[32]), clock);

    private static async Task<int> AllowedAsync(StoredRateLimiter host, int times)
    {
        var allowed = 0;
        for (var i = 0; i < times; i++)
            allowed += await host.UseAsync(Address, default) is null ? 1 : 0;
        return allowed;
    }
}
