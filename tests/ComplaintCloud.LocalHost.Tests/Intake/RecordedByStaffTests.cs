using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>Complaints that came another way, and what staff correct in any.</summary>
public sealed class RecordedByStaffTests(ACompany company) : IClassFixture<ACompany>
{
    [Theory]
    [Trait("Requirement", "A2")]
    [InlineData("phone")]
    [InlineData("email")]
    [InlineData("chat")]
    [InlineData("social_media")]
    [InlineData("sms")]
    [InlineData("in_person")]
    public async Task AnyChannel_IsOneFormWithChannelAndReporter(string channel)
    {
        var complaint = new { orderId = "o0001", text = World.Dirty, wish = "redo", anotherMatter = true };
        var body = new { channel, customerPhone = "13900000001", reporter = "王女士的母亲", complaint };
        var filed = await company.Agent.PostAsync("/api/staff/complaints", body, key: $"form-{channel}");
        var again = await company.Agent.PostAsync("/api/staff/complaints", body, key: $"form-{channel}");
        await company.SettleAsync();
        (filed.Status, again.Status, $"{filed.Body["id"]}").ShouldBe((201, 201, $"{again.Body["id"]}"));
        var it = new ACase(company, $"{filed.Body["id"]}", "c01");
        var seen = await it.SeenByStaffAsync();
        ($"{seen["channel"]}", $"{seen["reporter"]}", $"{seen["customer"]!["id"]}", $"{seen["step"]}").ShouldBe((channel, "王女士的母亲", "c01", "triaged"));
        (await it.SeenByCustomerAsync())["number"].ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "A2")]
    public async Task ANewCustomer_IsAddedOnceByTheirPhone()
    {
        object Form(string name) => new { channel = "phone", customerPhone = "13766660001", customerName = name, complaint = new { text = World.Late, wish = "answer", anotherMatter = true } };
        var first = (await company.Agent.PostAsync("/api/staff/complaints", Form("钱女士"), key: "new-1")).Ok();
        var second = (await company.Agent.PostAsync("/api/staff/complaints", Form("钱女士（又来电）"), key: "new-2")).Ok();
        $"{second.Body["customer"]!["id"]}".ShouldBe($"{first.Body["customer"]!["id"]}");
        $"{second.Body["customer"]!["name"]}".ShouldBe("钱女士");
        (await company.Agent.PostAsync("/api/staff/complaints", new { channel = "phone", customerPhone = "13766660002", complaint = new { text = "?", wish = "redo" } }, key: "new-3")).Code.ShouldBe("invalid_request");
        (await company.Agent.PostAsync("/api/staff/complaints", new { channel = "mini_program", customerId = "c01", complaint = new { text = "?", wish = "redo" } }, key: "new-4")).Code.ShouldBe("invalid_request");
    }

    [Fact]
    [Trait("Requirement", "A3")]
    public async Task ACorrection_IsInTheLogWithTheOldAndTheNew()
    {
        var it = await company.AComplaintUnderInvestigation();
        var version = $"\"{(await it.SeenByStaffAsync())["version"]}\"";
        (await it.StaffAsync(company.Agent, "basics", new { reason = "客户电话更正", text = "主卧地板没拖。", place = "主卧", cleanerId = "a02" }, version)).Ok();
        var seen = await it.SeenByStaffAsync();
        ($"{seen["text"]}", $"{seen["summary"]}", $"{seen["cleanerName"]}").ShouldBe(("主卧地板没拖。", "主卧地板没拖。", "赵秀兰"));
        var fact = (await it.FactsAsync()).Last(fact => $"{fact["type"]}" == "BasicsCorrected")["data"]!;
        ($"{fact["before"]!["text"]}", $"{fact["after"]!["text"]}", $"{fact["reason"]}").ShouldBe((World.Dirty, "主卧地板没拖。", "客户电话更正"));
        (await it.StaffAsync(company.OtherAgent, "basics", new { reason = "再改", place = "次卧" }, version)).Code.ShouldBe("stale_version");
        (await it.StaffAsync(company.Agent, "basics", new { reason = "?", orderId = "o0002" })).Code.ShouldBe("unknown_order");
    }
}
