using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Finding a cleaner for the rework.</summary>
public sealed class OfferTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "E1")]
    public async Task TheRanking_StartsInTheSameAreaAndNeverWithTheCleanerComplainedAbout()
    {
        var it = await company.NobodyWillCome();
        (await AskedAsync(it)).ShouldBe(["a02", "a05", "a03", "a06"]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task NoAnswerInTime_GoesToTheNextAndTheOldLinkIsClosed()
    {
        var it = await company.AReworkOffered();
        var late = await it.CleanerAsync();
        await company.AdvanceAsync(TimeSpan.FromMinutes(30));
        (await it.DeedsAsync()).TakeLast(2).ShouldBe(["OfferExpired", "ReworkOffered"]);
        (await late.PostAsync("/api/cleaner/job/answer", new { accepted = true })).Code.ShouldBe("offer_closed");
        var job = (await late.GetAsync("/api/cleaner/job")).Ok().Body;
        (job["state"]!.ToString(), job["address"]!.ToString()).ShouldBe(("expired", ""));
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AnAcceptance_MayNameAnotherTimeAndTheCustomerIsTold()
    {
        var it = await company.AReworkOffered();
        var visitAt = company.Now.AddDays(2);
        (await it.JobAsync("answer", new { accepted = true, visitAt })).Ok();
        (await it.SeenByCustomerAsync())["next"]!["expectedAt"]!.GetValue<DateTimeOffset>().ShouldBe(visitAt);
        (await it.MessagesAsync())[^1].ShouldSatisfyAllConditions(last => last.Recipient.ShouldBe("customer:c01"), last => last.Text.ShouldContain("已安排赵秀兰于"));
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task WhenAllDecline_TheManagerOffersByHand()
    {
        var it = await company.NobodyWillCome();
        (await it.SeenByStaffAsync())["turn"]!.ToString().ShouldBe("manager");
        (await it.MessagesAsync())[^1].ShouldSatisfyAllConditions(last => last.Recipient.ShouldBe("staff:s03"), last => last.Text.ShouldContain("无人可派"));
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a04" })).Turn.ShouldBe("cleaner");
        await it.DeclinedAsync();
        (await it.SeenByStaffAsync())["turn"]!.ToString().ShouldBe("manager");
    }

    [Fact]
    [Trait("Requirement", "B8")]
    public async Task TheCleanerComplainedAbout_IsNeverOffered()
    {
        var it = await company.NobodyWillCome();
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a01" })).Code.ShouldBe("conflict_of_interest");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AReplacedOffer_ClosesTheFirst()
    {
        var it = await company.AReworkOffered();
        var first = await it.CleanerAsync();
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a05" })).Ok();
        (await first.PostAsync("/api/cleaner/job/answer", new { accepted = true })).Code.ShouldBe("offer_closed");
        await it.AcceptedAsync();
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a03" })).Code.ShouldBe("wrong_step");
        (await it.SeenByStaffAsync())["offers"]!.AsArray().Count(offer => $"{offer!["answer"]}" == "accepted").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AnAnswerSentAgainAfterArriving_IsNothingNew()
    {
        var it = await company.ReworkAccepted();
        (await it.JobAsync("check-in")).Ok();
        (await it.JobAsync("answer", new { accepted = true })).Ok().Body["state"]!.ToString().ShouldBe("on_site");
    }

    private static async Task<IEnumerable<string>> AskedAsync(ACase it) =>
        (await it.SeenByStaffAsync())["offers"]!.AsArray().Select(offer => $"{offer!["cleanerId"]}");
}
