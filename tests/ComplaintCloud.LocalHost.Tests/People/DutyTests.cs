using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>Every step has a person and a backup; somebody who is away or silent never stops a case.</summary>
[Trait("Requirement", "B9")]
public sealed class DutyTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task NewCases_GoToWhoHasTheLeast()
    {
        List<string> assigned = [];
        for (var i = 0; i < 4; i++)
            assigned.Add($"{(await (await company.ATriagedComplaint()).SeenByStaffAsync())["assigned"]!["id"]}");
        assigned.ShouldBe(["s01", "s02", "s01", "s02"]);
        var it = await company.ATriagedComplaint();
        (await ToldAsync(it)).ShouldBe(["staff:s01"]);
    }

    [Fact]
    public async Task WhoIsOff_IsStoodInForAtOnce()
    {
        await company.IsOffAsync("s01");
        var it = await company.ATriagedComplaint();
        (await ToldAsync(it)).ShouldBe(["staff:s02"]);
        (await PersonsAsync(it)).ShouldBe(["s02 assigned", "s03 backup", "s05 backup", "s04 owner"]);
    }

    [Fact]
    public async Task AHandlerWhoIsOff_DoesNotStopTheCase()
    {
        var it = await company.AComplaintAwaitingApproval();
        await company.IsOffAsync("s01");
        (await it.StaffAsync(company.Manager, "plan/rejection", new { planNo = 1, reason = "太高" })).Ok();
        var last = (await it.MessagesAsync())[^1];
        (last.Recipient, last.Text.Contains("陈静不在岗，请代办")).ShouldBe(("staff:s02", true));
        var taken = (await it.StaffAsync(company.OtherAgent, "take", new { reason = "她今天休息" })).Ok().Body;
        (taken["takenOver"]!["fromId"]!.ToString(), taken["takenOver"]!["because"]!.ToString(), taken["takenOver"]!["reason"]!.ToString()).ShouldBe(("s01", "away", "她今天休息"));
    }

    [Fact]
    public async Task AManagerWhoIsOff_DoesNotStopAnApproval()
    {
        await company.IsOffAsync("s03");
        var it = await company.AComplaintAwaitingApproval();
        (await it.MessagesAsync())[^1].Recipient.ShouldBe("staff:s05");
        (await it.StaffAsync(company.OtherManager, "plan/approval", new { planNo = 1 })).Ok();
    }

    [Fact]
    public async Task SomebodyWhoWorksOnlyInTheAfternoon_IsNotAskedInTheMorning()
    {
        await company.WorksAsync("s01", "14:00:00", "18:00:00");
        (await ToldAsync(await company.ATriagedComplaint())).ShouldBe(["staff:s02"]);
        await company.AdvanceAsync(TimeSpan.FromHours(5));
        (await ToldAsync(await company.ATriagedComplaint())).ShouldBe(["staff:s01"]);
    }

    [Fact]
    public async Task WhoeverIsSilent_IsFollowedByTheBackup()
    {
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromMinutes(6));
        (await it.LadderAsync()).ShouldBe(["remind staff:s01", "backup staff:s02"]);
        var taken = (await it.StaffAsync(company.OtherAgent, "take", new { })).Ok().Body;
        $"{taken["takenOver"]!["because"]}".ShouldBe("silent");
    }

    [Fact]
    public async Task WhenOnlyTheOwnerIsThere_TheyHearOfItAtOnceAndOnce()
    {
        foreach (var staffId in (string[])["s01", "s02", "s03", "s05"])
            await company.IsOffAsync(staffId);
        var it = await company.ATriagedComplaint();
        (await ToldAsync(it)).ShouldBe(["staff:s04"]);
        (await it.MessagesAsync())[^1].Text.ShouldContain("现在没有人在岗处理");
        (await it.FactTypesAsync()).Count(type => type == "PoolFoundEmpty").ShouldBe(1);
        (await QueueAsync(it))["unattended"]!.GetValue<bool>().ShouldBeTrue();
        (await it.StaffAsync(company.Owner, "take", new { })).Ok();
        (await QueueAsync(it))["unattended"].ShouldBeNull();
    }

    [Fact]
    public async Task AtNight_WhoIsThereInTheMorningCounts()
    {
        await company.AdvanceAsync(TimeSpan.FromHours(13));
        await company.IsOffAsync("s01", "2026-06-02");
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromHours(9.5));
        (await ToldAsync(it)).ShouldBe(["staff:s02"]);
        (await it.FactTypesAsync()).ShouldNotContain("PoolFoundEmpty");
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(ACase it) =>
        [.. (await it.MessagesAsync()).Where(message => message.Recipient.StartsWith('s') && !message.Step.Contains(".ladder-")).Select(message => message.Recipient)];

    private async Task<IReadOnlyList<string>> PersonsAsync(ACase it) =>
        [.. (await company.Manager.GetAsync($"/api/staff/complaints/{it.Id}/duty")).Ok().Body["persons"]!.AsArray()
            .Select(person => $"{person!["id"]} {person["reason"]} {person["insteadOf"]?["id"]}".Trim())];

    private async Task<JsonNode> QueueAsync(ACase it) =>
        (await company.Manager.GetAsync("/api/staff/complaints")).Ok().Body["items"]!.AsArray().Single(item => $"{item!["id"]}" == it.Id)!;
}
