using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>Customers sign in from the mini-program; the codes are those that a development host takes.</summary>
[Trait("Requirement", "A1")]
public sealed class WeChatSignInTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task TheFirstVisit_MakesACustomerWhoMayComplain()
    {
        var first = (await SignInAsync("zhang")).Ok().Body;
        ($"{first["audience"]}", $"{first["name"]}").ShouldBe(("customer", "微信用户"));
        var customer = company.WithToken($"{first["token"]}");
        (await customer.PostAsync("/api/customer/complaints", new { text = World.Dirty, wish = "redo" }, key: "first")).Ok();
        $"{(await SignInAsync("zhang")).Ok().Body["id"]}".ShouldBe($"{first["id"]}");
        $"{(await SignInAsync("li")).Ok().Body["id"]}".ShouldNotBe($"{first["id"]}");
    }

    [Fact]
    public async Task WithThePhoneOfAnImportedCustomer_TheyAreThatCustomer()
    {
        $"{(await SignInAsync("wang", "13900000001")).Ok().Body["id"]}".ShouldBe("c01");
        $"{(await SignInAsync("wang")).Ok().Body["id"]}".ShouldBe("c01");
    }

    [Fact]
    public async Task ThePhoneShownLater_BindsToo()
    {
        var first = (await SignInAsync("wang")).Ok().Body;
        var customer = company.WithToken($"{first["token"]}");
        var bound = (await customer.PostAsync("/api/customer/phone", new { code = "dev-13900000001" })).Ok().Body;
        $"{bound["id"]}".ShouldBe("c01");
        (await customer.GetAsync("/api/customer/orders")).Code.ShouldBe("unauthenticated");
        (await company.WithToken($"{bound["token"]}").GetAsync("/api/customer/orders")).Ok().Body["items"]!.AsArray().ShouldNotBeEmpty();
        $"{(await SignInAsync("wang")).Ok().Body["id"]}".ShouldBe("c01");
    }

    [Fact]
    public async Task ANewPhone_IsKeptWithTheCustomer()
    {
        var first = (await SignInAsync("zhao")).Ok().Body;
        var bound = (await company.WithToken($"{first["token"]}").PostAsync("/api/customer/phone", new { code = "dev-13655556666" })).Ok().Body;
        $"{bound["id"]}".ShouldBe($"{first["id"]}");
        var seen = (await company.Manager.GetAsync("/api/staff/company/customers?take=100")).Ok().Body["items"]!.AsArray();
        $"{seen.Single(customer => $"{customer!["id"]}" == $"{first["id"]}")!["phone"]}".ShouldBe("13655556666");
    }

    [Fact]
    public async Task WhoHasCasesOfTheirOwn_IsNotTakenForAnother()
    {
        var customer = company.WithToken($"{(await SignInAsync("sun")).Ok().Body["token"]}");
        (await customer.PostAsync("/api/customer/complaints", new { text = World.Dirty, wish = "redo" }, key: "own")).Ok();
        await company.SettleAsync();
        (await customer.PostAsync("/api/customer/phone", new { code = "dev-13900000002" })).Code.ShouldBe("phone_taken");
        (await customer.GetAsync("/api/customer/complaints")).Ok().Body["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task AMiniProgramThatIsNotHere_IsToldSo()
    {
        (await company.Nobody.PostAsync("/api/sign-in/wechat", new { appId = "wxunknown", code = "x" })).Code.ShouldBe("wechat_unavailable");
        (await company.Customer().PostAsync("/api/customer/phone", new { code = "dev-13900000001" })).Code.ShouldBe("not_found");
    }

    private Task<Answer> SignInAsync(string person, string? phone = null)
    {
        var body = new JsonObject { ["appId"] = "dev-jiejia", ["code"] = $"dev-{person}" };
        if (phone is not null)
            body["phoneCode"] = $"dev-{phone}";
        return company.Nobody.PostAsync("/api/sign-in/wechat", body);
    }
}
