using System.Text.Json.Nodes;
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
    public async Task TheCleaner_ObjectsOnceBehindAPrivateLinkAndSomebodyAboveDecides()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        var cleaner = await company.PersonAsync("如有不同意见");
        $"{(await cleaner.GetAsync("/api/cleaner/accountability")).Ok().Body["measures"]![0]!["kind"]}".ShouldBe("penalty");
        (await cleaner.GetAsync("/api/cleaner/statement")).Code.ShouldBe("forbidden");
        $"{(await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "台面擦了" })).Ok().Body["step"]}".ShouldBe("objected");
        (await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "台面擦了" })).Ok();
        (await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "再说一次" })).Code.ShouldBe("measure_closed");
        (await company.Manager.PostAsync($"{Path}/{id}/objection/decision", new { upheld = false, reason = "没擦" })).Code.ShouldBe("own_work");
        (await company.Agent.PostAsync($"{Path}/{id}/objection/decision", new { upheld = false, reason = "没擦" })).Code.ShouldBe("forbidden");
        $"{(await company.Owner.PostAsync($"{Path}/{id}/objection/decision", new { upheld = true, reason = "照片不清楚" })).Ok().Body["step"]}".ShouldBe("dropped");
        (await company.MessagesAsync()).ShouldContain(one => one.Recipient == "cleaner:a01" && one.Text.Contains("不再处理"));
    }

    [Fact]
    public async Task AnObjectionThatIsRefused_IsCarriedOutWithinEightHoursAndSigned()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = $"{(await it.DueAsync())!["id"]}";
        // Three tenths of what the company lost.
        var share = new { measures = new object[] { new { kind = "loss_share", share = 0.3 } }, reason = "没有按清单做", lossCents = 40_000, monthPayCents = 600_000 };
        (await company.Agent.PostAsync($"{Path}/{id}/proposal", share)).Ok().Body["measures"]![0]!["cents"]!.GetValue<int>().ShouldBe(12_000);
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        (await (await company.PersonAsync("分担损失30%（120元）")).PostAsync("/api/cleaner/accountability/objection", new { reason = "台面擦了" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-02 10:00"));
        var final = (await company.Owner.PostAsync($"{Path}/{id}/objection/decision", new { upheld = false, reason = "照片里有油污" })).Ok().Body;
        ($"{final["step"]}", final["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("final", OwnCompany.China("2026-06-02 18:00")));
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 12:00"));
        (await company.MessagesAsync()).Where(one => one.Text.Contains("待执行")).Select(one => one.Recipient).ShouldBe(["staff:s03", "staff:s04"]);
        (await company.Agent.PostAsync($"{Path}/{id}/execution", new { proof = "六月工资单" })).Ok();
        var own = (await (await company.PersonAsync("已执行")).PostAsync("/api/cleaner/accountability/acknowledgement")).Ok().Body;
        ($"{own["step"]}", $"{own["objectionAnswer"]}").ShouldBe(("done", "照片里有油污"));
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
    public async Task TheTimeToObject_Ends()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 18:00"));
        (await (await company.PersonAsync("如有不同意见")).PostAsync("/api/cleaner/accountability/objection", new { reason = "晚了" })).Code.ShouldBe("measure_closed");
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
        var fact = (await store.QueryAsync(new RecordQuery("registers") { Partition = "jiejia|accountability", RowFrom = "f|", RowBefore = "f}" })).Records[^1];
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

/// <summary>How people come to that.</summary>
internal static class AccountabilityDeeds
{
    /// <summary>A case in which the cleaner was heard and found responsible.</summary>
    public static async Task<ACase> ABlamedCleaner(this ACompany company, string causeCode = "workmanship")
    {
        var it = await company.AStatementAskedFor();
        (await it.StateAsync("赶下一单，台面没顾上。")).Ok();
        (await it.StaffAsync(company.Agent, "conclusion",
            new { finding = "founded", responsible = "cleaner", responsibleId = "a01", causeCode, summary = "台面没有擦。", whys = new[] { "赶下一单" } })).Ok();
        return it;
    }

    /// <summary>The one of the case, or null.</summary>
    public static async Task<JsonNode?> DueAsync(this ACase it) =>
        (await it.Company.Manager.GetAsync($"/api/staff/complaints/{it.Id}/accountability")).Ok().Body["items"]!.AsArray().SingleOrDefault();

    /// <summary>The agent has proposed a penalty of 50 yuan; its id.</summary>
    public static async Task<string> ProposedAsync(this ACase it)
    {
        var id = $"{(await it.DueAsync())!["id"]}";
        var body = new { measures = new object[] { new { kind = "penalty", cents = 5_000 }, new { kind = "training" } }, reason = "没有按清单做", monthPayCents = 600_000 };
        (await it.Company.Agent.PostAsync($"/api/staff/accountability/{id}/proposal", body)).Ok();
        return id;
    }

    /// <summary>Proposes a penalty without a case, for somebody who earns 6,000 yuan.</summary>
    public static Task<Answer> OpensAsync(this ACompany company, APerson person, string cleanerId, int cents, string key) => person.PostAsync(
        "/api/staff/accountability",
        new { partyKind = "cleaner", partyId = cleanerId, measures = new[] { new { kind = "penalty", cents } }, reason = "多次迟到", monthPayCents = 600_000 }, key: key);

    /// <summary>The cleaner with the link from the message with those words.</summary>
    public static async Task<APerson> PersonAsync(this ACompany company, string words)
    {
        var text = (await company.MessagesAsync()).Last(one => one.Text.Contains(words) && one.Text.Contains("/a/")).Text;
        return company.WithToken(text[(text.LastIndexOf("/a/", StringComparison.Ordinal) + 3)..]);
    }
}
