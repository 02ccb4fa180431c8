using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Dispatch;

/// <summary>Cleaner and customer come to a time that suits both, or an agent helps them to one.</summary>
[Trait("Requirement", "E1")]
public sealed class VisitTimeTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task AnotherTimeOfTheCleaner_StandsOnceTheCustomerAgrees()
    {
        var it = await company.AReworkOffered();
        (await it.JobAsync("answer", new { accepted = true, visitAt = China(3, 14), reason = "上午排满了" })).Ok().Body["state"]!.ToString().ShouldBe("proposed");
        var asked = await it.SeenByCustomerAsync();
        ($"{asked["turn"]}", $"{asked["next"]!["what"]}", $"{asked["visitProposal"]!["by"]}").ShouldBe(("customer", "请您确认上门时间", "cleaner"));
        (await LastToAsync(it, "customer:c01")).ShouldContain("赵秀兰想改到6月3日（周三）14:00上门，请在6月1日（周一）14:00前回复");
        (await it.CustomerAsync("visit-time", new { proposalNo = 1, accepted = true })).Ok().Body["rework"]!["visitAt"]!.GetValue<DateTimeOffset>().ShouldBe(China(3, 14));
        (await LastToAsync(it, "cleaner:a02")).ShouldContain("上门时间已定：6月3日（周三）14:00");
        (await LastToAsync(it, "customer:c01")).ShouldContain("于6月3日（周三）14:00—14:30上门处理");
        ((await it.SeenByCustomerAsync())["visitProposal"], (await it.DeedsAsync())[^1]).ShouldBe((null, "VisitTimeAgreed"));
    }

    [Fact]
    public async Task SilenceAboutIt_CountsAsAgreementAfterAReminderAndSaysSo()
    {
        var it = await ProposedAsync(China(3, 14));
        await company.AdvanceAsync(TimeSpan.FromHours(4));
        (await it.DeedsAsync())[^1].ShouldBe("VisitTimeAssumed");
        (await it.LadderAsync()).ShouldBe(["remind customer:c01"]);
        (await it.MessagesAsync()).Single(message => message.Step.Contains("ladder")).Text.ShouldContain("到期未回复将按此时间上门");
        (await it.SeenByCustomerAsync())["progress"]!.AsArray()[^1]!["detail"]!.ToString().ShouldStartWith("到期未收到您的回复");
        (await it.SeenByStaffAsync())["offers"]![0]!["answer"]!.ToString().ShouldBe("accepted");
    }

    [Fact]
    public async Task TheCustomersOwnTime_IsAskedOfTheSameCleaner()
    {
        var it = await ProposedAsync(China(3, 14));
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 10), reason = "周三不在家" })).Turn.ShouldBe("cleaner");
        (await LastToAsync(it, "cleaner:a02")).ShouldContain("客户想改到6月4日（周四）10:00上门");
        (await it.JobAsync("answer", new { accepted = true })).Ok().Body["visitAt"]!.GetValue<DateTimeOffset>().ShouldBe(China(4, 10));
        (await it.SeenByStaffAsync())["offers"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhoCannotComeAtTheCustomersTime_IsFollowedByTheNextAtThatTime(bool answers)
    {
        var it = await ProposedAsync(China(3, 14));
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 10) })).Ok();
        if (answers)
            (await it.JobAsync("answer", new { accepted = false, reason = "周四休息" })).Ok();
        else
            await company.AdvanceAsync(TimeSpan.FromHours(1.5));
        var next = (await it.SeenByStaffAsync())["offers"]!.AsArray()[1]!;
        ($"{next["cleanerId"]}", next["visitAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("a05", China(4, 10)));
    }

    [Fact]
    public async Task AfterAsManyProposalsAsThePolicyAllows_AnAgentDecides()
    {
        var it = await ProposedAsync(China(3, 14));
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 10) })).Ok();
        (await it.JobAsync("answer", new { accepted = true, visitAt = China(5, 9) })).Ok();
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(6, 9) })).Turn.ShouldBe("agent");
        var staff = await it.SeenByStaffAsync();
        ($"{staff["next"]!["what"]}", $"{staff["deadline"]!["why"]}"[..10]).ShouldBe(("电话和您商定上门时间", "致电双方确定上门时间"));
        (await LastToAsync(it, "staff:s01")).ShouldContain("的上门时间客户和赵秀兰没有说定");
        (await LastToAsync(it, "customer:c01")).ShouldContain("我们会打电话和您商定");
        (await it.StaffAsync(company.Agent, "rework/time", new { offerNo = 1, visitAt = China(5, 16), note = "都说好了" })).Ok().Turn.ShouldBe("cleaner");
        (await LastToAsync(it, "cleaner:a02")).ShouldContain("6月5日（周五）16:00");
        (await LastToAsync(it, "customer:c01")).ShouldContain("6月5日（周五）16:00");
        (await (await it.PhotographedAsync()).JobAsync("report", new { notes = "做完了" })).Ok();
    }

    [Fact]
    public async Task AnAgentWhoForgets_IsRemindedAndTheLadderClimbs()
    {
        var it = await ProposedAsync(China(3, 14));
        (await it.CustomerAsync("visit-time", new { accepted = false, reason = "这周都不在家" })).Ok();
        await company.AdvanceAsync(TimeSpan.FromHours(6));
        (await it.LadderAsync()).Select(rung => rung.Split(' ')[0]).ShouldBe(["remind", "backup", "next_level", "owner"]);
    }

    [Fact]
    public async Task ATimeThatWasAgreed_MayStillBeChangedByTheCustomer()
    {
        var it = await company.ReworkAccepted();
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 10), reason = "临时出差" })).Ok();
        (await it.AcceptedAsync()).ShouldNotBeNull();
        (await it.SeenByCustomerAsync())["rework"]!["visitAt"]!.GetValue<DateTimeOffset>().ShouldBe(China(4, 10));
        (await it.JobAsync("check-in")).Ok();
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(5, 10) })).Code.ShouldBe("wrong_step");
    }

    [Fact]
    public async Task ATimeAtWhichTheCleanerIsTaken_IsRefusedWithOneAtWhichTheyAreFree()
    {
        var other = await ProposedAsync(China(4, 10));
        (await other.CustomerAsync("visit-time", new { proposalNo = 1, accepted = true })).Ok();
        var it = await ProposedAsync(China(3, 14));
        var refused = await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 11) });
        refused.Code.ShouldBe("visit_taken");
        refused.Body["freeAt"]!.GetValue<DateTimeOffset>().ShouldBe(China(4, 12, 30));
        (await it.JobAsync("answer", new { accepted = true, visitAt = China(4, 9) })).Code.ShouldBe("visit_taken");
        (await it.CustomerAsync("visit-time", new { accepted = false, visitAt = China(4, 12, 30) })).Ok();
    }

    [Fact]
    public async Task AnAnswerToAnOlderProposal_IsRefusedAndSaysWhichStands()
    {
        var it = await ProposedAsync(China(3, 14));
        (await it.JobAsync("answer", new { accepted = true, visitAt = China(3, 16) })).Ok();
        (await it.CustomerAsync("visit-time", new { proposalNo = 1, accepted = true })).ShouldSatisfyAllConditions(
            refused => refused.Code.ShouldBe("visit_time_changed"), refused => $"{refused.Body["proposalNo"]}".ShouldBe("2"));
    }

    private async Task<ACase> ProposedAsync(DateTimeOffset visitAt)
    {
        var it = await company.AReworkOffered();
        (await it.JobAsync("answer", new { accepted = true, visitAt })).Ok();
        return it;
    }

    private static DateTimeOffset China(int day, int hour, int minute = 0) => new DateTimeOffset(2026, 6, day, hour, minute, 0, TimeSpan.FromHours(8)).ToUniversalTime();

    private static async Task<string> LastToAsync(ACase it, string recipient) => (await it.MessagesAsync()).Last(message => message.Recipient == recipient).Text;
}
