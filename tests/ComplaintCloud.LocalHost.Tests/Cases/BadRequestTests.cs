using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A refused request says why and leaves no trace.</summary>
public sealed class BadRequestTests(ACompany company) : IClassFixture<ACompany>
{
    public static TheoryData<string> Names => [.. BadRequests.All.Keys];

    [Theory]
    [Trait("Requirement", "I2")]
    [MemberData(nameof(Names))]
    public async Task ABadRequest_IsRefusedAndLeavesNoTrace(string name)
    {
        var it = await company.ATriagedComplaint();
        var (facts, cases) = ((await it.FactsAsync()).Count, await CasesAsync());
        var refused = await BadRequests.All[name].Send(it);
        refused.Code.ShouldBe(BadRequests.All[name].Code, refused.Body.ToJsonString());
        ((await it.FactsAsync()).Count, await CasesAsync()).ShouldBe((facts, cases));
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task ATextOfFiveThousandCharacters_IsTaken()
    {
        var text = new string('长', 5_000);
        (await (await company.AComplaintFiled(text)).SeenByCustomerAsync())["text"]!.ToString().ShouldBe(text);
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task ARequestSentAgain_IsTheSameComplaintAndNothingNew()
    {
        var body = new { orderId = "o0001", text = World.Dirty, wish = "redo", anotherMatter = true };
        var first = await company.Customer().PostAsync("/api/customer/complaints", body, key: "twice");
        var second = await company.Customer().PostAsync("/api/customer/complaints", body, key: "twice");
        (first.Status, second.Status).ShouldBe((201, 201));
        ($"{second.Body["id"]}", $"{second.Body["number"]}").ShouldBe(($"{first.Body["id"]}", $"{first.Body["number"]}"));
        await company.SettleAsync();
        (await new ACase(company, $"{first.Body["id"]}", "c01").DeedsAsync()).ShouldBe(["ComplaintFiled", "ComplaintTriaged", "ComplaintAcknowledged"]);
        var reused = await company.Customer().PostAsync("/api/customer/complaints", new { text = "别的", wish = "redo", anotherMatter = true }, key: "twice");
        reused.Code.ShouldBe("idempotency_key_reused");
        var others = await company.Customer("c02").PostAsync("/api/customer/complaints", new { text = "别的", wish = "redo", anotherMatter = true }, key: "twice");
        others.Status.ShouldBe(201);
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task AnExpiredToken_IsNobodys()
    {
        var it = await company.AReworkOffered();
        var link = await it.CleanerAsync();
        await company.AdvanceAsync(TimeSpan.FromDays(20));
        (await link.GetAsync("/api/cleaner/job")).Code.ShouldBe("unauthenticated");
    }

    private async Task<long> CasesAsync() =>
        (await company.Nobody.GetAsync("/api/health")).Ok().Body["counts"]!["filed"]!.GetValue<long>();
}
