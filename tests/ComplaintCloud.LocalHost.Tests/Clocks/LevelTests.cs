using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>Three response levels: by severity at first, then by time.</summary>
[Trait("Requirement", "B6")]
public sealed class LevelTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData(World.Dirty, 1, null)]
    [InlineData(World.Scalded, 3, "s05")]
    public async Task TheLevel_FollowsTheSeverityAndTheThirdHasAManagerWhoWatches(string text, int level, string? supervisor)
    {
        var seen = await (await company.ATriagedComplaint(text)).SeenByStaffAsync();
        (seen["level"]!.GetValue<int>(), seen["supervisor"]?["id"]?.ToString()).ShouldBe((level, supervisor));
    }

    [Fact]
    public async Task ACaseLeftLying_RisesToResourcesThenToSupervision()
    {
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromMinutes(66));
        (await it.SeenByStaffAsync())["level"]!.GetValue<int>().ShouldBe(2);
        await company.AdvanceAsync(TimeSpan.FromHours(1));
        var seen = await it.SeenByStaffAsync();
        (seen["level"]!.GetValue<int>(), $"{seen["supervisor"]!["id"]}").ShouldBe((3, "s03"));
        await company.AdvanceAsync(TimeSpan.FromDays(5));
        (await it.FactsAsync()).Where(fact => $"{fact["type"]}" == "LevelRaised").Select(fact => $"{fact["data"]!["level"]} {fact["data"]!["after"]}")
            .ShouldBe(["2 next_level", "3 owner"]);
        (await it.LadderAsync())[^1].ShouldBe("owner staff:s04");
    }
}
