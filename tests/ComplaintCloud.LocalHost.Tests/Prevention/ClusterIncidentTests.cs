using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>Three weeks after its first complaint, five customers of a company complain within two days, alike in one thing only.</summary>
public sealed class ClusterIncidentTests
{
    // Each about something else.
    private static readonly string[] Different =
    [
        "阿姨迟到了四十分钟，也没有打电话说一声。", "阳台没拖，厨房的柜门也没擦，漏做了好几处。", "花瓶被碰到地上摔碎了，要求赔偿。", "多收了八十块，账单和报价对不上。",
        "客服电话打了十几遍都没人接，没人理我。",
    ];

    private static readonly string[] Late =
    [
        "阿姨迟到了四十分钟，也没有打电话说一声。", "约的九点，等到十点半人才来。", "师傅晚到了一个小时，我上班都耽误了。", "又迟到，说好下午两点，三点多才敲门。", "阿姨没有准时到，让老人白等了五十分钟。",
    ];

    [Theory]
    [InlineData("cleaner", "a01", "保洁员刘桂芳")]
    [InlineData("area", "崇明区", "崇明区")]
    [InlineData("service", "地毯清洗", "服务「地毯清洗」")]
    [InlineData("campaign", "双11秒杀", "活动「双11秒杀」")]
    [InlineData("item", "P1", "")]
    [Trait("Requirement", "B7")]
    public async Task FiveCustomersAlikeInOneThing_OpenOneIncident_OfWhichTheOwnerIsToldOnce(string dimension, string value, string label)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:10");
        await world.Company.AComplaintFiled("阿姨提前走了，窗户还没擦。", customer: "c08", orderId: "o0008");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-23 09:10"));
        var ids = new List<string>();
        for (var at = 0; at < Different.Length; at++)
        {
            await AnOrderAsync(world.Company, at, dimension, value);
            ids.Add((await world.Company.AComplaintFiled((dimension == "item" ? Late : Different)[at], customer: $"c0{at + 1}", orderId: $"x{at}")).Id);
            await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        }
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-24 15:00"));

        var incident = (await world.Company.Agent.GetAsync("/api/staff/incidents")).Ok().Body["items"]!.AsArray().ShouldHaveSingleItem()!;
        ($"{incident["dimension"]}", $"{incident["value"]}").ShouldBe((dimension, value));
        incident["label"]!.ToString().ShouldContain(label);
        incident["complaintIds"]!.AsArray().Select(id => $"{id}").ShouldBe(ids, ignoreOrder: true);
        (incident["customers"]!.GetValue<int>(), incident["usual"]!.GetValue<double>()).ShouldSatisfyAllConditions(
            seen => seen.Item1.ShouldBeInRange(3, 5), seen => seen.Item2.ShouldBeLessThan(1));
        var told = (await world.Company.MessagesAsync()).Where(message => message.Step.StartsWith("incident-", StringComparison.Ordinal)).ShouldHaveSingleItem();
        told.Recipient.ShouldBe("staff:s04");
        told.Text.ShouldContain(label);
    }

    // In everything but one thing each visit is of its own kind.
    private static async Task AnOrderAsync(ACompany company, int at, string dimension, string value)
    {
        string Of(string name, string own) => dimension == name ? value : own;
        var order = new
        {
            cleanerId = Of("cleaner", $"a0{at + 2}"),
            service = Of("service", $"服务{at}"),
            area = Of("area", $"第{at}区"),
            campaign = Of("campaign", $"活动{at}"),
            address = "新桥路 1 号",
            servedAt = company.Now.AddDays(-1),
            priceCents = 16_000,
        };
        (await company.Manager.PutsAsync($"customers/c0{at + 1}/orders/x{at}", order)).Ok();
    }
}
