using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>Three customers write nearly the same within a morning.</summary>
public sealed class IncidentTests
{
    private const string Told = "新清洁剂会伤台面，已停用，今天起由主管逐户上门检查。";

    private static readonly (string Customer, string Order, string Text)[] Alike =
    [
        ("c01", "o0001", "用了你们新的清洁剂，厨房台面全都花了，要求赔偿。"), ("c02", "o0002", "用了你们新的清洁剂厨房台面全都花了，我要求赔偿！"),
        ("c03", "o0003", "你们用了新的清洁剂，厨房台面全都花了，要求赔偿！！"),
    ];

    /// <summary>An incident is opened, read, changed, told of and closed.</summary>
    internal static async Task TellAsync()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var (company, incident) = (world.Company, (await IncidentsAsync(world.Company)).ShouldHaveSingleItem());
        var path = PathOf(incident);
        var last = incident["complaintIds"]![2]!.ToString();
        (await company.Agent.GetAsync($"/api/staff/complaints/{last}/incidents")).Ok().Body["items"]!.AsArray().Count.ShouldBe(1);
        (await company.Agent.PostAsync($"{path}/unlinking", new { complaintId = last, reason = "是别的事" })).Ok();
        (await company.Agent.PostAsync($"{path}/links", new { complaintIds = new[] { last }, reason = "还是同一件事" })).Ok();
        (await company.Manager.PostAsync($"{path}/telling", new { text = Told })).Ok();
        (await company.Manager.PostAsync($"{path}/telling", new { text = "再说一次" })).Code.ShouldBe("everybody_told");
        (await company.Manager.PostAsync($"{path}/close", new { summary = "已换回原来的清洁剂。" })).Ok();
        (await company.Agent.PostAsync($"{path}/unlinking", new { complaintId = last, reason = "是别的事" })).Code.ShouldBe("incident_closed");
        (await company.Agent.GetAsync(path)).Ok();
        (await company.Agent.GetAsync("/api/staff/keyword-watch")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task LikeComplaintsOfThreeCustomers_OpenOneIncident_OfWhichTheOwnerIsToldOnce()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var incident = (await IncidentsAsync(world.Company)).ShouldHaveSingleItem();
        incident["dimension"]!.ToString().ShouldBe("text");
        incident["complaintIds"]!.AsArray().Count.ShouldBe(3);
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        (await IncidentsAsync(world.Company)).Count.ShouldBe(1);
        (await ToldAsync(world.Company)).ShouldHaveSingleItem().Recipient.ShouldBe("staff:s04");
    }

