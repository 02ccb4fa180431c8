using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Whatever staff do to a case, they do not do it on a version that has moved on.</summary>
public sealed class UnseenNewsTests(ACompany company) : IClassFixture<ACompany>
{
    public static TheoryData<string> DeedsOfStaff => [.. Step.All.Where(step => step.Value.Who.StartsWith('s')).Select(step => step.Key)];

    [Theory]
    [Trait("Requirement", "I4")]
    [MemberData(nameof(DeedsOfStaff))]
    public async Task WhatWasNotSeen_IsNotDecidedOn(string name)
    {
        var it = await Step.All[name].Situation(company);
        var before = await it.FactsAsync();
        (await (await Step.All[name].RequestAsync(it))("\"1\"")).Code.ShouldBe("stale_version");
        (await it.FactsAsync()).Count.ShouldBe(before.Count);
    }
}
