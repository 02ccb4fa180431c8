using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>How the process is.</summary>
internal static class HealthApi
{
    private static readonly string ProductVersion = typeof(HealthApi).Assembly.GetName().Version!.ToString(3);

    /// <summary>Maps the route.</summary>
    public static void MapHealth(this IEndpointRouteBuilder api) => api.MapGet("/health", AnswerAsync);

    private static async Task<IResult> AnswerAsync(WorkflowEngine engine, CaseRelay relay, CaseCounts counts, SqliteWriter writer, ChannelSettings channels, TimeProvider time, CancellationToken cancel)
    {
        var writes = await CanWriteAsync(writer, cancel);
        var health = engine.Health;
        var answer = new Health(
            writes && health.Parked == 0 ? "ok" : "degraded", ProductVersion, writes ? "ok" : "unavailable", "ok",
            new Dictionary<string, long>
            {
                ["filed"] = counts.Filed,
                ["acknowledged"] = counts.Acknowledged,
                ["outboxPending"] = relay.Open,
                ["workflowsRunning"] = health.Running,
                ["workflowsParked"] = health.Parked,
                ["workflowsFailed"] = health.Failed,
                ["workflowsReady"] = health.Ready,
                ["timers"] = health.OpenTimers,
                ["commits"] = writer.Commits,
                ["companiesWithWeChat"] = channels.MiniPrograms,
                ["companiesWithSms"] = channels.SmsAccounts,
            },
            time.GetUtcNow());
        return ((Result<Health>)answer).ToHttp();
    }

    private static async Task<bool> CanWriteAsync(SqliteWriter writer, CancellationToken cancel)
    {
        try
        {
            await writer.WriteAsync(static _ => true).WaitAsync(cancel);
            return true;
        }
        catch (TransientException)
        {
            return false;
        }
    }

    /// <param name="Status">ok, or degraded when something is away or parked.</param>
    /// <param name="Version">The product's version.</param>
    /// <param name="Store">Whether the store takes commits.</param>
    /// <param name="Engine">Whether workflows run.</param>
    /// <param name="Counts">Filed and acknowledged since the start of the process; the rest as it is now. Messages of companies without an account go to the outbox.</param>
    /// <param name="Time">The process's clock.</param>
    private sealed record Health(string Status, string Version, string Store, string Engine, IReadOnlyDictionary<string, long> Counts, DateTimeOffset Time);
}
