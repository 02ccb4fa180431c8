using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
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

    private async Task<string> PhoneAsync() => (await channel.Get<IWeChatSessions>().PhoneAsync("jiejia", channel.WeChat.PhoneCode("13900000001"))).Value;
}
