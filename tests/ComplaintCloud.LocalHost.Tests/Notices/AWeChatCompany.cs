using System.Text.Json.Nodes;
using ComplaintCloud.Channels.Tests;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>洁家家政 with a mini-program, on a WeChat of ours; 王女士 (c01) is signed in there.</summary>
public sealed class AWeChatCompany : IAsyncLifetime
{
    public const string OpenId = "o-wang";

    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private int reports;

    internal FakeWeChat WeChat { get; } = new(TimeProvider.System);

    /// <summary>All that the product has logged.</summary>
    internal Logged Log { get; } = new();

    internal ACompany Company { get; private set; } = null!;

    /// <summary>Where WeChat pushes its events.</summary>
    internal FakePush Push { get; private set; } = null!;

    /// <summary>The product's clock.</summary>
    internal TimeProvider Clock => Service<TimeProvider>();

    public async Task InitializeAsync()
    {
        await WeChat.StartAsync();
        await PushInAsync(encrypted: false);
        WeChat.OnSent = sent => Push.EventAsync("subscribe_msg_sent_event", sent.OpenId, new JsonObject { ["TemplateId"] = sent.Template, ["MsgID"] = $"{sent.MessageId}", ["ErrorCode"] = "0" });
    }

    /// <summary>Begins anew with a message push that is encrypted or not.</summary>
    internal async Task PushInAsync(bool encrypted, bool xml = false)
    {
        if (Company is not null)
            await Company.DisposeAsync();
        var settings = AChannel.Settings(WeChat.Url);
        foreach (var (name, value) in AddedSettings)
            settings[name] = value;
        if (encrypted)
            (settings["Channels:Companies:jiejia:WeChat:PushKeyName"], settings["JIEJIA_KEY"]) = ("JIEJIA_KEY", Convert.ToBase64String(Key).TrimEnd('='));
        Company = new ACompany(new LocalStage(Monday, settings, Log));
        await Company.InitializeAsync();
        await Service<WeChatAccounts>().BindAsync("jiejia", OpenId, "c01");
        Push = new FakePush(SendAsync, Clock, encrypted ? Key : null) { Xml = xml };
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var client = ContractHandler.Client(Company.Product.Address);
        return await client.SendAsync(request);
    }

    public async Task DisposeAsync()
    {
        await Company.DisposeAsync();
        await WeChat.DisposeAsync();
    }

    /// <summary>Settings above those of the mini-program.</summary>
    internal Dictionary<string, string?> AddedSettings { get; } = [];

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
