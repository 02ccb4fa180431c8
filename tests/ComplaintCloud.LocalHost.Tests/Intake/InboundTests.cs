using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>E-mail and chat come in by a signed webhook.</summary>
[Trait("Requirement", "A2")]
public sealed class InboundTests : InboundTestBase
{
    [Fact]
    public async Task ASignedMessage_BecomesAComplaintOnceHoweverOftenItComes()
    {
        var (status, body) = await PostAsync(Message("m1"));
        status.ShouldBe(200);
        (await PostAsync(Message("m1"))).Body["complaintId"]!.ToString().ShouldBe(body["complaintId"]!.ToString());
        var it = CaseOf(body);
        var seen = await it.SeenByStaffAsync();
        ($"{seen["channel"]}", $"{seen["customer"]!["id"]}", $"{seen["wish"]}").ShouldBe(("email", "c02", "other"));
        (await it.FactTypesAsync()).Count(type => type == "ComplaintFiled").ShouldBe(1);
    }

    [Fact]
    public async Task SomebodyNew_IsAddedAsACustomerWithOrWithoutAName()
    {
        (await PostAsync(Message("m2", phone: "13911110000"))).Status.ShouldBe(200);
        var nameless = Message("m3", phone: "13911110001");
        nameless.Remove("customerName");
        var it = await CaseOfAsync(nameless);
        $"{(await it.SeenByStaffAsync())["customer"]!["name"]}".ShouldBe("邮件客户");
    }

    [Fact]
    public async Task ForgedOldOrRepeatedRequests_AreRefused()
    {
        (await PostAsync(Message("m4"), secret: "another")).Status.ShouldBe(403);
        (await PostAsync(Message("m4"), at: Company.Now - TimeSpan.FromMinutes(11))).Status.ShouldBe(403);
        (await PostAsync(Message("m4"), nonce: "n-4")).Status.ShouldBe(200);
        (await PostAsync(Message("m5"), nonce: "n-4")).Status.ShouldBe(403);
        (await PostAsync(Message("m6"), company: "other")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("messageId", null)]
    [InlineData("channel", "phone")]
    [InlineData("complaint", null)]
    [InlineData("customerPhone", "021-5555")]
    [InlineData("customerPhone", null)]
    public async Task AMessageThatCannotBe_IsRefusedAndSaysWhere(string member, string? value)
    {
        var message = Message("m7");
        message[member] = value;
        var (status, body) = await PostAsync(message);
        (status, body["errors"]?[member] is not null || $"{body["code"]}" == "invalid_request").ShouldBe((422, true));
    }

    internal static JsonObject Message(string id, string phone = "13900000002") => new()
    {
        ["messageId"] = id,
        ["channel"] = "email",
        ["customerPhone"] = phone,
        ["customerName"] = "冯先生",
        ["complaint"] = new JsonObject { ["text"] = $"{World.Dirty}（邮件 {id}）" },
    };
}
