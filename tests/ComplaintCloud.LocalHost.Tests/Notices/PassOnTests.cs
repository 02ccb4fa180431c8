using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>What is left to staff to tell a customer without a number is ticked off by who told it, and seen by whoever comes next.</summary>
[Trait("Requirement", "A2")]
public sealed class PassOnTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    public async Task WhatWasPassedOn_SaysByWhomWhenAndWhatElse()
    {
        var it = await company.NewsLeftToStaff();
        (await it.StaffAsync(company.Agent, "take")).Ok();
        await company.SettleAsync();
        await company.AdvanceAsync(TimeSpan.FromMinutes(10));
        var told = company.Now.AddMinutes(-5);
        (await it.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 }, toldAt = told, note = " 客户说周三在家 " })).Ok();
        var list = await ListAsync(it);
        list.Select(one => one["noticeNo"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, list.Count));
        var passed = list[0]["passedOn"]!;
        ($"{passed["by"]}", passed["at"]!.GetValue<DateTimeOffset>(), $"{passed["note"]}").ShouldBe(("staff:s01", told, "客户说周三在家"));
        list[1]["passedOn"].ShouldBeNull();
    }

    [Fact]
    public async Task WhoeverTakesOver_SeesWhatIsLeftAndCannotTakeAwayWhoToldTheRest()
    {
        var it = await company.NewsLeftToStaff();
        (await it.StaffAsync(company.Agent, "take")).Ok();
        await company.SettleAsync();
        (await it.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 } })).Ok();
        (await it.StaffAsync(company.OtherAgent, "take", new { reason = "陈静请假" })).Ok();
        (await company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}")).Ok().Body["toPassOn"]!.AsArray().Count(one => one!["passedOn"] is null).ShouldBe((await ListAsync(it)).Count - 1);
        (await it.StaffAsync(company.OtherAgent, "passed-on", new { noticeNos = new[] { 1, 2, 2 } })).Ok();
        (await ListAsync(it)).Take(2).Select(one => $"{one["passedOn"]!["by"]}").ShouldBe(["staff:s01", "staff:s02"]);
        (await it.FactsAsync()).Last(fact => $"{fact["type"]}" == "NoticesPassedOn")["data"]!["noticeNos"]!.ToJsonString().ShouldBe("[2]");
    }

    [Fact]
    public async Task AfterTheEnd_WhatIsLeftIsSeenAndCanStillBeTold()
    {
        var it = await company.NewsLeftToStaff();
        (await it.CustomerAsync("withdrawal", new { reason = "解决了" })).Ok();
        var left = await ListAsync(it);
        left.ShouldAllBe(one => one["passedOn"] == null);
        (await it.StaffAsync(company.Agent, "passed-on", new { noticeNos = left.Select(one => one["noticeNo"]!.GetValue<int>()) })).Ok();
        (await ListAsync(it)).ShouldAllBe(one => one["passedOn"] != null);
        $"{(await it.SeenByStaffAsync())["step"]}".ShouldBe("withdrawn");
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task WhenTheCaseIsMerged_WhatIsLeftIsToldFromTheOtherAndWhatWasToldStays()
    {
        var older = await company.NewsLeftToStaff();
        (await older.StaffAsync(company.Agent, "take")).Ok();
        await company.SettleAsync();
        var before = await ListAsync(older);
        before.Count.ShouldBeGreaterThan(1);
        (await older.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 } })).Ok();
        var newer = await AnotherOfAsync(older);
        var own = (await ListAsync(newer)).Count;
        (await older.StaffAsync(company.Agent, "merge", new { into = newer.Id, reason = "同一次服务" })).Ok();
        await company.SettleAsync();
        var (list, left) = (await ListAsync(newer), before.Skip(1).Select(one => $"{one["at"]} {one["channel"]} {one["text"]}").ToList());
        list.Skip(own).Take(left.Count).Select(one => $"{one["at"]} {one["channel"]} {one["text"]}").ShouldBe(left);
        list.Select(one => one["noticeNo"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, list.Count));
        var number = $"{(await newer.SeenByStaffAsync())["number"]}";
        (await ListAsync(older)).Select(one => $"{one["passedOn"]?["by"]} {one["leftIn"]}").ShouldBe(["staff:s01 ", .. left.Select(_ => $" {number}")]);
        // Said of the case that ended it changes nothing there: it is told from the other.
        (await older.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 2 } })).Ok();
        (await ListAsync(older))[1]["passedOn"].ShouldBeNull();
        (await newer.StaffAsync(company.Agent, "passed-on", new { noticeNos = list.Select(one => one["noticeNo"]!.GetValue<int>()) })).Ok();
        (await ListAsync(newer)).ShouldAllBe(one => one["passedOn"] != null);
    }

    [Fact]
    public async Task WhatCannotBe_IsRefusedAndChangesNothing()
    {
        var it = await company.NewsLeftToStaff();
        var before = (await it.FactsAsync()).Count;
        foreach (var wrong in new object[]
        {
            new { noticeNos = new[] { 99 } }, new { noticeNos = new[] { 1, 0 } }, new { noticeNos = Array.Empty<int>() }, new { note = "说了" },
            new { noticeNos = new[] { 1 }, toldAt = company.Now.AddHours(1) }, new { noticeNos = new[] { 1 }, toldAt = company.Now.AddDays(-1) },
        })
            (await it.StaffAsync(company.Agent, "passed-on", wrong)).Code.ShouldBe("invalid_request");
        (await it.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 }, note = new string('长', 501) })).Code.ShouldBe("text_too_long");
        (await (await company.ATriagedComplaint()).StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 } })).Code.ShouldBe("invalid_request");
        (await it.FactsAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task OnAVersionThatIsNoLonger_NothingIsTickedOff()
    {
        var it = await company.NewsLeftToStaff();
        var seen = $"\"{(await it.SeenByStaffAsync())["version"]}\"";
        (await it.StaffAsync(company.Agent, "promise", new { text = "今天答复。", until = company.Now.AddHours(5) })).Ok();
        (await it.StaffAsync(company.Agent, "passed-on", new { noticeNos = new[] { 1 } }, seen)).Code.ShouldBe("stale_version");
        (await ListAsync(it))[0]["passedOn"].ShouldBeNull();
    }

    // The same customer wrote once more, about something else.
    private async Task<ACase> AnotherOfAsync(ACase it)
    {
        var customerId = $"{(await it.SeenByStaffAsync())["customer"]!["id"]}";
        var form = new { channel = "chat", customerId, complaint = new { text = World.Late, wish = "redo", anotherMatter = true } };
        var filed = (await company.Agent.PostAsync("/api/staff/complaints", form, key: $"again-{it.Id}")).Ok().Body;
        await company.SettleAsync();
        return new ACase(company, $"{filed["id"]}", customerId);
    }

    private static async Task<IReadOnlyList<JsonNode>> ListAsync(ACase it) => [.. ((await it.SeenByStaffAsync())["toPassOn"]?.AsArray() ?? []).Select(one => one!)];
}
