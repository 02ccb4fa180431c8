using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>What answers a case is added to it, once, and never makes a second one.</summary>
[Trait("Requirement", "A2")]
public sealed class InboundReplyTests : InboundTestBase
{
    [Fact]
    public async Task AnAnswerWithTheNumberInItsSubject_IsAddedOnceAndStartsTheClockAgain()
    {
        var (it, number) = await FiledAsync("m1", "feng@mail.example");
        (await it.StaffAsync(Company.Agent, "take")).Ok();
        (await it.StaffAsync(Company.Agent, "pause", new { reason = "等客户回复", question = "哪个房间？" })).Ok();
        var reply = Reply("m2", "feng@mail.example", $"回复：您的投诉 {number.ToLowerInvariant()}", "主卧。");
        for (var i = 0; i < 2; i++)
            (await AddedAsync(reply)).ShouldBe((it.Id, true));
        reply["complaint"]!["text"] = "主卧，补一句。";
        (await AddedAsync(reply)).ShouldBe((it.Id, true));
        var seen = await it.SeenByStaffAsync();
        seen["additions"]!.AsArray().Select(one => $"{one}").ShouldBe(["主卧。"]);
        seen["paused"].ShouldBeNull();
        var fact = (await it.FactsAsync()).Single(fact => $"{fact["type"]}" == "FactsAdded")["data"]!;
        ($"{fact["channel"]}", $"{fact["message"]!["id"]}").ShouldBe(("email", "m2"));
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task TheNumberFromSomebodyElse_IsNoKeyToTheCase()
    {
        var (it, number) = await FiledAsync("m1", "feng@mail.example");
        var (other, added) = await AddedAsync(Reply("m2", "eve@mail.example", number, "请撤销。"));
        (other == it.Id, added).ShouldBe((false, false));
        (await it.SeenByStaffAsync())["additions"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatComesInTheSameConversation_IsAddedWhoeverWritesIt()
    {
        var chat = Reply("c1", "wx_feng_1", null, World.Dirty, "t-1");
        chat["channel"] = "chat";
        var (id, _) = await AddedAsync(chat);
        var more = Reply("c2", "wx_feng_2", null, "镜子也没擦。", "t-1");
        more["channel"] = "chat";
        (await AddedAsync(more)).ShouldBe((id, true));
        (await AddedAsync(Reply("c3", "wx_feng_1@x", null, "地也没拖。", "t-1"))).Added.ShouldBeFalse();
    }

    [Fact]
    public async Task AnAnswerToAMergedCase_IsAddedWhereItIsHandled()
    {
        var (first, number) = await FiledAsync("m1", "feng@mail.example");
        var (second, _) = await FiledAsync("m2", "feng@mail.example", World.Late);
        (await first.StaffAsync(Company.Agent, "merge", new { into = second.Id, reason = "同一位客户" })).Ok();
        (await AddedAsync(Reply("m3", "feng@mail.example", number, "还有镜子。"))).ShouldBe((second.Id, true));
    }

    [Fact]
    public async Task AnAnswerToACaseThatHasEnded_IsANewOneThatFollowsIt()
    {
        var (it, number) = await FiledAsync("m1", "feng@mail.example");
        (await Company.Customer($"{(await it.SeenByStaffAsync())["customer"]!["id"]}").PostAsync($"/api/customer/complaints/{it.Id}/withdrawal", new { })).Ok();
        await Company.SettleAsync();
        var (id, added) = await AddedAsync(Reply("m2", "feng@mail.example", number, "又出油污了。"));
        added.ShouldBeFalse();
        var links = (await new ACase(Company, id, "c02").SeenByStaffAsync())["links"]!.AsArray();
        ($"{links[0]!["relation"]}", $"{links[0]!["complaintId"]}").ShouldBe(("follows", it.Id));
    }

    [Fact]
    public async Task ASecondMailAboutTheSameVisit_IsAddedToTheOpenCase()
    {
        JsonObject About(string id, string text) => new()
        {
            ["messageId"] = id,
            ["channel"] = "email",
            ["customerPhone"] = "13900000001",
            ["complaint"] = new JsonObject { ["text"] = text, ["orderId"] = "o0001" },
        };
        var (first, _) = await AddedAsync(About("m1", World.Dirty));
        (await AddedAsync(About("m2", "镜子也没擦。"))).ShouldBe((first, true));
        (await AddedAsync(About("m2", "镜子也没擦。"))).ShouldBe((first, true));
    }

    private async Task<(ACase It, string Number)> FiledAsync(string id, string from, string? text = null)
    {
        var it = await CaseOfAsync(Mail(id, from, text));
        return (it, $"{(await it.SeenByStaffAsync())["number"]}");
    }

    private async Task<(string Id, bool Added)> AddedAsync(JsonObject message)
    {
        var taken = await TakenAsync(message);
        return ($"{taken["complaintId"]}", taken["added"]!.GetValue<bool>());
    }

    private static JsonObject Reply(string id, string from, string? subject, string text, string? thread = null)
    {
        var message = Mail(id, from, text);
        foreach (var (name, value) in new[] { ("subject", subject), ("threadId", thread) })
            if (value is not null)
                message[name] = value;
        return message;
    }
}
