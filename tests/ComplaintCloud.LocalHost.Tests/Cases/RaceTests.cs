using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Several people at the same moment.</summary>
public sealed class RaceTests(ACompany company) : IClassFixture<ACompany>
{
    private const int AtOnce = 8;

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task TheSameFilingAtOnce_IsOneComplaint()
    {
        var body = new { orderId = "o0001", text = World.Dirty, wish = "redo", anotherMatter = true };
        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => company.Customer().PostAsync("/api/customer/complaints", body, key: "at-once")));
        answers.ShouldAllBe(answer => answer.Status == 201);
        answers.Select(answer => $"{answer.Body["number"]}").Distinct().ShouldHaveSingleItem();
        await company.SettleAsync();
        var it = new ACase(company, $"{answers[0].Body["id"]}", "c01");
        (await it.DeedsAsync()).ShouldBe(["ComplaintFiled", "ComplaintTriaged", "ComplaintAcknowledged"]);
    }

    [Fact]
    [Trait("Requirement", "A3")]
    public async Task AFilingSentAgain_TakesNoNumber()
    {
        async Task<int> NumberAsync(string key) =>
            int.Parse($"{(await company.Customer().PostAsync("/api/customer/complaints", new { text = World.Late, wish = "redo", anotherMatter = true }, key: key)).Ok().Body["number"]}"[^3..]);
        var first = await NumberAsync("sent-1");
        (await NumberAsync("sent-1")).ShouldBe(first);
        (await NumberAsync("sent-2")).ShouldBe(first + 1);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AnAcceptanceAndAnotherOfferAtOnce_LeaveOneCleaner()
    {
        var it = await company.AReworkOffered();
        var cleaner = await it.CleanerAsync();
        var answers = await Task.WhenAll(
            cleaner.PostAsync("/api/cleaner/job/answer", new { accepted = true }),
            it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a05" }),
            it.StaffAsync(company.Owner, "rework/offer", new { cleanerId = "a03" }));
        await company.SettleAsync();
        answers.ShouldAllBe(answer => answer.Status == 200 || answer.Code == "offer_closed" || answer.Code == "wrong_step");
        (await it.SeenByStaffAsync())["offers"]!.AsArray().Count(offer => $"{offer!["answer"]}" is "" or "accepted").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public async Task TwoAgentsWhoTakeACase_AreOneAfterTheOther()
    {
        var it = await company.ATriagedComplaint();
        var seen = $"\"{(await it.SeenByStaffAsync())["version"]}\"";
        var answers = await Task.WhenAll(it.StaffAsync(company.Agent, "take", new { }, seen), it.StaffAsync(company.OtherAgent, "take", new { }, seen));
        answers.Select(answer => answer.Code ?? "ok").Order().ShouldBe(["ok", "stale_version"]);
        (await it.DeedsAsync()).Count(type => type == "ComplaintTaken").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task WithoutAnOrder_TheWholeWayIsTheSame()
    {
        var filed = await company.Customer("c05").PostAsync("/api/customer/complaints", new { text = World.Late, wish = "redo", anotherMatter = true }, key: "no-order");
        await company.SettleAsync();
        var it = new ACase(company, $"{filed.Ok().Body["id"]}", "c05");
        await (await (await it.TakenAsync()).ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        await it.AcceptedAsync();
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body["address"]!.ToString().ShouldBe("请与客服确认");
        await (await it.ReportedAsync()).SignedOffAsync();
        await (await it.UntilDueAsync()).CalledBackAsync();
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("closed");
    }
}
