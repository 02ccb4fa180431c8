using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Functions.Http;

/// <summary>How this instance is: what it was asked to do itself, and whether the services behind it answer.</summary>
internal static class HealthApi
{
    // Any id will do: what counts is that there is an answer.
    private const string Probe = "health";
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(5);
    private static readonly string ProductVersion = typeof(HealthApi).Assembly.GetName().Version!.ToString(3);

    /// <summary>Maps the route.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/health", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        IRecordStore store, IWorkflowClient workflows, CaseRelay relay, CaseCounts counts, TimeProvider time, CancellationToken cancel)
    {
        var stores = AnswersAsync(limit => store.ReadAsync(Probe, Probe, Probe, limit), time, cancel);
        var runs = AnswersAsync(limit => workflows.GetAsync(Probe, limit), time, cancel);
        await Task.WhenAll(stores, runs);
        var answer = new Health(
            await stores && await runs ? "ok" : "degraded", ProductVersion, await stores ? "ok" : "unavailable", await runs ? "ok" : "unavailable",
            new Dictionary<string, long> { ["filed"] = counts.Filed, ["acknowledged"] = counts.Acknowledged, ["outboxPending"] = relay.Open },
            time.GetUtcNow());
        return ((Result<Health>)answer).ToHttp();
    }

    private static async Task<bool> AnswersAsync(Func<CancellationToken, Task> ask, TimeProvider time, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(AnswerWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            await ask(either.Token);
            return true;
        }
        catch (Exception failure) when (failure is TransientException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <param name="Status">ok, or degraded when a service is away.</param>
    /// <param name="Version">The product's version.</param>
    /// <param name="Store">Whether the tables answer.</param>
    /// <param name="Engine">Whether Durable Functions answers.</param>
    /// <param name="Counts">Since the start of this instance; the pending ones as it is now.</param>
    /// <param name="Time">The instance's clock.</param>
    private sealed record Health(string Status, string Version, string Store, string Engine, IReadOnlyDictionary<string, long> Counts, DateTimeOffset Time);
}
