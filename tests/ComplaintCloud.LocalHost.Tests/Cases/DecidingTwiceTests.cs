using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A request that was done and comes again is nothing new and no error.</summary>
public sealed class DecidingTwiceTests(ACompany company) : IClassFixture<ACompany>
{
    public static TheoryData<string> Names => [.. Step.All.Keys];

    [Theory]
    [Trait("Requirement", "I4")]
    [MemberData(nameof(Names))]
    public async Task DecidingTwice_YieldsNothingNew(string name)
    {
        var step = Step.All[name];
        var it = await step.Situation(company);
        var before = await it.FactsAsync();
        var seen = step.Who.StartsWith('s') ? $"\"{(await it.SeenByStaffAsync())["version"]}\"" : null;
        var request = await step.RequestAsync(it);
        (await request(seen)).Ok();
        var once = await it.FactsAsync();
        var told = await it.MessagesAsync();
        once.Count.ShouldBeGreaterThan(before.Count);
        (await request(seen)).Ok();
        (await it.FactsAsync()).Count.ShouldBe(once.Count);
        (await it.MessagesAsync()).Count.ShouldBe(told.Count);
    }
}
