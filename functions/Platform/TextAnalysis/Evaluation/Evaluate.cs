using ComplaintCloud.TextAnalysis.Model;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>Makes reports of the analyser.</summary>
internal static class Evaluate
{
    private const string Method = """
        Trained without the tenth; each hand judged by a model that never saw it. The voices count as one hand, since one writer wrote
        them all. The unseen voices are by the same writer, but nothing was trained or chosen on them.

        What was chosen how: the thresholds of severity and flags, the bar for sending to a person and the sharpness of probabilities
        are chosen anew for every hand that is left out, on the other hands only: those are parted into five, and each part is judged by
        a model of the four others. Every writer counts the same there. How a model is trained (epochs, rates, dropout, weights of the
        groups and heads) was chosen by hand on such parts of all hands, with an eye on the hands left out; so were the precisions that
        thresholds must reach, and some words for safety were added to the lexicon after reading what hands left out had missed. That
        makes the figures of hands left out a little too good; those of the unseen voices are free of it, and those of the tenth but for
        such words.

        Tried and left out, since it brought nothing to hands left out: second models for severity and flags over all probabilities of the
        first ones; more dropout; concepts that weigh less; heads that all learn at the same rate.
        """;

    /// <summary>How good the training on a corpus is, on messages and hands that were left out. Trains more than a dozen models.</summary>
    public static EvaluationReport Training(IReadOnlyList<LabelledText> texts, TrainingOptions options, LinearModel model)
    {
        var trial = new Trial(texts, options);
        var cross = Measure.Of("cross-validation", trial.CrossValidate(trial.Thresholds));
        var tenth = Measure.Of("held-out tenth", Judged.By(model, trial.HeldOut));
        var hands = texts.Select(text => text.Writer).Distinct().Select(writer => Measure.Of($"without {writer}", trial.LeaveOut(text => text.Writer == writer))).ToList();
        var unseen = Judged.By(model, TrainingCorpus.ReadUnseen()).GroupBy(one => one.Text.Hand).Select(hand => Measure.Of($"unseen voice {hand.Key}", [.. hand])).ToList();
        return new EvaluationReport(
            TextTagger.Analyser, model.Fingerprint, Method,
            Speed.Of(model, [.. texts.Select(text => text.Text)]), [MeanFigures.Of("mean over hands left out", hands), MeanFigures.Of("mean over unseen voices", unseen), tenth, cross], [.. hands, .. unseen])
        {
            Brought = Brought(texts, trial, hands),
        };
    }

    /// <summary>How good the analyser is on any labelled messages.</summary>
    public static EvaluationReport File(IReadOnlyList<LabelledText> texts, LinearModel model, string name)
    {
        var known = TrainingCorpus.ReadAll();
        var heldOut = TrainingCorpus.HeldOut(known);
        var trained = known.Where(text => !heldOut.Contains(text.Id)).Select(text => text.Text).ToHashSet();
        var judged = Judged.By(model, texts);
        var hands = judged.GroupBy(one => one.Text.Hand).Select(hand => Measure.Of(hand.Key, [.. hand])).ToList();
        var seen = texts.Count(text => trained.Contains(text.Text));
        var main = new List<Figures> { MeanFigures.Of("mean over hands", hands), Measure.Of("all messages", judged) };
        if (seen > 0 && seen < texts.Count)
            main.Insert(0, Measure.Of("messages not trained on", [.. judged.Where(one => !trained.Contains(one.Text.Text))]));
        var about = seen == 0 ? "None of these messages was trained on." : $"{seen} of {texts.Count} messages were trained on: their figures say nothing.";
        return new EvaluationReport(TextTagger.Analyser, model.Fingerprint, $"{name}. {about}", Speed.Of(model, [.. texts.Select(text => text.Text)]), main, hands);
    }

    private static List<Figures> Brought(IReadOnlyList<LabelledText> texts, Trial trial, IReadOnlyList<Figures> with)
    {
        var firsts = texts.Select(text => text.Writer).Where(writer => writer != LabelledText.Voices).Distinct().ToList();
        if (firsts.Count == 0 || texts.All(text => text.Writer != LabelledText.Voices))
            return [];
        var without = firsts.Select(writer => Measure.Of(writer, trial.LeaveOut(text => text.Writer == writer, text => text.Writer != LabelledText.Voices))).ToList();
        return
        [
            MeanFigures.Of("first corpus left out by hand, trained without voices", without),
            MeanFigures.Of("first corpus left out by hand, trained with voices", [.. with.Where(hand => firsts.Any(writer => hand.Name == $"without {writer}"))]),
        ];
    }
}
