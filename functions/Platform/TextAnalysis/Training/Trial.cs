using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Trains on labelled messages, with thresholds chosen on hands that were left out in turn.</summary>
/// <param name="texts">All messages; the tenth held out is never trained on.</param>
/// <param name="options">How to train.</param>
internal sealed class Trial(IReadOnlyList<LabelledText> texts, TrainingOptions options)
{
    private const int Parts = 5;
    private readonly IReadOnlySet<string> heldOut = TrainingCorpus.HeldOut(texts);
    private readonly ModelBuilder builder = new(ConceptLexicon.Own, options);
    private IReadOnlyList<(LinearModel Model, IReadOnlyList<LabelledText> Left)>? parts;
    private Thresholds? thresholds;

    /// <summary>The tenth on which nothing is trained.</summary>
    public IReadOnlyList<LabelledText> HeldOut => [.. texts.Where(text => heldOut.Contains(text.Id))];

    /// <summary>All others.</summary>
    public IReadOnlyList<LabelledText> Trainable => [.. texts.Where(text => !heldOut.Contains(text.Id))];

    /// <summary>Every message that may be trained on, as a model says that was trained on four fifths without it.</summary>
    /// <param name="thresholds">With which it decides.</param>
    public IReadOnlyList<Judged> CrossValidate(Thresholds thresholds) =>
        [.. Parted().SelectMany(part => Judged.By(part.Model.With(thresholds), part.Left))];

    /// <summary>The model of all that may be trained on.</summary>
    public LinearModel Train() => builder.Build(Trainable, Thresholds, Fingerprint.Of(texts, options));

    /// <summary>The thresholds for all that may be trained on.</summary>
    public Thresholds Thresholds => thresholds ??= ThresholdsOf(Trainable);

    /// <summary>The messages of one writer, as a model says that never saw any of them, with thresholds for which they never counted either.</summary>
    /// <param name="isLeft">Whose messages are left out.</param>
    /// <param name="isUsed">Whose messages may be used beside; all others by default.</param>
    public IReadOnlyList<Judged> LeaveOut(Func<LabelledText, bool> isLeft, Func<LabelledText, bool>? isUsed = null)
    {
        IReadOnlyList<LabelledText> used = [.. Trainable.Where(text => !isLeft(text) && (isUsed?.Invoke(text) ?? true))];
        return Judged.By(builder.Build(used, ThresholdsOf(used)), texts.Where(isLeft));
    }

    // A model that knows a hand is surer of it than of one it will meet: each part is of other hands than those trained on.
    private Thresholds ThresholdsOf(IReadOnlyList<LabelledText> used)
    {
        var hands = used.Select(text => text.Hand).Distinct().Order(StringComparer.Ordinal).ToList();
        var fewHands = hands.Count < Parts;
        return ChooseThresholds.For([.. Enumerable.Range(0, Parts).SelectMany(part =>
        {
            var left = fewHands ? TrainingCorpus.Part(used, Parts, part) : [.. used.Where(text => hands.IndexOf(text.Hand) % Parts == part).Select(text => text.Id)];
            var model = builder.Build([.. used.Where(text => !left.Contains(text.Id))], Model.Thresholds.Never);
            return Judged.By(model, used.Where(text => left.Contains(text.Id)));
        })]);
    }

    private IReadOnlyList<(LinearModel Model, IReadOnlyList<LabelledText> Left)> Parted() => parts ??= [.. Enumerable.Range(0, Parts).Select(part =>
    {
        var left = TrainingCorpus.Part(Trainable, Parts, part);
        var model = builder.Build([.. Trainable.Where(text => !left.Contains(text.Id))], Model.Thresholds.Even);
        return (model, (IReadOnlyList<LabelledText>)[.. Trainable.Where(text => left.Contains(text.Id))]);
    })];
}