    [Fact]
    [Trait("Requirement", "B7")]
    [Trait("Requirement", "B8")]
    public async Task WhoMustKeepAwayFromOneOfItsCases_SeesTheIncidentWithoutItAndChangesNothing()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var (company, incident) = (world.Company, (await IncidentsAsync(world.Company)).ShouldHaveSingleItem());
        var ids = incident["complaintIds"]!.AsArray().Select(id => $"{id}").ToList();
        await new ACase(company, ids[0], "c01").BarredAsync("s03");
        foreach (var seen in new[] { (await company.Manager.GetAsync(PathOf(incident))).Ok().Body, (await company.Manager.GetAsync("/api/staff/incidents")).Ok().Body["items"]![0]!,
            (await company.Manager.GetAsync($"/api/staff/complaints/{ids[1]}/incidents")).Ok().Body["items"]![0]! })
        {
            seen["complaintIds"]!.AsArray().Select(id => $"{id}").ShouldBe(ids.Skip(1));
            seen["customers"]!.GetValue<int>().ShouldBe(3);
            seen.ToJsonString().ShouldNotContain(ids[0]);
        }
        (await company.Manager.PostAsync($"{PathOf(incident)}/unlinking", new { complaintId = ids[1], reason = "是别的事" })).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.PostAsync($"{PathOf(incident)}/telling", new { text = Told })).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.PostAsync($"{PathOf(incident)}/close", new { summary = "没有问题。" })).Code.ShouldBe("conflict_of_interest");
        (await company.OtherManager.PostAsync($"{PathOf(incident)}/close", new { summary = "已换回原来的清洁剂。" })).Ok().Body["complaintIds"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task OneMore_IsLinkedToTheOpenIncident()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        await world.Company.AComplaintFiled("用了你们新的清洁剂，厨房台面都花了，要求赔偿。", customer: "c04", orderId: "o0004");
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        (await IncidentsAsync(world.Company)).ShouldHaveSingleItem()["complaintIds"]!.AsArray().Count.ShouldBe(4);
        (await ToldAsync(world.Company)).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task TellingTheAffected_ReachesEachCustomerOnce_WhoSeesItInTheirCase()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        await world.Company.AComplaintFiled("厨房台面又花了一块，还是那个清洁剂弄的，请赔偿。", customer: "c01", orderId: "o0001");
        var incident = (await IncidentsAsync(world.Company)).ShouldHaveSingleItem();
        for (var twice = 0; twice < 2; twice++)
            (await world.Company.Manager.PostAsync($"{PathOf(incident)}/telling", new { text = Told })).Ok().Body["tellings"]!.AsArray().Count.ShouldBe(1);
        await world.Company.AdvanceAsync(TimeSpan.FromHours(3));

        var messages = (await ToldAsync(world.Company)).Where(message => message.Recipient.StartsWith("customer:", StringComparison.Ordinal)).ToList();
        messages.Select(message => message.Recipient).Order().ShouldBe(["customer:c01", "customer:c02", "customer:c03"]);
        messages.ShouldAllBe(message => message.Text.Contains($"：{Told}"));
        var after = (await IncidentsAsync(world.Company))[0]["tellings"]![0]!;
        (after["customers"]!.GetValue<int>(), after["told"]!.GetValue<int>()).ShouldBe((3, 3));
        var id = (await world.Company.Customer("c02").GetAsync("/api/customer/complaints")).Ok().Body["items"]![0]!["id"];
        var own = (await world.Company.Customer("c02").GetAsync($"/api/customer/complaints/{id}")).Ok().Body;
        own["progress"]!.AsArray().Count(line => line!["detail"]?.ToString() == Told).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task ToldInQuietHours_CustomersHearWhenTheyAreOver_AlsoAfterARestart()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 22:30"));
        (await world.Company.Manager.PostAsync($"{PathOf((await IncidentsAsync(world.Company))[0])}/telling", new { text = Told })).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 07:59"));
        (await ToldAsync(world.Company)).ShouldAllBe(message => message.Recipient == "staff:s04");
        await world.Company.RestartAsync();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 08:00"));
        (await ToldAsync(world.Company)).Count(message => message.Recipient.StartsWith("customer:", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task WhoIsLinkedLater_IsToldByTheNextAction_AndThenEverybodyHasBeen()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var path = PathOf((await IncidentsAsync(world.Company))[0]);
        (await world.Company.Manager.PostAsync($"{path}/telling", new { text = Told })).Ok();
        var late = await world.Company.AComplaintFiled("浴室的玻璃有划痕，没有人管。", customer: "c04", orderId: "o0004");
        (await world.Company.Agent.PostAsync($"{path}/links", new { complaintIds = new[] { late.Id }, reason = "用的是同一种清洁剂" })).Ok();
        (await world.Company.Manager.PostAsync($"{path}/telling", new { text = "请您放心，我们会上门。" })).Ok();
        await world.Company.SettleAsync();
        (await ToldAsync(world.Company)).Where(message => message.Text.Contains("请您放心")).ShouldHaveSingleItem().Recipient.ShouldBe("customer:c04");
        (await world.Company.Manager.PostAsync($"{path}/telling", new { text = "再说一次" })).Code.ShouldBe("everybody_told");
        (await world.Company.Agent.PostAsync($"{path}/telling", new { text = Told })).Code.ShouldBe("forbidden");
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task ACaseThatWasTakenOut_StaysOut()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var incident = (await IncidentsAsync(world.Company))[0];
        var command = new { complaintId = incident["complaintIds"]![1]!.ToString(), reason = "是另一件事" };
        for (var twice = 0; twice < 2; twice++)
            (await world.Company.Agent.PostAsync($"{PathOf(incident)}/unlinking", command)).Ok();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(2));
        (await IncidentsAsync(world.Company)).ShouldHaveSingleItem()["complaintIds"]!.AsArray().Count.ShouldBe(2);
        (await world.Company.Agent.PostAsync($"{PathOf(incident)}/unlinking", new { complaintId = "nothing", reason = "x" })).Code.ShouldBe("invalid_request");
        (await world.Company.Agent.PostAsync($"{PathOf(incident)}/links", new { complaintIds = new[] { "nothing" }, reason = "x" })).Code.ShouldBe("invalid_request");
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task TwoCustomers_AreNoIncident()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(2);
        (await IncidentsAsync(world.Company)).ShouldBeEmpty();
        (await ToldAsync(world.Company)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "B7")]
    public async Task AClosedIncident_StaysClosed_AndOnlyAManagerClosesIt()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var path = $"{PathOf((await IncidentsAsync(world.Company))[0])}/close";
        (await world.Company.Agent.PostAsync(path, new { summary = "好了" })).Code.ShouldBe("forbidden");
        (await world.Company.Manager.PostAsync(path, new { summary = " " })).Code.ShouldBe("text_required");
        (await world.Company.Manager.PostAsync("/api/staff/incidents/26060102300000000000/close", new { summary = "好了" })).Code.ShouldBe("not_found");
        (await world.Company.Manager.PostAsync(path, new { summary = "好了" })).Ok();
        (await world.Company.Owner.PostAsync(path, new { summary = "再来一次" })).Ok().Body["summary"]!.ToString().ShouldBe("好了");
        (await world.Company.Agent.PostAsync(path.Replace("/close", "/links"), new { complaintIds = new[] { (await world.Company.AComplaintFiled("浴室的玻璃有划痕。", customer: "c04", orderId: "o0004")).Id }, reason = "x" }))
            .Code.ShouldBe("incident_closed");
        await world.Company.AdvanceAsync(TimeSpan.FromHours(3));
        (await IncidentsAsync(world.Company)).ShouldHaveSingleItem()["closedBy"]!.ToString().ShouldBe("staff:s03");
    }

    private static async Task<OwnCompany> AMorningOfLikeComplaintsAsync(int count)
    {
        var world = await OwnCompany.AtAsync("2026-06-01 10:10");
        foreach (var (customer, order, text) in Alike.Take(count))
            await world.Company.AComplaintFiled(text, customer: customer, orderId: order);
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        return world;
    }

    private static string PathOf(JsonNode incident) => $"/api/staff/incidents/{incident["id"]}";

    private static async Task<IReadOnlyList<JsonNode>> IncidentsAsync(ACompany company) =>
        [.. (await company.Agent.GetAsync("/api/staff/incidents")).Ok().Body["items"]!.AsArray().Select(item => item!)];

    private static async Task<IReadOnlyList<Message>> ToldAsync(ACompany company) =>
        [.. (await company.MessagesAsync()).Where(message => message.Step.StartsWith("incident-", StringComparison.Ordinal))];
}
