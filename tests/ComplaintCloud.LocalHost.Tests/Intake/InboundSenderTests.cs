using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>Who writes without leaving a number is a customer all the same, and a person answers them where they wrote from.</summary>
[Trait("Requirement", "A2")]
public sealed class InboundSenderTests : InboundTestBase
{
    [Fact]
    public async Task ASenderWithoutANumber_IsACustomerWhomStaffSeeHowToReach()
    {
        var it = await CaseOfAsync(Mail("m1", "Feng@mail.example"));
        var seen = await it.SeenByStaffAsync();
        var customer = seen["customer"]!;
        ($"{customer["phoneMasked"]}", $"{customer["contact"]!["channel"]}", $"{customer["contact"]!["handle"]}").ShouldBe(("", "email", "F***@mail.example"));
        ($"{seen["message"]!["id"]}", $"{seen["step"]}").ShouldBe(("m1", "triaged"));
        var revealed = (await it.StaffAsync(Company.Agent, "phone", new { reason = "写邮件答复" })).Ok().Body;
        ($"{revealed["phone"]}", $"{revealed["contact"]!["handle"]}").ShouldBe(("", "Feng@mail.example"));
        (await it.FactsAsync())[0]["data"]!["contact"]!["handle"]!.ToString().ShouldBe("F***@mail.example");
        var other = await CaseOfAsync(Mail("m2", "feng@MAIL.example", World.Late));
        $"{(await other.SeenByStaffAsync())["customer"]!["id"]}".ShouldBe($"{customer["id"]}");
    }

    [Fact]
    [Trait("Requirement", "E6")]
    public async Task ACustomerWithoutANumber_IsSentNothingAndStaffAreToldOnceInWhichChannelToAnswer()
    {
        var it = await CaseOfAsync(Mail("m1", "feng@mail.example"));
        (await it.StaffAsync(Company.Agent, "take")).Ok();
        (await it.StaffAsync(Company.Agent, "pause", new { reason = "等客户回复", question = "哪个房间？" })).Ok();
        var messages = await it.MessagesAsync();
        messages.ShouldNotContain(message => message.Recipient.StartsWith("customer:", StringComparison.Ordinal));
        messages.Single(message => message.Step.EndsWith("pass-on", StringComparison.Ordinal)).Text.ShouldContain("请用邮件答复");
        var toPassOn = (await it.SeenByStaffAsync())["toPassOn"]!.AsArray().Select(one => $"{one!["channel"]} {one["text"]}").ToList();
        toPassOn.Count.ShouldBe(3);
        toPassOn[0].ShouldStartWith("email ");
        toPassOn[2].ShouldContain("哪个房间");
    }

    [Fact]
    public async Task WhoGivesTheirNumberLater_IsTheSamePerson()
    {
        var first = await CaseOfAsync(Mail("m1", "feng@mail.example"));
        var mail = Mail("m2", "feng@mail.example", World.Late);
        mail["customerPhone"] = "13911110007";
        var second = await CaseOfAsync(mail);
        var called = Mail("m3", "", World.Scalded);
        called.Remove("customerHandle");
        called["customerPhone"] = "13911110007";
        var third = await CaseOfAsync(called);
        var ids = new List<string>();
        foreach (var it in new[] { first, second, third })
            ids.Add($"{(await it.SeenByStaffAsync())["customer"]!["id"]}");
        ids.Distinct().Count().ShouldBe(1);
        (await second.MessagesAsync()).ShouldContain(message => message.Recipient == $"customer:{ids[0]}");
    }

    [Fact]
    public async Task AFormOfStaff_TakesAnAddressInPlaceOfANumber()
    {
        object Form(string channel, string? handle) => new { channel, customerHandle = handle, customerName = "冯先生", complaint = new { text = World.Dirty, wish = "redo" } };
        var filed = (await Company.Agent.PostAsync("/api/staff/complaints", Form("chat", "wx_feng_2026"), key: "f1")).Ok().Body;
        ($"{filed["customer"]!["contact"]!["channel"]}", $"{filed["customer"]!["contact"]!["handle"]}").ShouldBe(("chat", "wx***26"));
        (await Company.Agent.PostAsync("/api/staff/complaints", Form("phone", "wx_feng_2026"), key: "f2")).Code.ShouldBe("invalid_request");
        (await Company.Agent.PostAsync("/api/staff/complaints", Form("chat", null), key: "f3")).Code.ShouldBe("invalid_request");
    }
}
