using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>整改: an action is done, verified by another, and open again when it does not work.</summary>
[Trait("Requirement", "D8")]
public sealed class CapaTests
{
    private const string Path = "/api/staff/capa";

    [Fact]
    public async Task AnAction_IsDoneWithProofAndVerifiedByAnotherAfterItsDueDate()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var opened = (await company.OpensCapaAsync("k1", dueOn: "2026-06-05")).Ok().Body;
        var id = opened["id"];
        opened["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-05 18:00"));
        (await company.OpensCapaAsync("k1", dueOn: "2026-06-05")).Ok().Body["id"]!.ToString().ShouldBe($"{id}");
        (await company.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s02" && one.Text.Contains("两单之间至少留半小时"));
        (await company.Agent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Code.ShouldBe("forbidden");
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        (await company.OtherAgent.PostAsync($"{Path}/{id}/verification", new { effective = true, evidence = "好" })).Code.ShouldBe("own_work");
        (await company.Manager.PostAsync($"{Path}/{id}/verification", new { effective = true, evidence = "好" })).Code.ShouldBe("too_early_to_verify");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-08 10:00"));
        (await company.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s03" && one.Text.Contains("验证是否有效"));
        $"{(await company.Manager.PostAsync($"{Path}/{id}/verification", new { effective = true, evidence = "一周没有再超时" })).Ok().Body["step"]}".ShouldBe("effective");
        (await company.Manager.PostAsync($"{Path}/{id}/completion", new { proof = "又做一遍" })).Code.ShouldBe("capa_closed");
        await company.AdvanceToAsync(OwnCompany.China("2026-07-02 10:00"));
        $"{(await company.Agent.GetAsync($"{Path}/{id}")).Ok().Body["step"]}".ShouldBe("closed");
        (await company.Agent.GetAsync($"{Path}?step=open")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatDoesNotWork_IsOpenAgain()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var id = (await company.OpensCapaAsync("k1", dueOn: "2026-06-01")).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-02 10:00"));
        var again = (await company.Manager.PostAsync($"{Path}/{id}/verification", new { effective = false, evidence = "昨天又超时", dueOn = "2026-06-10" })).Ok().Body;
        ($"{again["step"]}", again["round"]!.GetValue<int>(), again["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("open", 2, OwnCompany.China("2026-06-10 18:00")));
        (await company.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s02" && one.Text.Contains("重新整改"));
    }

    [Fact]
    public async Task ARepeatWithinThirtyDays_OpensItAgainOnceWithALink()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var first = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("k1", complaintId: first.Id)).Ok().Body["id"];
        $"{(await company.Agent.GetAsync($"/api/staff/complaints/{first.Id}/capa")).Ok().Body["items"]![0]!["id"]}".ShouldBe($"{id}");
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-12 10:00"));
        var repeat = await company.AFoundedComplaint();
        var again = (await company.Agent.GetAsync($"{Path}/{id}")).Ok().Body;
        ($"{again["step"]}", $"{again["failures"]![0]!["caseId"]}").ShouldBe(("open", repeat.Id));
        (await company.MessagesAsync()).Count(one => one.Recipient == "staff:s04" && one.Text.Contains("又发生同类投诉")).ShouldBe(1);
        (await company.AFoundedComplaint()).ShouldNotBeNull();
        (await company.Agent.GetAsync($"{Path}/{id}")).Ok().Body["failures"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task ARepeatAfterItWasFoundEffective_StillOpensItAgain()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var first = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("k1", dueOn: "2026-06-02", complaintId: first.Id)).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-03 10:00"));
        $"{(await company.Manager.PostAsync($"{Path}/{id}/verification", new { effective = true, evidence = "没有再发生" })).Ok().Body["step"]}".ShouldBe("effective");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-25 10:00"));
        var repeat = await company.AFoundedComplaint();
        var again = (await company.Agent.GetAsync($"{Path}/{id}")).Ok().Body;
        ($"{again["step"]}", again["round"]!.GetValue<int>(), $"{again["failures"]![0]!["caseId"]}").ShouldBe(("open", 2, repeat.Id));
    }

    [Fact]
    public async Task AVerificationThatNobodyMakes_ClimbsOnceToEach()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var id = (await company.OpensCapaAsync("k1", dueOn: "2026-06-01")).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-25 10:00"));
        (await company.MessagesAsync()).Where(one => one.Step.StartsWith("capa-1-", StringComparison.Ordinal)).Select(one => $"{one.Step} {one.Recipient}")
            .ShouldBe(["capa-1-open staff:s02", "capa-1-verify staff:s03", "capa-1-late-done staff:s03", "capa-1-manager-done staff:s03", "capa-1-owner-done staff:s04"]);
    }

    [Fact]
    public async Task AnUnfoundedComplaintOrALateOne_ShowsNothing()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var first = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("k1", complaintId: first.Id)).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"{Path}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AnExplanationAwaitingReview();
        await company.AdvanceToAsync(OwnCompany.China("2026-07-02 10:00"));
        (await company.AFoundedComplaint()).ShouldNotBeNull();
        $"{(await company.Agent.GetAsync($"{Path}/{id}")).Ok().Body["step"]}".ShouldBe("done");
    }

    [Fact]
    public async Task WhatIsLate_ClimbsOnceToEach()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await world.Company.OpensCapaAsync("k1", dueOn: "2026-06-02")).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-10 10:00"));
        (await world.Company.MessagesAsync()).Where(one => one.Step.StartsWith("capa-1-", StringComparison.Ordinal)).Select(one => $"{one.Step} {one.Recipient}")
            .ShouldBe(["capa-1-open staff:s02", "capa-1-late-open staff:s02", "capa-1-manager-open staff:s03", "capa-1-owner-open staff:s04"]);
    }
}

/// <summary>How people come to that.</summary>
internal static class CapaDeeds
{
    /// <summary>The agent opens an action for the other agent.</summary>
    public static Task<Answer> OpensCapaAsync(this ACompany company, string key, string? dueOn = null, string? complaintId = null) => company.Agent.PostAsync(
        "/api/staff/capa", new { kind = "corrective", action = "两单之间至少留半小时", ownerId = "s02", dueOn, complaintId }, key: key);

    /// <summary>Everything that can be done, once; and every way in which it is refused.</summary>
    public static async Task TakeCapaTourAsync()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("tour", dueOn: "2026-06-02", complaintId: it.Id)).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"/api/staff/capa/{id}/completion", new { proof = "排班表" })).Ok();
        (await company.Manager.PostAsync($"/api/staff/capa/{id}/verification", new { effective = true, evidence = "好" })).Code.ShouldBe("too_early_to_verify");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-03 10:00"));
        (await company.Manager.PostAsync($"/api/staff/capa/{id}/verification", new { effective = true, evidence = "好" })).Ok();
        (await company.Manager.PostAsync($"/api/staff/capa/{id}/completion", new { proof = "再做" })).Code.ShouldBe("capa_closed");
        (await company.Agent.GetAsync($"/api/staff/capa/{id}")).Ok();
        (await company.Agent.GetAsync("/api/staff/capa")).Ok();
        (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/capa")).Ok();
    }
}
