using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Training;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>What the embedded analyser says of texts.</summary>
public sealed class EmbeddedAnalyzerTests
{
    private static readonly EmbeddedAnalyzer Analyzer = new();

    [Theory]
    [InlineData("卫生间没擦，阳台也没拖", "Q1", 2, 2)]
    [InlineData("阿姨迟到一个小时，让我们一家人干等", "P1", 2, 2)]
    [InlineData("保洁走后我床头柜里的金戒指不见了，我已经报警", "Q4", 4, 4)]
    [InlineData("花瓶被打碎了，请照价赔偿", "Q3", 2, 3)]
    [InlineData("打了五个电话没人回复，互相踢皮球", "P4", 2, 2)]
    [InlineData("请问周末可以预约擦玻璃吗？", "none", 1, 1)]
    [Trait("Requirement", "B2")]
    public void APlainMessage_GetsItsTags(string text, string item, int leastSeverity, int mostSeverity)
    {
        var tags = Analyzer.Analyze(text);
        tags.Items[0].Code.ShouldBe(item);
        tags.Severity.ShouldBeInRange(leastSeverity, mostSeverity);
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void EveryTag_HasItsWords_ExactlyAsWritten()
    {
        foreach (var text in TrainingCorpus.ReadAll().Select(message => message.Text).Append("").Append("🙂").Append("？？？").Append(new string('啊', 5000)))
        {
            var tags = Analyzer.Analyze(text);
            foreach (var evidence in tags.Evidence)
                text.Substring(evidence.Start!.Value, evidence.Words.Length).ShouldBe(evidence.Words);
            foreach (var phrase in tags.Phrases)
                text.Substring(phrase.Start, phrase.Words.Length).ShouldBe(phrase.Words);
            tags.Items.Select(item => item.Code).Distinct().Count().ShouldBe(3);
            tags.SeverityProbabilities.Sum().ShouldBe(1, 0.003);
            tags.Analyser.ShouldBe(Analyzer.Name);
        }
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void EveryAnswer_HasAllThatThePortPromises()
    {
        foreach (var message in TrainingCorpus.ReadAll())
        {
            var tags = Analyzer.Analyze(message.Text);
            tags.Items.Select(item => item.Probability).ShouldBe(tags.Items.Select(item => item.Probability).OrderDescending());
            tags.Items.ShouldAllBe(item => item.Probability >= 0 && item.Probability <= 1);
            tags.Class.ShouldBe(tags.Items[0].Code[0] switch { 'P' => ComplaintClass.Process, 'Q' => ComplaintClass.Quality, 'M' => ComplaintClass.Misunderstanding, _ => null });
            tags.SentimentScore.ShouldBeInRange(-1, 1);
            tags.SeverityProbabilities.Count.ShouldBe(4);
            tags.SeverityProbabilities.ShouldAllBe(one => one >= 0 && one <= 1);
            tags.Flags.Select(flag => flag.Flag).ShouldBe(TextFlags.All.Where(flag => tags.Flags.Any(raised => raised.Flag == flag)));
            tags.Phrases.Count.ShouldBeInRange(1, 4, message.Text);
            tags.NeedsHumanReview.ShouldBe(!string.IsNullOrEmpty(tags.ReviewReason));
        }
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void EveryTag_HasItsEvidence()
    {
        var without = new List<string>();
        foreach (var message in TrainingCorpus.ReadAll())
        {
            var tags = Analyzer.Analyze(message.Text);
            List<string> said = [tags.Items[0].Code, tags.Sentiment.WireName(), .. tags.Flags.Select(flag => flag.Flag)];
            if (tags.Severity > 1)
                said.Add($"S{tags.Severity}");
            if (tags.Demand is not Demand.None)
                said.Add(tags.Demand.WireName());
            without.AddRange(said.Except(tags.Evidence.Select(evidence => evidence.Tag)).Select(tag => $"{message.Id} {tag} {message.Text}"));
        }
        without.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void SeverityAndFlags_SayWhichWords()
    {
        var tags = Analyzer.Analyze("阿姨走的时候煤气没关，孩子差点中毒，我要打12315");
        tags.Severity.ShouldBe(4);
        tags.Flags.Select(flag => flag.Flag).Take(2).ShouldBe(["safety", "legal"]);
        tags.Evidence.Where(evidence => evidence.Tag == "S4").ShouldContain(evidence => evidence.Words.Contains("煤气", StringComparison.Ordinal));
        foreach (var flag in tags.Flags)
            tags.Evidence.ShouldContain(evidence => evidence.Tag == flag.Flag);
    }

    [Theory]
    [InlineData("厨房台面还有油污，镜子也没擦，请重新来做。")]
    [InlineData("厨房台面还有油污，卫生间镜子也没擦。")]
    [InlineData("卫生间的地没拖干净，马桶也没刷")]
    [InlineData("厕所地面没扫，浴室花洒全是水垢")]
    [InlineData("洗手间镜子上全是水印，窗台也没抹")]
    [Trait("Requirement", "B2")]
    public void ARoomThatWasNotCleaned_RaisesNoFlag(string text) => Analyzer.Analyze(text).Flags.ShouldBeEmpty();

    [Theory]
    [InlineData("厨房着火了，快来人")]
    [InlineData("他动手打人，缝了五针")]
    [InlineData("這裡煤氣沒關，差點出事")]
    [Trait("Requirement", "B2")]
    public void AFloor_IsNeverUndercut(string text) => Analyzer.Analyze(text).Severity.ShouldBe(4);

    [Theory]
    [InlineData("好")]
    [InlineData("呃呃")]
    [Trait("Requirement", "B2")]
    public void ATextThatSaysNothing_IsForAPerson(string text) => Analyzer.Analyze(text).ReviewReason.ShouldNotBeNull();

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task ABatch_SaysTheSameAsOneByOne()
    {
        string[] texts = ["没擦干净", "谢谢阿姨", "迟到了"];
        var batch = await Analyzer.AnalyzeAsync(texts);
        for (var i = 0; i < texts.Length; i++)
        {
            var one = await Analyzer.AnalyzeAsync(texts[i]);
            (batch[i].Items[0], batch[i].Severity, batch[i].SentimentScore).ShouldBe((one.Items[0], one.Severity, one.SentimentScore));
        }
    }

    [Fact]
    public void Analysing_AllocatesLittleMoreThanItsAnswer()
    {
        var texts = TrainingCorpus.ReadAll().Select(message => message.Text).ToList();
        foreach (var text in texts)
            Analyzer.Analyze(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
            Analyzer.Analyze(text);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / texts.Count).ShouldBeLessThan(3000);
    }
}
