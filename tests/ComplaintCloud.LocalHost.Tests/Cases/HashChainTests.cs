using ComplaintCloud.Complaints;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Who changes the log afterwards is found out, and where.</summary>
public sealed class HashChainTests
{
    private static readonly List<FactEntry> Whole = Chain("一", "二", "三");

    [Fact]
    [Trait("Requirement", "I1")]
    public void AWholeChain_HasNoFault() => HashChain.FirstFault(Whole).ShouldBeNull();

    [Fact]
    [Trait("Requirement", "I1")]
    public void AChangedFact_IsNamed() =>
        HashChain.FirstFault([Whole[0], Whole[1] with { Data = Whole[1].Data.Replace("二", "贰") }, Whole[2]]).ShouldBe("fact 2 (FactsAdded) was changed");

    [Fact]
    [Trait("Requirement", "I1")]
    public void AnotherHand_IsNamed() =>
        HashChain.FirstFault([Whole[0], Whole[1], Whole[2] with { By = "staff:s01" }]).ShouldBe("fact 3 (FactsAdded) was changed");

    [Fact]
    [Trait("Requirement", "I1")]
    public void AMissingFact_IsNamed() => HashChain.FirstFault([Whole[0], Whole[2]])!.ShouldStartWith("fact 2 is missing");

    [Fact]
    [Trait("Requirement", "I1")]
    public void AFactWrittenAnew_DoesNotFitTheNext()
    {
        var forged = FactEntry.Create(new FactsAdded("贰"), 2, Whole[1].At, "customer:c01", Whole[0].Hash);
        HashChain.FirstFault([Whole[0], forged, Whole[2]]).ShouldBe("fact 3 does not continue fact 2");
    }

    private static List<FactEntry> Chain(params string[] texts)
    {
        var entries = new List<FactEntry>();
        foreach (var text in texts)
            entries.Add(FactEntry.Create(
                new FactsAdded(text), entries.Count + 1, new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), "customer:c01", entries.Count == 0 ? HashChain.Start : entries[^1].Hash));
        return entries;
    }
}
