using ComplaintCloud.Channels.Tests;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>洁家家政 with a mini-program, on a WeChat of ours; 王女士 (c01) is signed in there.</summary>
public sealed class AWeChatCompany : IAsyncLifetime
{
    public const string OpenId = "o-wang";

    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private int reports;

    internal FakeWeChat WeChat { get; } = new(TimeProvider.System);

    internal ACompany Company { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await WeChat.StartAsync();
        Company = new ACompany(new LocalStage(Monday, AChannel.Settings(WeChat.Url)));
        await Company.InitializeAsync();
        await Service<WeChatAccounts>().BindAsync("jiejia", OpenId, "c01");
        WeChat.OnSent = sent => Service<SentEvents>().TakeAsync("jiejia", sent.OpenId, sent.Template, $"{sent.MessageId}", wasSent: true, default);
    }

    public async Task DisposeAsync()
    {
        await Company.DisposeAsync();
        await WeChat.DisposeAsync();
    }

    internal T Service<T>()
        where T : notnull => Company.Product.Services.GetRequiredService<T>();

    /// <summary>The customer allows so many messages, at WeChat and as the mini-program reports it.</summary>
    internal async Task<Answer> AllowAsync(int times)
    {
        WeChat.Allow(OpenId, times: times);
        return await ReportAsync(times, $"allow-{++reports}");
    }

    internal Task<Answer> ReportAsync(int accepted, string key) =>
        Company.Customer().PostAsync("/api/customer/subscriptions", new { templateId = FakeWeChat.Template, accepted }, key: key);
}
