using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Words of the catalogue's rows that stand in no other test.</summary>
public sealed class WordByWordTests
{
    [Fact]
    [Trait("Requirement", "C2")]
    public async Task TheReportUpward_ComesAfterAnHourAndNotBefore()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 10:59"));
        (await it.LadderAsync()).ShouldBe(["first_response staff:s01"]);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 11:00"));
        (await it.LadderAsync()).ShouldBe(["first_response staff:s01", "report_upward staff:s03"]);
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task TheManagerHasFourHoursAndTheOwnerFourMore()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AnExceptionAwaitingApproval();
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-01 14:00"));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 13:00"));
        (await it.StaffAsync(world.Company.Manager, "plan/approval", new { planNo = 1 })).Turn.ShouldBe("owner");
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-01 17:00"));
    }

    [Fact]
    [Trait("Requirement", "C5")]
    public async Task WhileACaseIsHandledAgain_NoCallbackComesUntilItIsCarriedOut()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await world.Company.ACallbackDue()).CalledBackAsync("dissatisfied");
        var asked = (await it.MessagesAsync()).Count(message => message.Text.Contains("/v/"));
        await world.Company.AdvanceAsync(TimeSpan.FromDays(14));
        (await CallbacksAsync(it)).ShouldBe(1);
        (await it.MessagesAsync()).Count(message => message.Text.Contains("/v/")).ShouldBe(asked);
        await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        await (await (await it.AcceptedAsync()).ReportedAsync()).SignedOffAsync();
        (await CallbacksAsync(it)).ShouldBe(1);
        await it.UntilDueAsync();
        (await CallbacksAsync(it)).ShouldBe(2);
    }

    [Theory]
    [Trait("Requirement", "D1")]
    [InlineData("supplier", "绿源清洁剂")]
    [InlineData("company", null)]
    [InlineData("nobody", null)]
    public async Task WhoeverIsResponsible_StandsInTheConclusion(string responsible, string? id)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        (await it.StaffAsync(world.Company.Agent, "conclusion",
            new { finding = "founded", responsible, responsibleId = id, causeCode = "scheduling", summary = "台面留下白印。", whys = new[] { "清洁剂换了配方" } })).Ok();
        var conclusion = (await it.SeenByStaffAsync())["finding"]!;
        ($"{conclusion["responsible"]}", conclusion["responsibleId"]?.ToString()).ShouldBe((responsible, id));
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task WhatIsPartlyTrue_IsPutRightLikeWhatIsTrue()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await world.Company.AComplaintUnderInvestigation()).ConcludedAsync("partly");
        $"{(await it.SeenByStaffAsync())["finding"]!["finding"]}".ShouldBe("partly");
        (await it.PlannedAsync(Deeds.Action("rework"))).ShouldNotBeNull();
        (await it.SeenByStaffAsync())["turn"]!.ToString().ShouldBe("cleaner");
    }

    [Theory]
    [Trait("Requirement", "D3")]
    [Trait("Requirement", "E4")]
    [InlineData("refund")]
    [InlineData("discount")]
    [InlineData("coupon")]
    [InlineData("compensation")]
    [InlineData("apology_visit")]
    public async Task WhatNoCleanerDoes_IsATaskWithAnOwnerADueDateAndAProof(string kind)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await InHandAsync(world.Company, kind);
        var task = (await it.SeenByStaffAsync())["tasks"]!.AsArray().Single(one => $"{one!["kind"]}" == kind)!;
        ($"{task["state"]}", $"{task["ownerId"]}").ShouldBe(("open", "s01"));
        task["dueAt"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(world.Company.Now);
        $"{task["why"]}".ShouldContain("个工作日内");
        (await it.StaffAsync(world.Company.Agent, "actions/1/completion", new { })).Status.ShouldBe(422);
        (await it.StaffAsync(world.Company.Agent, "actions/1/completion", new { proof = "凭证 7" })).Ok();
        var done = (await it.SeenByStaffAsync())["tasks"]!.AsArray().Single(one => $"{one!["kind"]}" == kind)!;
        $"{done["state"]}".ShouldBe("done");
    }

    [Theory]
    [Trait("Requirement", "D3")]
    [InlineData("rework")]
    [InlineData("reinspection")]
    [InlineData("replacement")]
    public async Task WhatACleanerDoes_IsOfferedToOne(string kind)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var seen = await (await InHandAsync(world.Company, kind)).SeenByStaffAsync();
        ($"{seen["step"]}", $"{seen["turn"]}", seen["offers"]!.AsArray().Count).ShouldBe(("in_progress", "cleaner", 1));
    }

    [Theory]
    [Trait("Requirement", "F1")]
    [Trait("Requirement", "F2")]
    [InlineData("very_satisfied", "closed", 1)]
    [InlineData("satisfied", "closed", 1)]
    [InlineData("neutral", "closed", 1)]
    [InlineData("dissatisfied", "decided", 2)]
    [InlineData("very_dissatisfied", "decided", 2)]
    public async Task EachOfTheFiveAnswers_ClosesTheCaseOrBeginsItAnew(string satisfaction, string step, int round)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await world.Company.ACallbackDue(World.Late)).CalledBackAsync(satisfaction);
        var seen = await it.SeenByStaffAsync();
        ($"{seen["step"]}", seen["round"]!.GetValue<int>()).ShouldBe((step, round));
    }

    // The owner proposes, so that nobody else has to approve; the customer is asked where it is not what they wanted.
    private static async Task<ACase> InHandAsync(ACompany company, string kind)
    {
        var it = await company.AFoundedComplaint();
        (await it.StaffAsync(company.Owner, "plan", new { actions = new[] { Deeds.Action(kind, kind is "refund" or "discount" or "coupon" or "compensation" ? 2_000 : 0) } })).Ok();
        return $"{(await it.SeenByStaffAsync())["step"]}" == "consent" ? await it.AgreedAsync() : it;
    }

    private static async Task<DateTimeOffset> DueAsync(ACase it) => (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>();

    private static async Task<int> CallbacksAsync(ACase it) => (await it.FactTypesAsync()).Count(type => type == "CallbackOpened");
}
