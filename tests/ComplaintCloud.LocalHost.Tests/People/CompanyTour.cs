using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using static ComplaintCloud.LocalHost.Tests.People.CompanyPages;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>Everything that can be done on the company's page, once; and every way in which it is refused.</summary>
internal static class CompanyTour
{
    public static async Task TakeAsync(ACompany company)
    {
        var owner = company.Owner;
        (await owner.PutsAsync("", new { name = "洁家家政" }, (await owner.SeesAsync("")).Version())).Ok();
        (await owner.PatchesAsync("policy", new { why = "看看" }, (await owner.SeesAsync("policy")).Version())).Ok();
        var taxonomy = await owner.SeesAsync("taxonomy");
        (await owner.PutsAsync("taxonomy", new { items = taxonomy["items"], why = "看看" }, taxonomy.Version())).Ok();
        await owner.SeesAsync("policy/versions/1");
        await owner.SeesAsync("taxonomy/versions/1");
        (await owner.PutsAsync("departments/tour", new { name = "参观" })).Ok();
        (await owner.RemovesAsync("departments/tour", 1)).Ok();
        (await owner.PutsAsync("staff/s40", Staff(phone: "13800000040"))).Ok();
        (await owner.RemovesAsync("staff/s40", 1)).Ok();
        (await owner.PutsAsync("cleaners/a40", new { name = "钱小红", phone = "13700000040", skills = new[] { "日常保洁" }, areas = new[] { "徐汇区" } })).Ok();
        (await owner.RemovesAsync("cleaners/a40", 1)).Ok();
        (await owner.PutsAsync("customers/c40", new { name = "冯女士", phone = "13900000040" })).Ok();
        (await owner.PutsAsync("customers/c40/orders/x40", Order(company))).Ok();
        (await ImportAsync(company, "orders", "订单号,客户姓名,客户电话,保洁员编号,服务项目,区域,地址,服务时间,金额\n")).Ok();
        (await ImportAsync(company, "cleaners", "编号,姓名,手机号,技能,区域\n")).Ok();
        foreach (var list in (string[])["departments", "staff", "cleaners", "customers", "orders", "changes"])
            await owner.SeesAllAsync(list);
    }

    public static async Task MeetRefusalsAsync(ACompany company)
    {
        var owner = company.Owner;
        await owner.PatchesAsync("policy", new { numbers = new { take = 0 }, why = "-" }, 1);
        await owner.PatchesAsync("policy", new { numbers = new { tea = 1 }, why = "-" }, 1);
        await owner.PutsAsync("staff/s41", Staff(standInId: "s41"));
        await owner.PutsAsync("staff/s41", Staff(standInId: "s99"));
        await owner.PutsAsync("staff/s41", Staff(departmentId: "nowhere"));
        await owner.PutsAsync("staff/s41", Staff(phone: "13800000001"));
        (await owner.PutsAsync("departments/busy", new { name = "忙碌" })).Ok();
        (await owner.PutsAsync("staff/s42", Staff(phone: "13800000042", departmentId: "busy"))).Ok();
        await owner.RemovesAsync("departments/busy", 1);
        await owner.RemovesAsync("staff/s04", (await owner.SeesOneAsync("staff", "s04")).Version());
        await owner.PutsAsync("customers/c02/orders/o0001", Order(company));
        await ImportAsync(company, "cleaners", "姓名\n");
    }

    private static Task<Answer> ImportAsync(ACompany company, string what, string text) =>
        company.Owner.PostTextAsync($"/api/staff/company/imports/{what}", text, "text/csv");

    private static object Order(ACompany company) =>
        new { cleanerId = "a01", service = "日常保洁", area = "徐汇区", address = "新桥路 1 号", servedAt = company.Now.AddDays(-1), priceCents = 16_000 };
}
