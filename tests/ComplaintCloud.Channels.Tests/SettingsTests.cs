using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Channels.Tests.Fake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests;

/// <summary>Wrong settings stop the start and say what is wrong, never what the secret is.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("JIEJIA_SECRET", "", "the setting 'JIEJIA_SECRET' is missing or empty")]
    [InlineData("JIEJIA_PUSH", null, "the setting 'JIEJIA_PUSH' is missing or empty")]
    [InlineData("Channels:Companies:jiejia:WeChat:SecretName", "", "a secret has no name")]
    [InlineData("Channels:Companies:jiejia:WeChat:AppId", "gh_1", "AppId does not begin with wx")]
    [InlineData("Channels:Companies:jiejia:WeChat:PushKeyName", "JIEJIA_SECRET", "'JIEJIA_SECRET' is no EncodingAESKey of 43 characters")]
    [InlineData("Channels:WeChatUrl", "http://api.weixin.qq.com", "WeChatUrl is no https address")]
    [InlineData("Channels:AnswerWithin", "00:05:00", "AnswerWithin is not within")]
    [InlineData("Channels:CheckWithin", "00:00:00", "CheckWithin is not within")]
    [InlineData("Channels:Companies:jiejia:Sms:Url", "http://sms.example", "Sms.Url is no https address")]
    [InlineData("Channels:Companies:jiejia:Sms:Signature", "", "no AccessKeyId or no Signature")]
    [InlineData("Channels:Companies:jiejia:Sms:PartsPerDay", "0", "PartsPerDay is not within")]
    [InlineData("Channels:Companies:jiejia:Sms:Templates:1:Steps:0", "news", "no template that fits all")]
    [InlineData("Channels:Companies:jiejia:Sms:Templates:0:Parameters:url", "phone", "'SMS_2' of Sms cannot be filled")]
    [InlineData("JIEJIA_REPORTS", "", "the setting 'JIEJIA_REPORTS' is missing")]
    [InlineData("Channels:RetryAfter", "01:00:00", "RetryAfter is not within")]
    public void AWrongSetting_StopsTheStart(string name, string? value, string says)
    {
        Dictionary<string, string?> settings = new([.. AChannel.Settings("https://api.weixin.qq.com"), .. AChannel.SmsSettings("https://dysmsapi.aliyuncs.com")]);
        settings[name] = value;
        var fault = Should.Throw<OptionsValidationException>(() => Start(settings));
        fault.Message.ShouldContain(says);
        fault.Message.ShouldNotContain(FakeWeChat.Secret);
        fault.Message.ShouldNotContain(FakeSms.Secret);
    }

    [Fact]
    public void WithoutSettings_TheStartIsFine() => Start([]).MiniPrograms.ShouldBe(0);

    private static ChannelSettings Start(Dictionary<string, string?> settings) =>
        new ServiceCollection().AddChannels(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider().GetRequiredService<ChannelSettings>();
}
