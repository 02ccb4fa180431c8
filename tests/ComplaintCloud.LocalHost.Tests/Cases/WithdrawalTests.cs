using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A customer who takes the complaint back ends everything, wherever it stands.</summary>
public sealed class WithdrawalTests(ACompany company) : IClassFixture<ACompany>
{
    private static readonly Dictionary<string, Func<ACompany, Task<ACase>>> Steps = new()
    {
        ["filed"] = world => world.AComplaintFiled(),
        ["triaged"] = world => world.ATriagedComplaint(),
        ["investigating"] = world => world.AComplaintUnderInvestigation(),
        ["founded"] = world => world.AFoundedComplaint(),
        ["explanation to be reviewed"] = world => world.AnExplanationAwaitingReview(),
        ["explanation sent"] = world => world.AnExplanationSent(),
        ["planned"] = world => world.AComplaintAwaitingApproval(),
        ["consent"] = world => world.AwaitingConsent(),
        ["rework offered"] = world => world.AReworkOffered(),
        ["nobody will come"] = world => world.NobodyWillCome(),
        ["rework accepted"] = world => world.ReworkAccepted(),
        ["refund to make"] = world => world.ARefundToMake(),
        ["sign-off"] = world => world.AwaitingSignOff(),
        ["waiting for the callback's day"] = world => world.AwaitingTheCallbackDay(),
        ["callback due"] = world => world.ACallbackDue(),
    };

    public static TheoryData<string> Names => [.. Steps.Keys];

    [Theory]
    [Trait("Requirement", "A5")]
    [MemberData(nameof(Names))]
    public async Task InEveryStep_AWithdrawalEndsTheCaseAndNothingFollows(string step)
    {
        var it = await Steps[step](company);
        var withdrawn = await it.CustomerAsync("withdrawal", new { reason = "自己解决了" });
        (withdrawn.Step, withdrawn.Turn).ShouldBe(("withdrawn", "nobody"));
        var (facts, messages) = (await it.FactsAsync(), await it.MessagesAsync());
        await company.AdvanceAsync(TimeSpan.FromDays(25));
        (await it.FactsAsync()).Count.ShouldBe(facts.Count);
        (await it.MessagesAsync()).Count.ShouldBe(messages.Count);
        (await it.SeenByStaffAsync())["deadline"].ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ACleanerOnTheWay_IsToldAndTheirLinkIsClosed()
    {
        var it = await company.ReworkAccepted();
        var cleaner = await it.CleanerAsync();
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "cleaner:a02" && message.Text.Contains("不用上门了"));
        (await cleaner.PostAsync("/api/cleaner/job/report", new { notes = "做完了" })).Code.ShouldBe("offer_closed");
        (await cleaner.GetAsync("/api/cleaner/job")).Ok().Body["state"]!.ToString().ShouldBe("withdrawn");
    }
}
