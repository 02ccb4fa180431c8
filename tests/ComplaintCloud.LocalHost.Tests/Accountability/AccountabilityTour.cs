using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>Everything that can be done about accountability, once; and every way in which it is refused.</summary>
internal static class AccountabilityTour
{
    private const string Path = "/api/staff/accountability";

    public static async Task TakeAsync()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        var cleaner = await company.PersonAsync("如有不同意见");
        (await cleaner.GetAsync("/api/cleaner/accountability")).Ok();
        foreach (var list in (string[])["accountabilities", "statements", "jobs"])
            (await company.Cleaner("a01").GetAsync($"/api/cleaner/{list}")).Ok();
        (await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "台面擦了" })).Ok();
        (await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "再说一次" })).Code.ShouldBe("measure_closed");
        (await company.Owner.PostAsync($"{Path}/{id}/objection/decision", new { upheld = false, reason = "照片上没有" })).Ok();
        (await company.Agent.PostAsync($"{Path}/{id}/execution", new { proof = "工资单" })).Ok();
        (await (await company.PersonAsync("已执行")).PostAsync("/api/cleaner/accountability/acknowledgement")).Ok();
        var warning = new { partyKind = "staff", partyId = "s02", measures = new[] { new { kind = "warning" } }, reason = "没有回访" };
        var own = (await company.Agent.PostAsync(Path, warning, key: "tour")).Ok().Body["id"];
        (await company.Manager.PostAsync($"{Path}/{own}/decision", new { outcome = "approve" })).Ok();
        (await company.OtherAgent.PostAsync($"{Path}/{own}/objection", new { reason = "回访过" })).Ok();
        (await company.Owner.PostAsync($"{Path}/{own}/objection/decision", new { upheld = false, reason = "没有记录" })).Ok();
        (await company.Manager.PostAsync($"{Path}/{own}/execution", new { proof = "已谈话" })).Ok();
        (await company.OtherAgent.PostAsync($"{Path}/{own}/acknowledgement")).Ok();
        (await company.Manager.GetAsync($"{Path}?step=done&take=1")).Ok().Body["items"]!.AsArray().Count.ShouldBe(1);
        (await company.Manager.GetAsync($"{Path}/{own}")).Ok();
        (await company.OpensAsync(company.Agent, "a01", 130_000, "over")).Code.ShouldBe("over_pay_limit");
    }
}
