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
        await using var quiet = await AQuietCompany.AtAsync();
        var it = await quiet.Company.NobodyWillCome();
        (await AskedAsync(it)).ShouldBe(["a02", "a05", "a03", "a06"]);
        (await it.SeenByStaffAsync())["offers"]![0]!["reasons"]!.AsArray().Select(reason => $"{reason}")
            .ShouldBe(["技能：日常保洁", "同区域：徐汇区", "手上返工单 0 个", "评分 4.9"]);
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
        await using var quiet = await AQuietCompany.AtAsync();
        var (company, it) = (quiet.Company, await quiet.Company.AReworkOffered());
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

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task WhoIsOffThatDay_IsNotAsked()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        await quiet.GiveOffAsync("a02", new DateOnly(2026, 6, 2));
        (await AskedAsync(await quiet.Company.AReworkOffered())).ShouldBe(["a05"]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task WhoHasEnoughOpen_IsAskedAfterTheOthers()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        for (var day = 8; day <= 10; day++)
        {
            var it = await quiet.Company.NobodyWillCome();
            (await it.StaffAsync(quiet.Company.Manager, "rework/offer", new { cleanerId = "a02", visitAt = $"2026-06-{day:00}T01:00:00Z" })).Ok();
        }
        // a02 is free at the wanted time and would come first.
        (await AskedAsync(await quiet.Company.AReworkOffered())).ShouldBe(["a05"]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AnAcceptanceInTime_IsNotTakenBackWhenTheTimeIsOver()
    {
        var it = await company.ReworkAccepted();
        await company.AdvanceAsync(TimeSpan.FromHours(1));
        (await it.DeedsAsync())[^1].ShouldBe("OfferAccepted");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ARecalledJob_IsClosedToTheOneWhoHadItAndGoesToTheNext()
    {
        var it = await company.ReworkAccepted();
        var first = await it.CleanerAsync();
        (await it.StaffAsync(company.Manager, "rework/recall", new { offerNo = 1, reason = "客户要求换人" })).Ok();
        (await it.DeedsAsync()).TakeLast(2).ShouldBe(["OfferRecalled", "ReworkOffered"]);
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient.StartsWith("cleaner:") && message.Text.Contains("已取消，不用上门了"));
        var job = (await first.GetAsync("/api/cleaner/job")).Ok().Body;
        ($"{job["state"]}", $"{job["address"]}", $"{job["customerName"]}", $"{job["whatToFix"]}").ShouldBe(("withdrawn", "", "", ""));
        (await first.GetAsync("/api/cleaner/job/attachments")).Code.ShouldBe("not_found");
        (await first.PostAsync("/api/cleaner/job/check-in")).Code.ShouldBe("offer_closed");
        (await (await it.AcceptedAsync()).SeenByStaffAsync())["offers"]!.AsArray().Count(offer => $"{offer!["answer"]}" == "accepted").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ThePrivateLink_IsShortEnoughForAMessageAndExpires()
    {
        var it = await company.AReworkOffered();
        var token = await it.CleanerTokenAsync();
        token.Length.ShouldBe(22);
        (await company.WithToken(token[..21] + (token[21] == 'A' ? 'B' : 'A')).GetAsync("/api/cleaner/job")).Code.ShouldBe("unauthenticated");
        await company.AdvanceAsync(TimeSpan.FromDays(20));
        (await company.WithToken(token).GetAsync("/api/cleaner/job")).Code.ShouldBe("unauthenticated");
    }

    private static async Task<IEnumerable<string>> AskedAsync(ACase it) =>
        (await it.SeenByStaffAsync())["offers"]!.AsArray().Select(offer => $"{offer!["cleanerId"]}");
}
