using System.Net.Http.Json;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>How much is let in, seen through a proxy as in production.</summary>
[Trait("Requirement", "I4")]
public sealed class RequestLimitTests : IAsyncLifetime
{
    private const string Orders = "/api/customer/orders";
    private const string Home = "203.0.113.9";

    private readonly ACompany company = new(new LocalStage(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new Dictionary<string, string?>
    {
        ["Limits:CustomerPerMinute"] = "30",
        ["Limits:StaffPerMinute"] = "60",
        ["Limits:AddressPerMinute"] = "90",
        ["Limits:CompanyPerMinute"] = "100",
    }));

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task ACustomerWhoAsksTooMuch_IsToldWhenToComeBack()
    {
        for (var i = 0; i < 30; i++)
            (await AskAsync(company.Customer())).Ok();
        var refused = await AskAsync(company.Customer());
        (refused.Code, refused.Body["retryAfterSeconds"]!.GetValue<int>()).ShouldBe(("too_many_requests", 2));
        (await AskAsync(company.Customer("c02"))).Ok();
        await company.AdvanceAsync(TimeSpan.FromSeconds(2));
        (await AskAsync(company.Customer())).Ok();
    }

    [Fact]
    public async Task WhatIsRefused_ChangesNothingAndCanBeSentAgain()
    {
        for (var i = 0; i < 30; i++)
            (await AskAsync(company.Customer())).Ok();
        (await FileAsync()).Code.ShouldBe("too_many_requests");
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await FileAsync()).Ok();
        await company.SettleAsync();
        (await company.Customer().GetAsync("/api/customer/complaints")).Ok().Body["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AnAddressThatAsksTooMuch_IsRefusedWhoeverItIs()
    {
        for (var i = 0; i < 90; i++)
            (await AskAsync(company.Nobody)).Code.ShouldBe("unauthenticated");
        (await AskAsync(company.Nobody)).Code.ShouldBe("too_many_requests");
        (await AskAsync(company.Customer("c03"))).Code.ShouldBe("too_many_requests");
        (await AskAsync(company.Customer("c03"), "203.0.113.10")).Ok();
    }

    [Fact]
    public async Task AHouseholdsIpv6Addresses_CountAsOne()
    {
        for (var i = 0; i < 90; i++)
            await AskAsync(company.Nobody, $"2001:db8:1:2::{i:x}");
        (await AskAsync(company.Nobody, "2001:db8:1:2:ffff::1")).Code.ShouldBe("too_many_requests");
        (await AskAsync(company.Nobody, "2001:db8:1:3::1")).Code.ShouldBe("unauthenticated");
    }

    [Fact]
    public async Task ACompanyThatAsksTooMuch_IsHeldBackAsAWhole()
    {
        List<string> codes = [];
        for (var i = 0; i < 104; i++)
            codes.Add($"{(await AskAsync(company.Customer($"c0{(i % 4) + 1}"), $"198.51.100.{i}")).Code}");
        codes.Count(code => code == "too_many_requests").ShouldBe(4);
        codes[^1].ShouldBe("too_many_requests");
    }

    [Fact]
    public async Task OnlyTheNextProxyIsBelieved()
    {
        for (var i = 0; i < 90; i++)
            await AskAsync(company.Nobody, $"192.0.2.{i}, {Home}");
        (await AskAsync(company.Nobody)).Code.ShouldBe("too_many_requests");
    }

    [Fact]
    public async Task ThisMachineItself_IsNotLimited()
    {
        for (var i = 0; i < 120; i++)
            (await company.Customer().GetAsync(Orders)).Ok();
    }

    private Task<Answer> FileAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/customer/complaints") { Content = JsonContent.Create(new { text = World.Dirty, wish = "redo" }) };
        request.Headers.Add("Idempotency-Key", "limited");
        return AskAsync(company.Customer(), Home, request);
    }

    private static Task<Answer> AskAsync(APerson person, string from = Home, HttpRequestMessage? request = null)
    {
        request ??= new HttpRequestMessage(HttpMethod.Get, Orders);
        request.Headers.Add("X-Forwarded-For", from);
        return person.SendAsync(request);
    }
}
