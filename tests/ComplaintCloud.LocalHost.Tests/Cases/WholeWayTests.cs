using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>From filing to closing, as everybody sees it.</summary>
public sealed class WholeWayTests(ACompany company) : IClassFixture<ACompany>
{
    [Theory]
    [Trait("Requirement", "C1")]
    [InlineData(World.Dirty, "没做好让您费心了")]
    [InlineData(World.Late, "让您等、让您跑")]
    [InlineData(World.Scalded, "请先确保安全")]
    [InlineData("阿姨说话态度很凶。", "没和您说清楚")]
    [InlineData("阿姨很好，谢谢！", "您的留言已收到")]
    public async Task AComplaintFiled_IsAcknowledgedWithinAMinuteInFittingWords(string text, string words)
    {
        var it = await company.ATriagedComplaint(text);
        var first = (await it.MessagesAsync())[0];
        first.Recipient.ShouldBe("customer:c01");
        first.Text.ShouldContain(words);
        (company.Now - first.At).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("triaged");
    }

    [Fact]
    [Trait("Requirement", "F2")]
    public async Task AQualityComplaint_ClosesAfterTwoCallbacks()
    {
        var it = await company.ACallbackDue();
        await it.CalledBackAsync();
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("callback");
        await (await it.UntilDueAsync()).CalledBackAsync();
        (await it.DeedsAsync()).ShouldBe([
            "ComplaintFiled", "ComplaintTriaged", "ComplaintAcknowledged", "ComplaintTaken", "ConclusionReached", "PlanProposed", "PlanApproved",
            "ReworkOffered", "OfferAccepted", "AttachmentAdded", "AttachmentAdded", "CleanerArrived", "ReworkReported", "PromiseKept", "SignedOff", "CallbackOpened", "CallbackAnswered",
            "CallbackOpened", "CallbackAnswered", "ComplaintClosed",
        ]);
        var closed = await it.SeenByCustomerAsync();
        (closed["step"]!.ToString(), closed["turn"]!.ToString()).ShouldBe(("closed", "nobody"));
    }

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task TheLog_IsAVerifiedChain()
    {
        var it = await company.AClosedComplaint();
        var log = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/log")).Ok().Body;
        log["verified"]!.GetValue<bool>().ShouldBeTrue();
        var facts = await it.FactsAsync();
        facts.Select(fact => fact["seq"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, facts.Count));
        facts.Skip(1).Select(fact => $"{fact["previousHash"]}").ShouldBe(facts.SkipLast(1).Select(fact => $"{fact["hash"]}"));
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task NoMessage_GoesOutTwice()
    {
        var it = await company.AClosedComplaint();
        var messages = await it.MessagesAsync();
        messages.Select(message => message.Key).ShouldBeUnique();
        messages.Select(message => (message.Recipient, message.Text)).ShouldBeUnique();
        (await it.FactsAsync()).Count(fact => $"{fact["type"]}" == "NoticeSent").ShouldBe(messages.Count(message => !message.Step.Contains(".ladder-") && !message.Step.Contains(".task-")));
    }

    [Fact]
    [Trait("Requirement", "A4")]
    public async Task TheCustomer_SeesEachStepInPlainWords()
    {
        var it = await company.AwaitingSignOff();
        var seen = await it.SeenByCustomerAsync();
        seen["progress"]!.AsArray().Select(entry => $"{entry!["title"]}").ShouldBe(
            ["已受理", "已登记", "专人跟进", "已判定", "处理方案已批准", "已安排上门", "已到场", "上门处理已完成"]);
        seen["next"]!["what"]!.ToString().ShouldBe("请您签收");
        seen["rework"]!["notes"]!.ToString().ShouldBe("台面和镜子都擦干净了。");
    }

    [Fact]
    [Trait("Requirement", "A5")]
    public async Task AddedFactsPromisesAndRatings_AreSeen()
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.CustomerAsync("facts", new { text = "冰箱顶上也没擦。" })).Ok();
        (await it.StaffAsync(company.Agent, "promise", new { text = "今天六点前给您答复。", until = company.Now.AddHours(5) })).Ok();
        var seen = await it.SeenByStaffAsync();
        seen["additions"]!.AsArray().Select(text => $"{text}").ShouldBe(["冰箱顶上也没擦。"]);
        seen["promise"]!["by"]!.ToString().ShouldBe("staff:s01");
        (await it.SeenByCustomerAsync())["progress"]!.AsArray()[^1]!["detail"]!.ToString().ShouldBe("今天六点前给您答复。");
        await it.ConcludedAsync();
        await it.PlannedAsync(Deeds.Action("rework"));
        await (await it.AcceptedAsync()).ReportedAsync();
        (await it.CustomerAsync("rating", new { stars = 4, text = "来得很快" })).Ok().Body["rating"]!["stars"]!.GetValue<int>().ShouldBe(4);
    }
}
