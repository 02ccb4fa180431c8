using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Customers of the mini-program who have shown no phone: what they hear, and what staff see of it.</summary>
[Trait("Requirement", "E6")]
public sealed class WithoutPhoneTests : IAsyncLifetime
{
    private const string OpenId = "o-guest";
    private const string Phone = "13655556666";
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync() => world.InitializeAsync();

    public Task DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task WhoAllowedNoMessages_FindsTheNewsInTheAppAndStaffSeeThatNothingWentOut()
    {
        var (_, it, customer) = await FiledAsync();
        (await ChannelsAsync(it)).ShouldBe(["in_app"]);
        (await it.MessagesAsync()).ShouldNotContain(message => message.Recipient.StartsWith("customer:", StringComparison.Ordinal));
        (await it.SeenByStaffAsync())["onlyInApp"]!.GetValue<bool>().ShouldBeTrue();
        var seen = (await customer.GetAsync($"/api/customer/complaints/{it.Id}")).Ok().Body;
        seen["onlyInApp"]!.GetValue<bool>().ShouldBeTrue();
        seen["progress"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task WhoAllowedOneMessage_HearsItByWeChatAndTheNextWaitsInTheApp()
    {
        world.WeChat.Allow(OpenId);
        var (_, it, customer) = await FiledAsync(grants: 1);
        (await ChannelsAsync(it)).ShouldBe(["we_chat"]);
        (await it.SeenByStaffAsync())["onlyInApp"].ShouldBeNull();
        (await it.StaffAsync(world.Company.Agent, "take")).Ok();
        (await ChannelsAsync(it)).ShouldBe(["we_chat", "in_app"]);
        (await customer.GetAsync($"/api/customer/complaints/{it.Id}")).Ok().Body["onlyInApp"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task WhoShowsTheirPhoneLater_HearsBySmsFromThenOnAlsoOfTheOldCase()
    {
        var (id, it, customer) = await FiledAsync();
        var bound = (await customer.PostAsync("/api/customer/phone", new { code = world.WeChat.PhoneCode(Phone) })).Ok().Body;
        $"{bound["id"]}".ShouldBe(id);
        (await it.StaffAsync(world.Company.Agent, "take")).Ok();
        (await ChannelsAsync(it)).ShouldBe(["in_app", "sms"]);
        (await it.MessagesAsync()).Count(message => message.Recipient == $"customer:{id}").ShouldBe(1);
        (await it.SeenByStaffAsync())["onlyInApp"].ShouldBeNull();
    }

    [Fact]
    public async Task WhoSaidWhereToCall_HearsThere()
    {
        var (_, it, _) = await FiledAsync(contactPhone: Phone);
        (await ChannelsAsync(it)).ShouldBe(["sms"]);
    }

    private async Task<(string Id, ACase Case, APerson Customer)> FiledAsync(int grants = 0, string? contactPhone = null)
    {
        var signedIn = (await world.Company.Nobody.PostAsync("/api/sign-in/wechat", new { appId = FakeWeChat.AppId, code = world.WeChat.LoginCode(OpenId) })).Ok().Body;
        var customer = world.Company.WithToken($"{signedIn["token"]}");
        if (grants > 0)
            (await customer.PostAsync("/api/customer/subscriptions", new { templateId = FakeWeChat.Template, accepted = grants }, key: "allow")).Ok();
        object request = contactPhone is null ? new { text = World.Dirty, wish = "redo" } : new { text = World.Dirty, wish = "redo", contactPhone };
        var filed = (await customer.PostAsync("/api/customer/complaints", request, key: "filed")).Ok();
        await world.Company.SettleAsync();
        return ($"{signedIn["id"]}", new ACase(world.Company, $"{filed.Body["id"]}", $"{signedIn["id"]}"), customer);
    }

    private static async Task<IReadOnlyList<string>> ChannelsAsync(ACase it) =>
    [
        .. (await it.FactsAsync()).Where(fact => $"{fact["type"]}" == "NoticeSent" && $"{fact["data"]!["recipient"]}".StartsWith("customer:", StringComparison.Ordinal))
            .Select(fact => $"{fact["data"]!["channel"]}"),
    ];
}
