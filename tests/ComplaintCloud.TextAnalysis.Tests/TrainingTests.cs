using ComplaintCloud.TextAnalysis.Evaluation;
using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;
using ComplaintCloud.TextAnalysis.Training;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>The model is what training gives, and is as good as the report says.</summary>
public sealed class TrainingTests
{
    private static readonly TrainingOptions Short = new() { Epochs = 4, MostRows = 3000 };

    [Fact]
    [Trait("Requirement", "B2")]
    public void TrainingTwice_GivesTheSameBytes()
    {
        var texts = TrainingCorpus.ReadAll().Take(300).ToList();
        ModelFile.ToBytes(new Trial(texts, Short).Train()).ShouldBe(ModelFile.ToBytes(new Trial(texts, Short).Train()));
    }

    // Training it here would take minutes; whoever changes the corpus, the lexicon or the options must train again.
    [Fact]
    [Trait("Requirement", "B2")]
    public void TheModelThatComesWithTheProgram_IsOfItsCorpusLexiconAndOptions() =>
        ModelFile.ReadOwn().Fingerprint.ShouldBe(Fingerprint.Of(TrainingCorpus.ReadAll(), new TrainingOptions()), "Run: analyser train");

    [Fact]
    [Trait("Requirement", "B2")]
    public void AStoredModel_IsReadAsItWasWritten()
    {
        var model = ModelFile.ReadOwn();
        var bytes = ModelFile.ToBytes(model);
        bytes.Length.ShouldBeLessThan(1 << 20);
        ModelFile.ToBytes(ModelFile.Read(new MemoryStream(bytes))).ShouldBe(bytes);
        Should.Throw<InvalidDataException>(() => ModelFile.Read(new MemoryStream(new byte[64])));
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void TheHeldOutTenth_IsJudgedAsWellAsReported()
    {
        var figures = Measure.Of("tenth", Judged.By(ModelFile.ReadOwn(), new Trial(TrainingCorpus.ReadAll(), new TrainingOptions()).HeldOut));
        figures.Messages.ShouldBeGreaterThan(250);
        figures.ItemTop1.ShouldBeGreaterThan(0.70);
        figures.ItemTop3.ShouldBeGreaterThan(0.91);
        figures.Class.ShouldBeGreaterThan(0.79);
        figures.Sentiment.ShouldBeGreaterThan(0.87);
        figures.SeverityExact.ShouldBeGreaterThan(0.71);
        figures.SeverityWithinOne.ShouldBeGreaterThan(0.96);
        figures.Serious.Recall!.Value.ShouldBeGreaterThan(0.85);
        figures.CalibrationError.ShouldBeLessThan(0.1);
    }

    [Fact]
    public void TheTenthAndTheParts_AreApart_AndOfEveryHand()
    {
        var texts = TrainingCorpus.ReadAll();
        texts.Select(text => text.Id).ShouldBeUnique();
        var trial = new Trial(texts, Short);
        trial.HeldOut.Count.ShouldBeInRange(texts.Count / 12, texts.Count / 8);
        trial.HeldOut.Select(text => text.Hand).Distinct().Count().ShouldBe(texts.Select(text => text.Hand).Distinct().Count());
        trial.Trainable.Intersect(trial.HeldOut).ShouldBeEmpty();
        Enumerable.Range(0, 5).Sum(part => TrainingCorpus.Part(trial.Trainable, 5, part).Count).ShouldBe(trial.Trainable.Count);
    }

    [Fact]
    public void Figures_AreWhatTheyAreCalled()
    {
        var model = new ModelBuilder(ConceptLexicon.Own, Short).Build([.. TrainingCorpus.ReadAll().Take(300)], Thresholds.Even);
        var judged = Judged.By(model, TrainingCorpus.ReadAll().Take(300));
        var right = judged.Where(one => one.Tags.Items[0].Code == one.Text.Item).ToList();
        var figures = Measure.Of("right", right);
        (figures.ItemTop1, figures.ItemTop3, figures.Class, figures.Confusions.Count).ShouldBe((1, 1, 1, 0));
        Measure.Of("wrong", [.. judged.Except(right)]).ItemTop1.ShouldBe(0);
        figures.Calibration.Sum(bin => bin.Messages).ShouldBe(right.Count);
    }

    [Fact]
    public void Exp_IsThatOfTheSystem()
    {
        for (var x = -50.0; x < 50; x += 0.37)
            (Probabilities.Exp(x) / Math.Exp(x)).ShouldBe(1, 1e-12);
    }
}
