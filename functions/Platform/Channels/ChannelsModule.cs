using ComplaintCloud.Channels.Hooks;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Channels.Sms;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Channels.WeChat.Push;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Channels;

/// <summary>What a host needs of the channels.</summary>
internal static class ChannelsModule
{
    private static readonly TimeSpan FreshConnections = TimeSpan.FromMinutes(5);

    /// <summary>Adds the clients. The host brings the store, the time and its settings.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The settings are wrong: the host must not start.</exception>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(ChannelOptions.Section).Get<ChannelOptions>() ?? new ChannelOptions();
        return services
            .AddSingleton(options)
            .AddSingleton(new ChannelSettings(options, configuration))
            .AddSingleton(provider => new WeChatHttp(Client(options, new Uri(options.WeChatUrl))))
            .AddSingleton<AccessTokens>()
            .AddSingleton<QuotaGate>()
            .AddSingleton<OwnerAlerts>()
            .AddSingleton<WeChatApi>()
            .AddSingleton<IWeChatSessions, WeChatSessions>()
            .AddSingleton<IContentCheck, ContentCheck>()
            .AddSingleton<IPhotoCheck, PhotoCheck>()
            .AddHostedService<PhotoCheckNotice>();
    }

    /// <summary>Sends the product's messages: to customers who allowed it by WeChat, all others by the host's sender of text messages.</summary>
    public static IServiceCollection AddSender(this IServiceCollection services, Func<IServiceProvider, IMessageSender> sms) => services
        .AddSingleton<SentMessages>()
        .AddSingleton<AwaitedSends>()
        .AddSingleton(AwaitedSends.Expiring)
        .AddSingleton<SentEvents>()
        .AddSingleton<SubscribeMessages>()
        .AddSingleton<SeenLately>()
        .AddSingleton<InboundDesk>()
        .AddSingleton<PushedEvents>()
        .AddSingleton<PhotoAnswers>()
        .AddSingleton<SmsBudget>()
        .AddSingleton<SmsReports>()
        .AddSingleton(provider => new AliyunSmsClient(Client(provider.GetRequiredService<ChannelOptions>()), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new Lazy<IMessageSender>(provider.GetRequiredService<IMessageSender>))
        .AddSingleton<IMessageSender>(provider => new WeChatFirst(
            provider.GetRequiredService<SubscribeMessages>(), ActivatorUtilities.CreateInstance<AliyunSmsSender>(provider, sms(provider))));

    /// <summary>Maps what comes in from outside beside the product's own fronts.</summary>
    public static void MapChannels(this IEndpointRouteBuilder api)
    {
        var hooks = api.MapGroup("/hooks");
        hooks.MapPush();
        hooks.MapSmsReports();
        hooks.MapInbound();
    }

    // One client for the life of the process, whose connections are renewed so that a changed address is noticed.
    private static HttpClient Client(ChannelOptions options, Uri? at = null) =>
        new(new SocketsHttpHandler { PooledConnectionLifetime = FreshConnections, AllowAutoRedirect = false }) { BaseAddress = at, Timeout = options.AnswerWithin };
}
