using Azure;
using Azure.AI.TextAnalytics;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Functions.TextAnalysis;
using ComplaintCloud.LocalHost.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.TextAnalysis;

public sealed class AzureTextAnalyzerTests
{
    private const string Text = "厨房台面还有油污，态度也不好，请打13900000001找我。";

    private readonly HandClock clock = new();
    private readonly FakeLanguage service = new();
    private readonly FixedAnalyzer embedded = new();
    private readonly AzureTextAnalyzer analyzer;

    public AzureTextAnalyzerTests() => analyzer = new AzureTextAnalyzer(service, embedded, clock, NullLogger<AzureTextAnalyzer>.Instance);

    [Fact]
    public async Task BothAnswer_TheEmbeddedOneLeadsAndTheServiceAddsItsView()
    {
        var own = embedded.Judge(Text);

        var said = await analyzer.AnalyzeAsync(Text);

        said.Items.ShouldBe(own.Items);
        said.Severity.ShouldBe(own.Severity);
        said.Analyser.ShouldBe("fixed-1+azure-language-1");
        said.Phrases.ShouldContain(new KeyPhrase("厨房台面", 0));
        said.Evidence.ShouldContain(evidence => evidence.Words == "态度也不好" && evidence.Start == 9);
        said.SentimentScore.ShouldBe(Math.Round((own.SentimentScore - 0.9) / 2, 2));
    }

    [Fact]
    public async Task PersonalData_NeverLeavesTheSystem()
    {
        await analyzer.AnalyzeAsync("我是3号楼2单元1201的，身份证11010119900307123X，微信邮箱li.lei@example.com，电话 139 0000 0001");

        service.Asked.ShouldNotBeEmpty();
        foreach (var text in service.Asked)
            foreach (var secret in (string[])["1201", "11010119900307123X", "li.lei", "0001"])
                text.ShouldNotContain(secret);
    }

    [Fact]
    public async Task PhraseThatIsPersonal_IsNotKept()
    {
        service.Phrases = ["李女士", "厨房台面"];
        service.Personal = ["李女士"];

        (await analyzer.AnalyzeAsync("李女士家" + Text)).Phrases.Select(phrase => phrase.Words).ShouldBe(["厨房台面"]);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task ServiceAwayOrThrottled_TheEmbeddedOneAnswersAloneAndTheServiceRests(int status)
    {
        service.Failure = new RequestFailedException(status, "no");

        (await analyzer.AnalyzeAsync(Text)).ShouldBeEquivalentTo(embedded.Judge(Text));
        var asked = service.Asked.Count;
        await analyzer.AnalyzeAsync(Text);
        service.Asked.Count.ShouldBe(asked);

        service.Failure = null;
        clock.Advance(AzureTextAnalyzer.Rest);
        (await analyzer.AnalyzeAsync(Text)).Analyser.ShouldContain("azure");
    }

    [Fact]
    public async Task ServiceTooSlow_IsNotWaitedFor()
    {
        service.Failure = new OperationCanceledException("It took longer than the caller allowed.");

        (await analyzer.AnalyzeAsync(Text)).Analyser.ShouldBe("fixed-1");
    }

    [Fact]
    public async Task EmptyText_AsksNobody()
    {
        await analyzer.AnalyzeAsync(" ");

        service.Asked.ShouldBeEmpty();
    }

    /// <summary>Stands for the embedded analyser, so that these tests do not change with its model.</summary>
    private sealed class FixedAnalyzer : ITextAnalyzer
    {
        public string Name => "fixed-1";

        public AnalyzedText Judge(string text) => new(
            [new ItemGuess("Q2", 0.8)], ComplaintClass.Quality, Sentiment.Negative, -0.5, 2, [0.1, 0.8, 0.1, 0], [], Demand.None, [],
            text.Length > 10 ? [new TagEvidence("Q2", text[6..8], 6)] : [], Name, null);

        public ValueTask<AnalyzedText> AnalyzeAsync(string text, CancellationToken cancel = default) => ValueTask.FromResult(Judge(text));

        public ValueTask<IReadOnlyList<AnalyzedText>> AnalyzeAsync(IReadOnlyList<string> texts, CancellationToken cancel = default) =>
            ValueTask.FromResult<IReadOnlyList<AnalyzedText>>([.. texts.Select(Judge)]);
    }

    private sealed class FakeLanguage : TextAnalyticsClient
    {
        public List<string> Asked { get; } = [];

        public List<string> Phrases { get; set; } = ["厨房台面"];

        public List<string> Personal { get; set; } = [];

        public Exception? Failure { get; set; }

        public override Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
            string document, string language = null!, AnalyzeSentimentOptions options = null!, CancellationToken cancellationToken = default)
        {
            Ask(document);
            options.IncludeOpinionMining.ShouldBe(true);
            return Answer(TextAnalyticsModelFactory.DocumentSentiment(TextSentiment.Negative, 0.05, 0, 0.95, [Sentence(document)]));
        }

        public override Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(string document, string language = null!, CancellationToken cancellationToken = default)
        {
            Ask(document);
            return Answer(TextAnalyticsModelFactory.KeyPhraseCollection(Phrases));
        }

        public override Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
            string document, string language = null!, RecognizePiiEntitiesOptions options = null!, CancellationToken cancellationToken = default)
        {
            Ask(document);
            var entities = Personal.ConvertAll(words => TextAnalyticsModelFactory.PiiEntity(words, "Person", null, 0.9, document.IndexOf(words, StringComparison.Ordinal)));
            return Answer(TextAnalyticsModelFactory.PiiEntityCollection(entities, document));
        }

        private static SentenceSentiment Sentence(string document)
        {
            var at = document.IndexOf("态度", StringComparison.Ordinal);
            if (at < 0)
                return TextAnalyticsModelFactory.SentenceSentiment(TextSentiment.Negative, document, 0, 0, 1, 0, document.Length, []);
            var target = TextAnalyticsModelFactory.TargetSentiment(TextSentiment.Negative, "态度", 0, 1, at, 2);
            var assessment = TextAnalyticsModelFactory.AssessmentSentiment(TextSentiment.Negative, 0, 1, "不好", false, at + 3, 2);
            return TextAnalyticsModelFactory.SentenceSentiment(
                TextSentiment.Negative, document, 0, 0, 1, 0, document.Length, [TextAnalyticsModelFactory.SentenceOpinion(target, [assessment])]);
        }

        private void Ask(string document)
        {
            Asked.Add(document);
            if (Failure is not null)
                throw Failure;
        }

        private static Task<Response<T>> Answer<T>(T value) => Task.FromResult(Response.FromValue(value, null!));
    }
}
