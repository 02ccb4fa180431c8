using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;
using static ComplaintCloud.LocalHost.Tests.People.CompanyPages;

namespace ComplaintCloud.LocalHost.Tests.People;

public sealed class EditPeopleTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task SomebodyNew_CanSignInAndSomebodyWhoLeftCannot()
    {
        (await company.Manager.PutsAsync("staff/s30", Staff())).Ok().Body.Version().ShouldBe(1);
        (await company.Staff("s30").GetAsync("/api/staff/complaints")).Ok();
        (await company.Manager.RemovesAsync("staff/s30?why=离职", 1)).Ok().Body["active"]!.GetValue<bool>().ShouldBeFalse();
        (await company.Staff("s30").GetAsync("/api/staff/complaints")).Code.ShouldBe("unauthenticated");
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task HoursDaysOffAndAStandIn_AreKept()
    {
        var seen = await company.Owner.SeesOneAsync("staff", "s02");
        var hours = new[] { new { from = "08:00:00", to = "12:00:00" }, new { from = "20:00:00", to = "02:00:00" } };
        var body = new { name = "周文博", role = "agent", phone = "13800000002", hours, daysOff = new[] { "2026-10-02", "2026-10-01", "2026-10-01" }, standInId = "s01" };
        var after = (await company.Owner.PutsAsync("staff/s02", body, seen.Version())).Ok();
        after.Body["daysOff"]!.ToJsonString().ShouldBe("""["2026-10-01","2026-10-02"]""");
        after.Body["hours"]!.ToJsonString().ShouldBe("""[{"from":"08:00:00","to":"12:00:00"},{"from":"20:00:00","to":"02:00:00"}]""");
        (await company.Owner.SeesOneAsync("staff", "s02")).ToJsonString().ShouldBe(after.Body.ToJsonString());
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task ABadMemberOfStaff_IsRefusedWithItsReason()
    {
        (await company.Owner.PutsAsync("staff/s30", Staff(role: "king"))).Code.ShouldBe("invalid_request");
        (await company.Owner.PutsAsync("staff/s30", Staff(phone: "12345"))).Code.ShouldBe("invalid_request");
        (await company.Owner.PutsAsync("staff/s30", Staff(name: " "))).Code.ShouldBe("text_required");
        (await company.Owner.PutsAsync("staff/a%7Cb", Staff())).Code.ShouldBe("invalid_request");
        (await company.Owner.PutsAsync("staff/s30", Staff(phone: "13800000001"))).Code.ShouldBe("duplicate_phone");
        (await company.Owner.PutsAsync("staff/s30", Staff(standInId: "s30"))).Code.ShouldBe("stand_in_circle");
        (await company.Owner.PutsAsync("staff/s30", Staff(standInId: "s99"))).Code.ShouldBe("unknown_staff");
        (await company.Owner.PutsAsync("staff/s30", Staff(departmentId: "nowhere"))).Code.ShouldBe("unknown_department");
        (await company.Owner.PutsAsync("staff/s01", Staff())).Code.ShouldBe("stale_version");
        (await company.Owner.PutsAsync("staff/s30", Staff(), 3)).Code.ShouldBe("invalid_request");
        (await company.Owner.RemovesAsync("staff/s99")).Code.ShouldBe("not_found");
        (await company.Owner.SeesAllAsync("staff")).ShouldNotContain(member => $"{member["id"]}" == "s30");
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public async Task StandInsInACircle_AreRefused()
    {
        (await company.Owner.PutsAsync("staff/s30", Staff(phone: "13800000070", standInId: "s03"))).Ok();
        (await company.Owner.PutsAsync("staff/s31", Staff(phone: "13800000071", standInId: "s30"))).Ok();
        var manager = await company.Owner.SeesOneAsync("staff", "s03");
        (await company.Owner.PutsAsync("staff/s03", Staff("林晓燕", "manager", "13800000003", "s31"), manager.Version())).Code.ShouldBe("stand_in_circle");
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task TheLastOwner_StaysAndAManagerCannotMakeOne()
    {
        var owner = await company.Owner.SeesOneAsync("staff", "s04");
        (await company.Owner.RemovesAsync("staff/s04", owner.Version())).Code.ShouldBe("last_owner");
        (await company.Owner.PutsAsync("staff/s04", Staff("何国强", "manager", "13800000004"), owner.Version())).Code.ShouldBe("last_owner");
        (await company.Manager.PutsAsync("staff/s30", Staff(role: "owner"))).Code.ShouldBe("forbidden");
        (await company.Manager.PutsAsync("staff/s04", Staff("何国强", "agent", "13800000004"), owner.Version())).Code.ShouldBe("forbidden");
        (await company.Agent.PutsAsync("staff/s30", Staff())).Code.ShouldBe("forbidden");
        (await company.Owner.PutsAsync("staff/s30", Staff(role: "owner"))).Ok();
        (await company.Owner.RemovesAsync("staff/s04", owner.Version())).Ok();
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task TwoOwnersWhoLeaveAtOnce_DoNotBothGo()
    {
        (await company.Owner.PutsAsync("staff/s30", Staff(role: "owner"))).Ok();
        var owner = await company.Owner.SeesOneAsync("staff", "s04");
        var answers = await Task.WhenAll(company.Owner.RemovesAsync("staff/s04", owner.Version()), company.Staff("s30").RemovesAsync("staff/s30", 1));
        answers.Count(answer => answer.Status == 200).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task ADepartmentInUse_IsNotDissolved()
    {
        (await company.Manager.PutsAsync("departments/training", new { name = "培训", headId = "s03" })).Ok();
        (await company.Manager.PutsAsync("departments/other", new { name = "其他", headId = "s99" })).Code.ShouldBe("unknown_staff");
        (await company.Manager.PutsAsync("staff/s30", Staff(departmentId: "training"))).Ok();
        (await company.Manager.RemovesAsync("departments/training", 1)).Code.ShouldBe("department_in_use");
        (await company.Manager.RemovesAsync("staff/s30", 1)).Ok();
        (await company.Manager.RemovesAsync("departments/training", 1)).Ok().Body["active"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task ACleanerWhoLeft_IsOfferedNothing()
    {
        foreach (var id in new[] { "a02", "a05" })
            (await company.Manager.RemovesAsync($"cleaners/{id}", 1)).Ok();
        var it = await company.AReworkOffered();
        (await it.SeenByStaffAsync())["offers"]![0]!["cleanerId"]!.ToString().ShouldNotBeOneOf("a02", "a05");
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a02" })).Code.ShouldBe("unknown_cleaner");
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task ANewCustomerWithAnOrder_CanComplainAboutIt()
    {
        var order = new { cleanerId = "a01", service = "日常保洁", area = "徐汇区", address = "新桥路 1 号", servedAt = company.Now.AddDays(-1), priceCents = 16_000 };
        (await company.Manager.PutsAsync("customers/c90", new { name = "冯女士", phone = "13900000090" })).Ok();
        (await company.Manager.PutsAsync("customers/c91", new { name = "褚女士", phone = "13900000090" })).Code.ShouldBe("duplicate_phone");
        (await company.Manager.PutsAsync("customers/c90/orders/x1", order)).Ok();
        (await company.Manager.PutsAsync("customers/c01/orders/x1", order)).Code.ShouldBe("order_of_another");
        (await company.Manager.PutsAsync("customers/c99/orders/x2", order)).Code.ShouldBe("not_found");
        (await (await company.AComplaintFiled(customer: "c90", orderId: "x1")).SeenByStaffAsync())["order"]!["id"]!.ToString().ShouldBe("x1");
        (await company.Agent.SeesAllAsync("orders?customerId=c90")).ShouldHaveSingleItem()["id"]!.ToString().ShouldBe("x1");
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task LongLists_ComeInPages()
    {
        var seen = new List<string>();
        string? from = null;
        do
        {
            var page = await company.Agent.SeesAsync($"orders?take=7{(from is null ? "" : $"&continuation={Uri.EscapeDataString(from)}")}");
            seen.AddRange(page["items"]!.AsArray().Select(order => $"{order!["id"]}"));
            from = page["continuation"]?.ToString();
        }
        while (from is not null);
        seen.Count.ShouldBe(24);
        seen.ShouldBeUnique();
        (await company.Agent.GetAsync("/api/staff/company/customers?continuation=%00x")).Code.ShouldBe("invalid_request");
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task EveryChange_IsInTheLogThatTheOwnerReads()
    {
        (await company.Manager.PutsAsync("staff/s30", Staff())).Ok();
        (await company.Manager.RemovesAsync("staff/s30?why=离职", 1)).Ok();
        (await company.Owner.PutsAsync("", new { name = "洁家家政服务" }, 1)).Ok();
        var log = await company.Owner.SeesAllAsync("changes");
        log.Select(entry => $"{entry["kind"]} {entry["by"]} {entry["items"]![0]!["id"]}").ShouldBe(["company staff:s04 company", "staff staff:s03 s30", "staff staff:s03 s30"], ignoreOrder: true);
        var left = log.Single(entry => $"{entry["why"]}" == "离职")["items"]![0]!;
        (left["before"]!["active"]!.GetValue<bool>(), left["after"]!["active"]!.GetValue<bool>()).ShouldBe((true, false));
        (await company.Manager.GetAsync("/api/staff/company/changes")).Code.ShouldBe("forbidden");
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task AnAgent_SeesOfPhonesOnlyTheEnds()
    {
        $"{(await company.Agent.SeesOneAsync("cleaners", "a01"))["phone"]}".ShouldBe("137****0001");
        $"{(await company.Manager.SeesOneAsync("cleaners", "a01"))["phone"]}".ShouldBe("13700000001");
    }
}
