using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ComplaintCloud.Channels.Tests;

/// <summary>The channels of a company with a mini-program, over a fake WeChat and a store in memory.</summary>
public sealed class AChannel : IAsyncLifetime
{
    private ServiceProvider? services;

    internal HandClock Clock { get; } = new();

    internal FakeWeChat WeChat { get; private set; } = null!;

    /// <summary>The company has an account for text messages too.</summary>
    internal bool WithSms { get; init; }

    internal FakeSms Provider { get; } = new();

    internal Logged Log { get; } = new();

    internal KeptSms Sms { get; } = new();

    /// <summary>The settings of a company with a mini-program.</summary>
    internal static Dictionary<string, string?> Settings(string weChatUrl) => new()
    {
        ["Channels:WeChatUrl"] = weChatUrl,
        ["Channels:AnswerWithin"] = "00:00:02",
        ["Channels:CheckWithin"] = "00:00:00.300",
        ["Channels:RetryAfter"] = "00:00:00",
        ["Channels:Companies:jiejia:WeChat:AppId"] = FakeWeChat.AppId,
        ["Channels:Companies:jiejia:WeChat:SecretName"] = "JIEJIA_SECRET",
        ["Channels:Companies:jiejia:WeChat:PushTokenName"] = "JIEJIA_PUSH",
        ["Channels:Companies:jiejia:WeChat:Templates:0:Id"] = FakeWeChat.Template,
        ["Channels:Companies:jiejia:WeChat:Templates:0:Page"] = "pages/case/case?id={id}",
        ["Channels:Companies:jiejia:WeChat:Templates:0:Fields:character_string1"] = "number",
        ["Channels:Companies:jiejia:WeChat:Templates:0:Fields:phrase2"] = "step",
        ["Channels:Companies:jiejia:WeChat:Templates:0:Fields:time3"] = "time",
        ["Channels:Companies:jiejia:WeChat:Templates:0:Fields:thing4"] = "text",
        ["Channels:Companies:jiejia:WeChat:Templates:1:Id"] = FakeWeChat.SecondTemplate,
        ["Channels:Companies:jiejia:WeChat:Templates:1:Fields:thing1"] = "text",
        ["JIEJIA_SECRET"] = FakeWeChat.Secret,
        ["JIEJIA_PUSH"] = "AAAAA",
    };

    /// <summary>The settings of an account for text messages.</summary>
    internal static Dictionary<string, string?> SmsSettings(string url) => new()
    {
        ["Channels:Companies:jiejia:Sms:Url"] = url,
        ["Channels:Companies:jiejia:Sms:AccessKeyId"] = FakeSms.KeyId,
        ["Channels:Companies:jiejia:Sms:SecretName"] = "JIEJIA_SMS",
        ["Channels:Companies:jiejia:Sms:ReportKeyName"] = "JIEJIA_REPORTS",
        ["Channels:Companies:jiejia:Sms:Signature"] = FakeSms.Signature,
        ["Channels:Companies:jiejia:Sms:PartsPerDay"] = "5",
        ["Channels:Companies:jiejia:Sms:Templates:0:Code"] = "SMS_2",
        ["Channels:Companies:jiejia:Sms:Templates:0:Steps:0"] = "offer",
        ["Channels:Companies:jiejia:Sms:Templates:0:Parameters:content"] = "text",
        ["Channels:Companies:jiejia:Sms:Templates:0:Parameters:url"] = "link",
        ["Channels:Companies:jiejia:Sms:Templates:1:Code"] = "SMS_1",
        ["Channels:Companies:jiejia:Sms:Templates:1:Parameters:content"] = "text",
        ["JIEJIA_SMS"] = FakeSms.Secret,
        ["JIEJIA_REPORTS"] = "report-key-for-tests",
    };

    internal T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    /// <summary>The process ends and another begins, over the same store.</summary>
    internal void Restart() => Start(Get<IRecordStore>());

    public async Task InitializeAsync()
    {
        WeChat = new FakeWeChat(Clock);
        await WeChat.StartAsync();
        await Provider.StartAsync();
        Start(new MemoryRecordStore(Clock));
    }

    public async Task DisposeAsync()
    {
        await WeChat.DisposeAsync();
        await Provider.DisposeAsync();
        await services!.DisposeAsync();
    }

    private void Start(IRecordStore store) => services = new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(store)
        .AddSingleton(new PublicAddress("http://127.0.0.1"))
        .AddSingleton<WeChatAccounts>()
        .AddSingleton<GrantLedger>()
        .AddSingleton<CompanyDirectory>()
        .AddSender(_ => Sms)
        .AddChannels(new ConfigurationBuilder().AddInMemoryCollection(WithSms ? [.. Settings(WeChat.Url), .. SmsSettings(Provider.Url)] : Settings(WeChat.Url)).Build())
        .BuildServiceProvider();
}
