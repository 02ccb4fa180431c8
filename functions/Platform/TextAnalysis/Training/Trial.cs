using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Trains on labelled messages, with thresholds chosen on parts that were left out in turn.</summary>
/// <param name="texts">All messages; the tenth held out is never trained on.</param>
/// <param name="options">How to train.</param>
internal sealed class Trial(IReadOnlyList<LabelledText> texts, TrainingOptions options)
{
    private const int Parts = 5;
    private readonly IReadOnlySet<string> heldOut = TrainingCorpus.HeldOut(texts);
    private readonly ModelBuilder builder = new(ConceptLexicon.Own, options);
    private IReadOnlyList<(LinearModel Model, IReadOnlyList<LabelledText> Left)>? parts;
    private IReadOnlyList<Judged>? unseen;

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

    /// <summary>The thresholds chosen in cross-validation.</summary>
    public Thresholds Thresholds => ChooseThresholds.For(Unseen());

    /// <summary>The messages of one hand, as a model says that never saw that hand, nor chose thresholds on it.</summary>
    /// <param name="isHand">Whose messages are left out.</param>
    /// <param name="isUsed">Whose messages may be trained on beside; all others by default.</param>
    public IReadOnlyList<Judged> LeaveOut(Func<LabelledText, bool> isHand, Func<LabelledText, bool>? isUsed = null)
    {
        bool Used(LabelledText text) => !isHand(text) && (isUsed?.Invoke(text) ?? true);
        var thresholds = ChooseThresholds.For([.. Unseen().Where(one => Used(one.Text))]);
        return Judged.By(builder.Build([.. Trainable.Where(Used)], thresholds), texts.Where(isHand));
    }

    private IReadOnlyList<Judged> Unseen() => unseen ??= CrossValidate(Model.Thresholds.Even);

    private IReadOnlyList<(LinearModel Model, IReadOnlyList<LabelledText> Left)> Parted() => parts ??= [.. Enumerable.Range(0, Parts).Select(part =>
    {
        var left = TrainingCorpus.Part(Trainable, Parts, part);
        var model = builder.Build([.. Trainable.Where(text => !left.Contains(text.Id))], Model.Thresholds.Even);
        return (model, (IReadOnlyList<LabelledText>)[.. Trainable.Where(text => left.Contains(text.Id))]);
    })];
}
