using Azure.AI.TextAnalytics;
using ComplaintCloud.Complaints.Privacy;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Functions.Hosting;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Functions.TextAnalysis;

/// <summary>
/// Asks the language service beside the embedded analyser and says what both say together. The embedded one knows the
/// taxonomy and leads; the service adds its view of the feeling, opinions and key phrases. Slow, throttled or away, it is done
/// without: a complaint is never judged later because of it.
/// </summary>
internal sealed partial class AzureTextAnalyzer(
    TextAnalyticsClient service, ITextAnalyzer embedded, TimeProvider time, ILogger<AzureTextAnalyzer> log) : ITextAnalyzer
{
    /// <summary>Longer than this is too slow: the acknowledgement is due within a minute.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    /// <summary>How long the service is left alone after it failed.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private const string Language = "zh-hans";
    private long restUntil;

    /// <inheritdoc/>
    public string Name => $"{embedded.Name}+{ServiceView.Analyser}";

    /// <inheritdoc/>
    public async ValueTask<AnalyzedText> AnalyzeAsync(string text, CancellationToken cancel = default)
    {
        var own = await embedded.AnalyzeAsync(text, cancel);
        return string.IsNullOrWhiteSpace(text) || await AskAsync(text, own, cancel) is not { } other ? own : MergeAnalyses.Of(own, other);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AnalyzedText>> AnalyzeAsync(IReadOnlyList<string> texts, CancellationToken cancel = default)
    {
        var analyses = new List<AnalyzedText>(texts.Count);
        foreach (var text in texts)
            analyses.Add(await AnalyzeAsync(text, cancel));
        return analyses;
    }

    private async Task<AnalyzedText?> AskAsync(string text, AnalyzedText own, CancellationToken cancel)
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref restUntil))
            return null;
        using var late = new CancellationTokenSource(AnswerWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            return await AskAsync(text, own, PersonalData.Cover(text), either.Token);
        }
        catch (Exception failure) when (AzureFaults.Of(failure) is not null || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            Interlocked.Exchange(ref restUntil, (time.GetUtcNow() + Rest).UtcTicks);
            Log(log, failure);
            return null;
        }
    }

    private async Task<AnalyzedText> AskAsync(string text, AnalyzedText own, string masked, CancellationToken cancel)
    {
        var sentiment = service.AnalyzeSentimentAsync(masked, Language, new AnalyzeSentimentOptions { IncludeOpinionMining = true, DisableServiceLogs = true }, cancel);
        var phrases = service.ExtractKeyPhrasesAsync(masked, Language, cancel);
        var personal = service.RecognizePiiEntitiesAsync(masked, Language, new RecognizePiiEntitiesOptions { DisableServiceLogs = true }, cancel);
        await Task.WhenAll(sentiment, phrases, personal);
        return ServiceView.Of(text, own, (await sentiment).Value, (await phrases).Value, (await personal).Value);
    }

    [LoggerMessage(LogLevel.Warning, "The language service is done without for a while")]
    private static partial void Log(ILogger log, Exception failure);
}
