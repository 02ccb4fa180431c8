using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What is found out, who was asked, what proves it.</summary>
public sealed class InvestigationTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheRecord_HoldsNotesInterviewsAndEvidenceWithTheirHash()
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.StaffAsync(company.Agent, "investigation/notes", new { text = "完工照片里台面有油污。" })).Ok();
        (await it.StaffAsync(company.Agent, "investigation/interviews", new { party = "customer", name = "王女士", heldAt = company.Now, said = "走后才发现。" })).Ok();
        await it.EvidenceAddedAsync();
        var record = (await it.SeenByStaffAsync())["investigation"]!;
        record["notes"]![0]!["text"]!.ToString().ShouldBe("完工照片里台面有油污。");
        record["interviews"]![0]!["said"]!.ToString().ShouldBe("走后才发现。");
        var evidence = record["evidence"]![0]!;
        evidence["sha256"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("客户：不赔十倍就天天投诉。"))));
        (evidence["by"]!.ToString(), evidence["size"]!.GetValue<int>()).ShouldBe(("staff:s01", 39));
        var fact = (await it.FactsAsync()).Single(one => $"{one["type"]}" == "EvidenceAdded")["data"]!;
        fact["text"]!.ToString().ShouldBe("客户：不赔十倍就天天投诉。");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheSameEvidenceUnderAnotherName_IsNotPutOnRecordTwice()
    {
        var it = await (await company.AComplaintUnderInvestigation()).EvidenceAddedAsync();
        (await it.StaffAsync(company.OtherAgent, "investigation/evidence", new { kind = "note", fileName = "另存.txt", text = "客户：不赔十倍就天天投诉。" })).Ok();
        (await it.SeenByStaffAsync())["investigation"]!["evidence"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task AFileOfTheCase_BecomesEvidenceUnderItsOwnHash()
    {
        var it = await company.AComplaintUnderInvestigation();
        var file = (await it.CustomerUploadsAsync(Photos.No(1))).Ok().Body;
        (await it.StaffAsync(company.Agent, "investigation/evidence", new { kind = "photo", fileName = "台面.jpg", attachmentId = "nothing" })).Code.ShouldBe("invalid_request");
        (await it.StaffAsync(company.Agent, "investigation/evidence", new { kind = "photo", fileName = "台面.jpg", attachmentId = $"{file["id"]}" })).Ok();
        var evidence = (await it.SeenByStaffAsync())["investigation"]!["evidence"]!.AsArray().ShouldHaveSingleItem()!;
        (evidence["sha256"]!.ToString(), evidence["contentType"]!.ToString()).ShouldBe(($"{file["sha256"]}", "image/jpeg"));
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task AFinding_NamesItsCauseFromTheListAndTheWhys()
    {
        var it = await company.AFoundedComplaint();
        var finding = (await it.SeenByStaffAsync())["finding"]!;
        (finding["responsibleName"]!.ToString(), finding["causeName"]!.ToString()).ShouldBe(("公司", "排班不当"));
        finding["whys"]!.AsArray().Select(why => $"{why}").ShouldBe(["台面没有做完", "两单排得太近"]);
        var causes = (await company.Agent.GetAsync("/api/staff/causes")).Ok().Body;
        causes["causes"]!.AsArray().Select(cause => $"{cause!["code"]}").ShouldContain("force_majeure");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheInvestigation_CanBeAddedToUntilTheCaseHasEnded()
    {
        var it = await company.AFoundedComplaint();
        (await it.StaffAsync(company.Agent, "investigation/notes", new { text = "后来又问了物业。" })).Ok();
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        (await it.StaffAsync(company.Agent, "investigation/notes", new { text = "再补一条。" })).Code.ShouldBe("wrong_step");
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task ACustomerWhoIsNotReached_GivesTheResponsibilityASecondDay()
    {
        var it = await company.AComplaintUnderInvestigation();
        var one = await DueAsync(it);
        (await it.StaffAsync(company.Agent, "unreached", new { attempt = 1, note = "两次无人接听" })).Step.ShouldBe("investigating");
        var two = await DueAsync(it);
        (two - one).ShouldBe(TimeSpan.FromDays(1));
        (await it.MessagesAsync())[^1].ShouldSatisfyAllConditions(
            last => last.Recipient.ShouldBe("customer:c01"),
            last => last.Text.ShouldContain("给您打电话没有接通"));
        (await it.StaffAsync(company.Agent, "unreached", new { attempt = 2 })).Ok();
        (await DueAsync(it)).ShouldBe(two);
        (await it.SeenByCustomerAsync())["progress"]!.AsArray()[^1]!["title"]!.ToString().ShouldBe("联系您没有接通");
        await company.AdvanceToAsync(two.AddHours(-1));
        (await it.LadderAsync()).ShouldNotContain(rung => rung.StartsWith("backup", StringComparison.Ordinal));
    }

    private static async Task<DateTimeOffset> DueAsync(ACase it) => (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>();
}
