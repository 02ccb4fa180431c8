using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>Three customers write nearly the same within a morning.</summary>
public sealed class IncidentTests
{
    private static readonly (string Customer, string Order, string Text)[] Alike =
    [
        ("c01", "o0001", "用了你们新的清洁剂，厨房台面全都花了，要求赔偿。"), ("c02", "o0002", "用了你们新的清洁剂厨房台面全都花了，我要求赔偿！"),
        ("c03", "o0003", "你们用了新的清洁剂，厨房台面全都花了，要求赔偿！！"),
    ];

    /// <summary>An incident is opened, read and closed.</summary>
    internal static async Task TellAsync()
    {
        await using var world = await AMorningOfLikeComplaintsAsync(3);
        var incident = (await IncidentsAsync(world.Company)).ShouldHaveSingleItem();
        (await world.Company.Manager.PostAsync($"/api/staff/incidents/{incident["id"]}/close", new { summary = "已换回原来的清洁剂。" })).Ok();
        (await world.Company.Agent.GetAsync("/api/staff/keyword-watch")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
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
        var path = $"/api/staff/incidents/{(await IncidentsAsync(world.Company))[0]["id"]}/close";
        (await world.Company.Agent.PostAsync(path, new { summary = "好了" })).Code.ShouldBe("forbidden");
        (await world.Company.Manager.PostAsync(path, new { summary = " " })).Code.ShouldBe("text_required");
        (await world.Company.Manager.PostAsync("/api/staff/incidents/text-0-001/close", new { summary = "好了" })).Code.ShouldBe("not_found");
        (await world.Company.Manager.PostAsync(path, new { summary = "好了" })).Ok();
        (await world.Company.Owner.PostAsync(path, new { summary = "再来一次" })).Ok().Body["summary"]!.ToString().ShouldBe("好了");
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

    private static async Task<IReadOnlyList<JsonNode>> IncidentsAsync(ACompany company) =>
        [.. (await company.Agent.GetAsync("/api/staff/incidents")).Ok().Body["items"]!.AsArray().Select(item => item!)];

    private static async Task<IReadOnlyList<Message>> ToldAsync(ACompany company) =>
        [.. (await company.MessagesAsync()).Where(message => message.Step.StartsWith("incident-", StringComparison.Ordinal))];
}
