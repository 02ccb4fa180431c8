using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>After whatever happens, the customer reads how it goes on and when, in their words, and nothing that is the company's own matter.</summary>
[Trait("Requirement", "A4")]
public sealed partial class CustomerSightTests
{
    private static CustomerWalk Walk => CustomerWalk.Taken.Value;

    [Fact]
    public void EveryFactOfManyCases_IsSeenByTheCustomerOrSilentForAReason()
    {
        CaseProperties.FactTypes().Except(Walk.Facts).Count().ShouldBeLessThan(10);
        Walk.Silent.Except(CustomerSilence.Reasons.Keys).ShouldBeEmpty();
        CustomerSilence.Reasons.Values.ShouldAllBe(reason => reason.Length > 0);
    }

    [Fact]
    public void TheCustomer_ReadsNothingButWhatIsMeantForThem() => Walk.Read.Except(CustomerSilence.Readable).ShouldBeEmpty();

    [Fact]
    public void AllSentences_AreChineseWithoutCodes()
    {
        Walk.Sentences.Count.ShouldBeGreaterThan(100);
        Walk.Sentences.Where(sentence => Latin().IsMatch(Number().Replace(sentence, ""))).ShouldBeEmpty();
        // The customer is spoken to, not about.
        Walk.Sentences.Where(sentence => sentence.Contains("客户") || sentence.Contains("主管") || sentence.Contains("老板") || sentence.Contains("未了事宜")).ShouldBeEmpty();
    }

    [Fact]
    public void TheCustomer_SeesNeitherPeoplesIdsNorNumbersNorWhatExceedsALimit() => Walk.Sights.ShouldAllBe(sight =>
        !Personal().IsMatch(sight.Text) && (sight.Seen.Plan == null || (sight.Seen.Plan.Exceeds == null && sight.Seen.Plan.Exception == null)));

    [Fact]
    public void TheLetterAndThePlan_AreSeenOnlyOnceTheyAreApproved()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (it, random) = (new PureCase().Filed(), new Random(seed));
            for (var i = 0; i < 100; i++)
            {
                PureWalk.Move(it, random.Next(10_000));
                var seen = CustomerSight.Of(it.State).Seen;
                (seen.Explanation is null || it.State.LetterApproved).ShouldBeTrue();
                (seen.Plan is null || it.State.Plan!.Approved).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void WhoeverIsWaitedFor_TheCustomerReadsWhatComesAndWhen() => Walk.WithoutNext.ShouldBeEmpty();

    [Fact]
    public void EveryStep_HasAShortNameThatSpeaksToTheCustomer() => (
        from step in Enum.GetValues<CaseStep>()
        from turn in Enum.GetValues<Turn>()
        let name = ProgressWords.StepName(step, turn)
        where name.Length is 0 or > 5 || name.Contains("客户") || Latin().IsMatch(name)
        select $"{step} {turn}: {name}").ShouldBeEmpty();

    [GeneratedRegex("[A-Za-z_]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"TS\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"staff:|""s0\d""|""a0\d""|1[3-9]\d{9}")]
    private static partial Regex Personal();
}
