using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints.Notices;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Calls of WeChat with all that its table of error codes asks for: tokens, quotas, patience, and a word to whoever must mend something.</summary>
internal sealed partial class WeChatApi(WeChatHttp http, AccessTokens tokens, QuotaGate quotas, OwnerAlerts alerts, ChannelOptions options, ILogger<WeChatApi> log)
{
    private const int Retries = 4;
    private readonly ResiliencePipeline<WeChatReply> patient = Patience(options.RetryAfter, WeChatVerdict.Busy, WeChatVerdict.NoAnswer);
    private readonly ResiliencePipeline<WeChatReply> careful = Patience(options.RetryAfter, WeChatVerdict.Busy);

    /// <summary>A call that does no harm when it is done twice: asked up to five times.</summary>
    public Task<WeChatReply> AskAsync(WeChatApp app, string path, object body, CancellationToken cancel) => WithTokenAsync(patient, app, path, body, cancel);

    /// <summary>A call that must not be done twice: asked again only when it was certainly not done.</summary>
    public Task<WeChatReply> DoAsync(WeChatApp app, string path, object body, CancellationToken cancel) => WithTokenAsync(careful, app, path, body, cancel);

    /// <summary>A call that carries the app's secret in place of a token.</summary>
    public async Task<WeChatReply> GetAsync(WeChatApp app, string path, string query, CancellationToken cancel) => Note(app, path,
        quotas.Refusal(app.AppId, path) ?? await patient.ExecuteAsync(async stop => await http.CallAsync($"{path}?{query}", null, stop), cancel));

    private async Task<WeChatReply> WithTokenAsync(ResiliencePipeline<WeChatReply> pipeline, WeChatApp app, string path, object body, CancellationToken cancel) => Note(app, path,
        quotas.Refusal(app.AppId, path) ?? await pipeline.ExecuteAsync(async stop => await OnceAsync(app, path, body, stop), cancel));

    // A token that was refused is renewed once and the call made once more; a second refusal is no matter of tokens.
    private async Task<WeChatReply> OnceAsync(WeChatApp app, string path, object body, CancellationToken cancel)
    {
        var (token, refusal) = await tokens.GetAsync(app, null, cancel);
        if (token is null)
            return Unspoken(refusal!);
        var reply = await http.CallAsync($"{path}?access_token={Uri.EscapeDataString(token)}", body, cancel);
        if (reply.Verdict is not WeChatVerdict.TokenRefused)
            return reply;
        (token, refusal) = await tokens.GetAsync(app, token, cancel);
        return token is null ? Unspoken(refusal!) : await http.CallAsync($"{path}?access_token={Uri.EscapeDataString(token)}", body, cancel);
    }

    // Without a token nothing was asked for, whatever became of the token's call.
    private static WeChatReply Unspoken(WeChatReply refusal) => refusal.Verdict is WeChatVerdict.NoAnswer ? refusal with { Verdict = WeChatVerdict.Busy } : refusal;

    private WeChatReply Note(WeChatApp app, string path, WeChatReply reply)
    {
        quotas.Note(app.AppId, path, reply.Verdict);
        // It is never cleared from here (clear_quota): that may be done ten times a month, and hides why so much was called.
        if (reply.Verdict is WeChatVerdict.NextDay)
            alerts.Tell(app.Company, "wechat-quota", NoticeScripts.Fill("wechat.quota"));
        if (reply.Verdict is WeChatVerdict.Misconfigured or WeChatVerdict.FieldInvalid or WeChatVerdict.TokenRefused or WeChatVerdict.NextDay && reply.Code != 0)
            LogAlarm(log, app.Company, path, reply.Code, reply.Message);
        else if (reply.Verdict is WeChatVerdict.Busy or WeChatVerdict.NoAnswer or WeChatVerdict.NextMinute)
            LogTrouble(log, app.Company, path, reply.Verdict, reply.Message);
        return reply;
    }

    private static ResiliencePipeline<WeChatReply> Patience(TimeSpan delay, params WeChatVerdict[] verdicts) => new ResiliencePipelineBuilder<WeChatReply>()
        .AddRetry(new RetryStrategyOptions<WeChatReply>
        {
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } reply && verdicts.Contains(reply.Verdict)),
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = delay,
            MaxDelay = TimeSpan.FromSeconds(10),
        })
        .Build();

    [LoggerMessage(1, LogLevel.Error, "WeChat refuses {Path} of {Company} until somebody mends it: {Code} {Message}")]
    private static partial void LogAlarm(ILogger log, string company, string path, int code, string? message);

    [LoggerMessage(2, LogLevel.Warning, "WeChat did not do {Path} of {Company} now: {Verdict} {Message}")]
    private static partial void LogTrouble(ILogger log, string company, string path, WeChatVerdict verdict, string? message);
}
