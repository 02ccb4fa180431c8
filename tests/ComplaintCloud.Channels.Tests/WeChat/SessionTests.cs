using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

[Trait("Requirement", "A1")]
public sealed class SessionTests(AChannel channel) : IClassFixture<AChannel>
{
    private IWeChatSessions Sessions => channel.Get<IWeChatSessions>();

    [Fact]
    public async Task ALoginCode_OpensOnce()
    {
        var code = channel.WeChat.LoginCode("o-1");
        (await Sessions.OpenAsync("jiejia", code)).Value.ShouldBe(new WeChatUser("o-1", "u-o-1"));
        (await Sessions.OpenAsync("jiejia", code)).Error.ShouldBe(WeChatErrors.CodeInvalid);
    }

    [Fact]
    public async Task ACodeOfFiveMinutesAgo_IsInvalid()
    {
        var code = channel.WeChat.LoginCode("o-2");
        channel.Clock.Advance(TimeSpan.FromMinutes(5));
        (await Sessions.OpenAsync("jiejia", code)).Error.ShouldBe(WeChatErrors.CodeInvalid);
    }

    [Fact]
    public async Task APhoneCode_GivesTheNumberAndIsNoLoginCode()
    {
        var code = channel.WeChat.PhoneCode("13900000001");
        (await Sessions.PhoneAsync("jiejia", code)).Value.ShouldBe("13900000001");
        (await Sessions.PhoneAsync("jiejia", code)).Error.ShouldBe(WeChatErrors.CodeInvalid);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(45011, "wechat_unavailable")]
    [InlineData(45009, "wechat_unavailable")]
    [InlineData(40029, "wechat_code_invalid")]
    [InlineData(40163, "wechat_code_invalid")]
    [InlineData(40226, "wechat_user_blocked")]
    [InlineData(40013, "wechat_unavailable")]
    [InlineData(48001, "wechat_unavailable")]
    [InlineData(99999, "wechat_unavailable")]
    public async Task EachErrorCode_IsAnsweredAsTheTableSays(int code, string? expected)
    {
        channel.WeChat.Fail(FakeWeChat.Session, Trouble.Code, code);
        var calls = channel.WeChat.CallsOf(FakeWeChat.Session);
        var opened = await Sessions.OpenAsync("jiejia", channel.WeChat.LoginCode("o-3"));
        opened.Error?.Code.ShouldBe(expected);
        (channel.WeChat.CallsOf(FakeWeChat.Session) - calls).ShouldBe(expected is null ? 2 : 1);
        // Whatever quota was used up is there again on another day.
        channel.Clock.Advance(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData(nameof(Trouble.Cut))]
    [InlineData(nameof(Trouble.ServerError))]
    [InlineData(nameof(Trouble.NoJson))]
    public async Task AMissingAnswer_IsAskedForAgainUpToFiveTimes(string trouble)
    {
        channel.WeChat.Fail(FakeWeChat.Session, Enum.Parse<Trouble>(trouble), times: 4);
        (await Sessions.OpenAsync("jiejia", channel.WeChat.LoginCode("o-4"))).Value.OpenId.ShouldBe("o-4");
        channel.WeChat.Fail(FakeWeChat.Session, Enum.Parse<Trouble>(trouble), times: 5);
        (await Sessions.OpenAsync("jiejia", channel.WeChat.LoginCode("o-4"))).Error.ShouldBe(WeChatErrors.Unavailable);
    }

    [Fact]
    public async Task ACompanyWithoutAMiniProgram_IsUnavailable()
    {
        (await Sessions.OpenAsync("other", "code")).Error.ShouldBe(WeChatErrors.Unavailable);
        Sessions.CompanyOf(FakeWeChat.AppId).ShouldBe("jiejia");
        Sessions.CompanyOf("wx-of-nobody").ShouldBeNull();
    }

    [Fact]
    public async Task NoSecret_IsEverLogged()
    {
        channel.WeChat.Fail(FakeWeChat.Session, Trouble.Cut, times: 5);
        await Sessions.OpenAsync("jiejia", channel.WeChat.LoginCode("o-5"));
        channel.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, 48001);
        await Sessions.PhoneAsync("jiejia", channel.WeChat.PhoneCode("13900000002"));
        channel.Log.Lines.Count(line => line.Level >= LogLevel.Warning).ShouldBeGreaterThan(1);
        foreach (var secret in (string[])[FakeWeChat.Secret, "token-1", "never-to-be-seen", "13900000002", "login-o-5"])
            channel.Log.Lines.ShouldAllBe(line => !line.Text.Contains(secret));
    }
}
