using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
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

    internal T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    /// <summary>The process ends and another begins, over the same store.</summary>
    internal void Restart() => Start(Get<IRecordStore>());

    public async Task InitializeAsync()
    {
        WeChat = new FakeWeChat(Clock);
        await WeChat.StartAsync();
        Start(new MemoryRecordStore(Clock));
    }

    public async Task DisposeAsync()
    {
        await WeChat.DisposeAsync();
        await services!.DisposeAsync();
    }

    private void Start(IRecordStore store) => services = new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(store)
        .AddSingleton<WeChatAccounts>()
        .AddSingleton<GrantLedger>()
        .AddSender(_ => Sms)
        .AddChannels(new ConfigurationBuilder().AddInMemoryCollection(Settings(WeChat.Url)).Build())
        .BuildServiceProvider();
}
