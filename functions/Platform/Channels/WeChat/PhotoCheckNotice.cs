using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints.Notices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Says at the start that photos are not checked where WeChat could not fetch them.</summary>
internal sealed partial class PhotoCheckNotice(ChannelSettings settings, PublicAddress address, ILogger<PhotoCheckNotice> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.MiniPrograms > 0 && !PhotoCheck.IsPublic(address))
            LogOff(log, settings.MiniPrograms);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "Photos that customers of {Count} mini-programs show are not checked by WeChat: PublicUrl is no https address from which it could fetch them")]
    private static partial void LogOff(ILogger log, int count);
}
