using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Waiting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Waiting;

/// <summary>What customers hear of the queue.</summary>
[Trait("Requirement", "A7")]
public sealed class WaitingTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task ACompanyWithoutAPast_SaysHowManyAndNoMinutes()
    {
        await company.ATriagedComplaint();
        var times = await EstimateAsync("c02");
        times["agentsOnDuty"]!.GetValue<int>().ShouldBeGreaterThan(0);
        times["lanes"]!.AsArray().Sum(lane => lane!["ahead"]!.GetValue<int>()).ShouldBe(1);
        times["lanes"]!.AsArray().ShouldAllBe(lane => lane!["minutes"] == null && lane["samples"]!.GetValue<int>() == 0);
        times["mine"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTheCompanyNeededLately_IsWhatItSays()
    {
        for (var i = 0; i < 6; i++)
            await ServedAfterAsync(await FiledAsync($"c0{(i % 6) + 1}", i), TimeSpan.FromMinutes(10));
        var mine = await FiledAsync("c07", 7);
        var lane = await LaneOfAsync(mine);
        var own = (await EstimateAsync("c07"))["mine"]!.AsArray().Single()!["estimate"]!;
        ($"{own["lane"]}", own["ahead"]!.GetValue<int>(), own["samples"]!.GetValue<int>()).ShouldBe((lane, 0, 6));
        own["minutes"]!.GetValue<int>().ShouldBe(10);
        var next = LaneIn(await EstimateAsync("c08"), lane);
        (next["ahead"]!.GetValue<int>(), next["minutes"]!.GetValue<int>()).ShouldBe((1, 20));
        next["expectedAt"]!.GetValue<DateTimeOffset>().ShouldBe(company.Now + TimeSpan.FromMinutes(20));
    }

    [Fact]
    public async Task CasesThatHaveEnded_StillSayHowFastItWent()
    {
        for (var i = 0; i < 5; i++)
        {
            var it = await FiledAsync($"c0{i + 1}", i);
            await ServedAfterAsync(it, TimeSpan.FromMinutes(10));
            (await it.CustomerAsync("withdrawal", new { })).Ok();
        }
        var mine = await FiledAsync("c07", 7);
        var lane = LaneIn(await EstimateAsync("c08"), await LaneOfAsync(mine));
        (lane["samples"]!.GetValue<int>(), lane["minutes"]!.GetValue<int>()).ShouldBe((5, 20));
    }

    [Fact]
    public async Task ACountIsToldForAFewSecondsAndSaysWhenItWasMade()
    {
        var first = await EstimateAsync("c01");
        await FiledAsync("c02", 2);
        (await EstimateAsync("c01")).ToJsonString().ShouldBe(first.ToJsonString());
        await company.AdvanceAsync(WaitingBoards.FreshFor);
        var next = await EstimateAsync("c01");
        next["asOf"]!.GetValue<DateTimeOffset>().ShouldBe(company.Now);
        next["lanes"]!.AsArray().Sum(lane => lane!["ahead"]!.GetValue<int>()).ShouldBe(1);
    }

    [Fact]
    public async Task WhoAskedToBeTold_IsToldOnceWhenFewAreAhead()
    {
        var (first, second, third) = (await FiledAsync("c01", 1), await FiledAsync("c02", 2), await FiledAsync("c03", 3));
        (await third.CustomerAsync("waiting-notice", new { ahead = 1 })).Ok();
        (await ToldAsync(third)).ShouldBeEmpty();
        await TakeAsync(first);
        (await ToldAsync(third)).Single().ShouldContain("前面还有1件");
        await TakeAsync(second);
        (await third.CustomerAsync("waiting-notice", new { ahead = 0 })).Ok();
        (await ToldAsync(third)).Count.ShouldBe(1);
        await TakeAsync(third);
        (await third.CustomerAsync("waiting-notice", new { ahead = 2 })).Code.ShouldBe("wrong_step");
    }

    [Fact]
    public async Task WhoIsNearAlready_IsToldAtOnceAndAlsoAfterARestart()
    {
        var it = await FiledAsync("c04", 4);
        (await it.CustomerAsync("waiting-notice", new { ahead = 5 })).Ok();
        await company.RestartAsync();
        (await ToldAsync(new ACase(company, it.Id, "c04"))).Single().ShouldContain("下一个就轮到您了");
    }

    [Fact]
    public async Task InQuietHours_TheMessageWaitsForTheMorning()
    {
        var it = await FiledAsync("c05", 5);
        await company.AdvanceToAsync(new DateTimeOffset(2026, 6, 1, 15, 0, 0, TimeSpan.Zero));
        (await it.CustomerAsync("waiting-notice", new { ahead = 5 })).Ok();
        (await ToldAsync(it)).ShouldBeEmpty();
        await company.AdvanceToAsync(new DateTimeOffset(2026, 6, 2, 1, 0, 0, TimeSpan.Zero));
        (await ToldAsync(it)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AStrangeNumber_IsRefused()
    {
        var it = await FiledAsync("c06", 6);
        (await it.CustomerAsync("waiting-notice", new { ahead = 51 })).Code.ShouldBe("invalid_request");
        (await it.CustomerAsync("waiting-notice", new { ahead = -1 })).Code.ShouldBe("invalid_request");
        (await company.Customer("c01").PostAsync($"/api/customer/complaints/{it.Id}/waiting-notice", new { ahead = 1 })).Code.ShouldBe("not_found");
    }

    private async Task<ACase> FiledAsync(string customer, int number)
    {
        var filed = await company.Customer(customer).PostAsync("/api/customer/complaints", new { text = $"{World.Dirty}订单号{number}", wish = "redo", anotherMatter = true }, key: $"waiting-{number}");
        await company.SettleAsync();
        return new ACase(company, $"{filed.Ok().Body["id"]}", customer);
    }

    private async Task ServedAfterAsync(ACase it, TimeSpan wait)
    {
        // Two agents are there, so one of them alone would have needed twice as long for one case.
        await company.AdvanceAsync(wait);
        await TakeAsync(it);
    }

    private Task<Answer> TakeAsync(ACase it) => it.StaffAsync(company.Agent, "take", new { });

    private static async Task<IReadOnlyList<string>> ToldAsync(ACase it) =>
        [.. (await it.MessagesAsync()).Where(message => message.Step.EndsWith(".near", StringComparison.Ordinal)).Select(message => message.Text)];

    private async Task<JsonNode> EstimateAsync(string customer) => (await company.Customer(customer).GetAsync("/api/customer/waiting-estimate")).Ok().Body;

    private static async Task<string> LaneOfAsync(ACase it) => $"{(await it.SeenByStaffAsync())["triage"]!["lane"]}";

    private static JsonNode LaneIn(JsonNode times, string lane) => times["lanes"]!.AsArray().Single(one => $"{one!["lane"]}" == lane)!;
}
