using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>Whoever is held responsible may object once, in time, and somebody above decides.</summary>
[Trait("Requirement", "D7")]
public sealed class ObjectionTests
{
    private const string Path = "/api/staff/accountability";

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
    public async Task TheTimeToObject_Ends()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 18:00"));
        (await (await company.PersonAsync("如有不同意见")).PostAsync("/api/cleaner/accountability/objection", new { reason = "晚了" })).Code.ShouldBe("measure_closed");
    }
}
