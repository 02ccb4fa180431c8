using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

/// <summary>The rules of getStableAccessToken.</summary>
public sealed class AccessTokenTests : IAsyncLifetime
{
    private readonly AChannel channel = new();

    public Task InitializeAsync() => channel.InitializeAsync();

    public Task DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task ManyCallersAtOnce_AskForOneToken()
    {
        (await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => PhoneAsync()))).ShouldAllBe(number => number == "13900000001");
        channel.WeChat.CallsOf(FakeWeChat.Token).ShouldBe(1);
    }

    [Fact]
    public async Task InItsLastFiveMinutes_TheTokenIsRenewed()
    {
        await PhoneAsync();
        channel.Clock.Advance(TimeSpan.FromMinutes(114));
        await PhoneAsync();
        channel.WeChat.CallsOf(FakeWeChat.Token).ShouldBe(1);
        channel.Clock.Advance(TimeSpan.FromMinutes(1.5));
        await PhoneAsync();
        (channel.WeChat.CallsOf(FakeWeChat.Token), channel.WeChat.TokensMade).ShouldBe((2, 2));
    }

    [Theory]
    [InlineData(40001)]
    [InlineData(40014)]
    [InlineData(42001)]
    public async Task ARefusedToken_IsRenewedOnceAndNeverForced(int code)
    {
        await PhoneAsync();
        channel.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, code);
        (await PhoneAsync()).ShouldBe("13900000001");
        channel.WeChat.CallsOf(FakeWeChat.Token).ShouldBe(2);
        channel.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, code, times: 2);
        (await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", channel.WeChat.PhoneCode("1"))).Error.ShouldBe(WeChatErrors.Unavailable);
        (channel.WeChat.CallsOf(FakeWeChat.Token), channel.WeChat.CallsOf(FakeWeChat.Phone)).ShouldBe((3, 5));
    }

    [Fact]
    public async Task ARevokedToken_IsReplaced()
    {
        await PhoneAsync();
        channel.WeChat.RevokeToken();
        (await PhoneAsync()).ShouldBe("13900000001");
        channel.WeChat.TokensMade.ShouldBe(2);
    }

    [Fact]
    public async Task AfterARestart_TheSameTokenIsGivenAgain()
    {
        await PhoneAsync();
        channel.Restart();
        await PhoneAsync();
        (channel.WeChat.CallsOf(FakeWeChat.Token), channel.WeChat.TokensMade).ShouldBe((2, 1));
    }

    [Fact]
    public async Task AUsedUpQuota_IsNotAskedAgainBeforeItsTime()
    {
        channel.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, 45009);
        await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", "any");
        // 10:00 in Shanghai; the day there ends at 16:00 UTC.
        channel.Clock.Advance(TimeSpan.FromHours(13.9));
        (await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", channel.WeChat.PhoneCode("1"))).Error.ShouldBe(WeChatErrors.Unavailable);
        channel.WeChat.CallsOf(FakeWeChat.Phone).ShouldBe(1);
        channel.Clock.Advance(TimeSpan.FromHours(0.2));
        (await PhoneAsync()).ShouldBe("13900000001");
    }

    [Fact]
    [Trait("Requirement", "E6")]
    public async Task AUsedUpQuotaOfTheDay_IsToldToTheOwnerOnceADayWhateverIsUsedUp()
    {
        await channel.Get<CompanyDirectory>().SaveStaffAsync("jiejia", [new StaffMember("s04", "何国强", StaffRole.Owner, "13800000004")]);
        await channel.Get<CompanyDirectory>().SaveCompanyAsync(new Company("jiejia", "洁家家政"));
        for (var day = 1; day <= 2; day++)
        {
            foreach (var path in (string[])[FakeWeChat.Phone, FakeWeChat.Session])
                channel.WeChat.Fail(path, Trouble.Code, 45009);
            await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", "any");
            await channel.Get<IWeChatSessions>().OpenAsync("jiejia", "any");
            await channel.Get<OwnerAlerts>().IdleAsync();
            channel.Restart();
            channel.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, 45009);
            await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", "any");
            await channel.Get<OwnerAlerts>().IdleAsync();
            channel.Sms.Messages.Count.ShouldBe(day);
            channel.Clock.Advance(TimeSpan.FromDays(1));
        }
        channel.Sms.Messages.ShouldAllBe(message => message.Address == "13800000004" && message.Text.StartsWith("【洁家家政】微信接口今天"));
    }

    private async Task<string> PhoneAsync() => (await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", channel.WeChat.PhoneCode("13900000001"))).Value;
}
