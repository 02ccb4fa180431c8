using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>责任处理: who answers for what, decided by somebody else, with a right to object, and signed.</summary>
[Trait("Requirement", "D7")]
public sealed class AccountabilityTests
{
    private const string Path = "/api/staff/accountability";

    [Fact]
    public async Task AFoundedConclusionThatNamesSomebody_IsTheManagersTask()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.ABlamedCleaner();
        var due = (await it.DueAsync())!;
        ($"{due["step"]}", $"{due["party"]!["id"]}", due["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("due", "a01", OwnCompany.China("2026-06-01 18:00")));
        (await world.Company.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s03" && one.Text.Contains("责任方刘桂芳"));
        foreach (var other in new[] { await world.Company.AFoundedComplaint(World.Late), await world.Company.AnExplanationAwaitingReview() })
            (await other.DueAsync()).ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task ADecision_IsFinalAfterTheTimeToObjectAndCarriedOutWithinEightHours()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Agent.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Code.ShouldBe("forbidden");
        (await company.OtherAgent.GetAsync($"{Path}/{id}")).Code.ShouldBe("not_found");
        var decided = (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok().ETag.ShouldBe(decided.ETag);
        $"{decided.Body["step"]}".ShouldBe("decided");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 19:00"));
        var final = (await company.Manager.GetAsync($"{Path}/{id}")).Ok().Body;
        ($"{final["step"]}", final["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("final", OwnCompany.China("2026-06-05 17:00")));
        (await company.Agent.PostAsync($"{Path}/{id}/execution", new { proof = "六月工资单" })).Ok();
        var cleaner = await company.PersonAsync("已执行");
        $"{(await cleaner.PostAsync("/api/cleaner/accountability/acknowledgement")).Ok().Body["step"]}".ShouldBe("done");
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("decided");
    }

    [Fact]
    public async Task AboveHalfOfTheLoss_TheOwnerDecides()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = $"{(await it.DueAsync())!["id"]}";
        var share = new { measures = new object[] { new { kind = "loss_share", share = 0.6 } }, reason = "打碎花瓶", lossCents = 20_000, monthPayCents = 600_000 };
        (await company.Agent.PostAsync($"{Path}/{id}/proposal", share)).Ok().Body["byOwner"]!.GetValue<bool>().ShouldBeTrue();
        (await company.MessagesAsync()).Last(one => one.Text.Contains("拟对刘桂芳")).Recipient.ShouldBe("staff:s04");
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Code.ShouldBe("forbidden");
        $"{(await company.Owner.PostAsync($"{Path}/{id}/decision", new { outcome = "return", reason = "花瓶是旧的" })).Ok().Body["step"]}".ShouldBe("due");
    }

    [Fact]
    public async Task AboveTheLimits_TheOwnerDecidesAndTheLawsLimitNobodyLifts()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        (await company.OpensAsync(company.Agent, "a01", 130_000, "k1")).Code.ShouldBe("over_pay_limit");
        var large = (await company.OpensAsync(company.Agent, "a01", 60_000, "k2")).Ok().Body;
        large["byOwner"]!.GetValue<bool>().ShouldBeTrue();
        (await company.Manager.PostAsync($"{Path}/{large["id"]}/decision", new { outcome = "approve" })).Code.ShouldBe("forbidden");
        (await company.Owner.PostAsync($"{Path}/{large["id"]}/decision", new { outcome = "approve" })).Ok();
        // A fifth of 6,000 yuan is 1,200; 600 are gone this month.
        (await company.OpensAsync(company.Agent, "a01", 61_000, "k3")).Code.ShouldBe("over_pay_limit");
        (await company.OpensAsync(company.Agent, "a01", 60_000, "k3")).Ok();
        (await company.OpensAsync(company.Agent, "a01", 50_000, "k3")).Code.ShouldBe("idempotency_key_reused");
        await company.AdvanceToAsync(OwnCompany.China("2026-07-01 10:00"));
        (await company.OpensAsync(company.Agent, "a01", 61_000, "k4")).Ok();
    }

    [Fact]
    public async Task NobodyDecidesAboutThemselves()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var warning = new { partyKind = "staff", partyId = "s03", measures = new[] { new { kind = "warning" } }, reason = "没有督办" };
        (await company.Manager.PostAsync(Path, warning, key: "self")).Code.ShouldBe("own_work");
        var id = (await company.Agent.PostAsync(Path, warning, key: "boss")).Ok().Body["id"];
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Code.ShouldBe("own_work");
        (await company.Owner.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        (await company.Agent.PostAsync($"{Path}/{id}/objection", new { reason = "替她说" })).Code.ShouldBe("forbidden");
        (await company.Manager.PostAsync($"{Path}/{id}/objection", new { reason = "我督办过" })).Ok();
        (await company.Owner.PostAsync($"{Path}/{id}/objection/decision", new { upheld = true, reason = "-" })).Code.ShouldBe("own_work");
    }

    [Fact]
    public async Task APrevention_IsRewardedWithoutACaseAndWithoutATimeToObject()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var reward = new { partyKind = "staff", partyId = "s01", measures = new[] { new { kind = "reward", cents = 10_000 } }, reason = "提前发现清洁剂过期" };
        var id = (await company.OtherAgent.PostAsync(Path, reward, key: "reward")).Ok().Body["id"];
        (await company.OtherAgent.PostAsync(Path, reward, key: "reward")).Ok().Body["id"]!.ToString().ShouldBe($"{id}");
        $"{(await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok().Body["step"]}".ShouldBe("final");
        (await company.Manager.PostAsync($"{Path}/{id}/execution", new { proof = "六月工资单" })).Ok();
        $"{(await company.Agent.PostAsync($"{Path}/{id}/acknowledgement")).Ok().Body["step"]}".ShouldBe("done");
    }

    [Fact]
    public async Task WhatIsLate_GoesToTheManagerThenTheOwnerOnceEach()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await world.Company.ABlamedCleaner();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 12:00"));
        (await world.Company.MessagesAsync()).Where(one => one.Step.StartsWith("accountability-1-", StringComparison.Ordinal)).Select(one => $"{one.Step} {one.Recipient}")
            .ShouldBe(["accountability-1-late staff:s03", "accountability-1-owner staff:s04"]);
    }

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task WhoeverChangesTheRegister_IsFoundByVerify()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await (await world.Company.ABlamedCleaner()).ProposedAsync();
        var store = world.Company.Product.Services.GetRequiredService<IRecordStore>();
        (await world.Company.AuditAsync()).ShouldBeEmpty();
        var fact = await store.ReadAllAsync(new RecordQuery("registers") { Partition = "jiejia|accountability", RowFrom = "f|", RowBefore = "f}" }, default).LastAsync();
        var altered = fact.Properties.ToDictionary(one => one.Key, one => one.Value.Replace("没有按清单做", "偷懒"));
        altered.ShouldNotBe(fact.Properties);
        await store.CommitAsync("registers", fact.Partition, [RecordChange.Upsert(fact.Row, altered)]);
        (await world.Company.AuditAsync()).Single().What.ShouldContain("was changed");
    }

    [Fact]
    public async Task WhatIsOpen_StaysVisibleAfterTheCaseIsClosed()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.ABlamedCleaner();
        await (await it.PlannedAsync(Deeds.Action("rework"))).AcceptedAsync();
        await (await it.ReportedAsync()).SignedOffAsync();
        await (await (await it.UntilDueAsync()).CalledBackAsync()).UntilDueAsync();
        (await it.CalledBackAsync()).ShouldNotBeNull();
        ($"{(await it.SeenByStaffAsync())["step"]}", $"{(await it.DueAsync())!["step"]}").ShouldBe(("closed", "due"));
    }
}
