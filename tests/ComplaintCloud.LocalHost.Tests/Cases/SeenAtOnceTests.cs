using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Whatever the company does, the customer sees it at once and knows when the next step is expected.</summary>
[Trait("Requirement", "A4")]
public sealed class SeenAtOnceTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    public async Task EveryServiceStep_IsOnTheProgressPageInTheSameMomentWithTheTimeOfTheNext()
    {
        var it = await company.ATriagedComplaint(World.Late, wish: "refund");
        await SeenAsync(it, () => it.TakenAsync());
        await SeenAsync(it, () => it.ConcludedAsync());
        await SeenAsync(it, () => it.PlannedAsync(Deeds.Action("rework")));
        await SeenAsync(it, () => it.AgreedAsync());
        await SeenAsync(it, () => it.AcceptedAsync());
        await SeenAsync(it, () => it.ReportedAsync());
        await SeenAsync(it, () => it.SignedOffAsync());
        await it.UntilDueAsync();
        await SeenAsync(it, () => it.CalledBackAsync());
        $"{(await it.SeenByCustomerAsync())["step"]}".ShouldBe("closed");
    }

    private async Task SeenAsync(ACase it, Func<Task<ACase>> deed)
    {
        var (before, at) = (Lines(await it.SeenByCustomerAsync()), company.Now);
        await deed();
        var after = await it.SeenByCustomerAsync();
        var news = Lines(after).Skip(before.Count).ToList();
        news.ShouldNotBeEmpty();
        news.ShouldAllBe(line => line["at"]!.GetValue<DateTimeOffset>() >= at && $"{line["title"]}".Length > 0);
        (company.Now - at).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        if (after["closedAt"] is null)
            after["next"]!["expectedAt"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(company.Now);
    }

    private static List<JsonNode> Lines(JsonNode seen) => [.. seen["progress"]!.AsArray().Select(line => line!)];
}
