using ComplaintCloud.TextAnalysis.Features;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>A message as the trainer sees it.</summary>
/// <param name="Keys">The keys of its features, by group.</param>
/// <param name="Targets">What each output should say, 0 to 1.</param>
/// <param name="Weights">How much it counts for each output.</param>
/// <param name="IsWhole">A whole message, not only its phrases.</param>
internal sealed record Example(uint[][] Keys, float[] Targets, float[] Weights, bool IsWhole)
{
    /// <summary>The messages and their phrases.</summary>
    public static IReadOnlyList<Example> From(IReadOnlyList<LabelledText> texts, FeatureKeys keys, TrainingOptions options)
    {
        var examples = new List<Example>(texts.Count * 2);
        foreach (var text in texts)
        {
            var targets = TargetsOf(text, options.AlsoShare);
            examples.Add(new Example(keys.Of(text.Text), targets, WeightsOf(Heads.All, 1, options), IsWhole: true));
            if (text.Phrases.Count > 0 && options.PhraseWeight > 0)
                examples.Add(new Example(keys.Of(string.Join('，', text.Phrases)), targets, WeightsOf([Heads.Item, Heads.Class], options.PhraseWeight, options), IsWhole: false));
        }
        return examples;
    }

    // Phrases say what a message is about; how bad it is and what is asked for needs all of it.
    private static float[] WeightsOf(IReadOnlyList<Head> heads, float weight, TrainingOptions options)
    {
        var weights = new float[Heads.Outputs];
        for (var head = 0; head < heads.Count; head++)
            weights.AsSpan(heads[head].Start, heads[head].Labels.Count).Fill(weight * options.HeadWeights[head]);
        return weights;
    }

    private static float[] TargetsOf(LabelledText text, float alsoShare)
    {
        var targets = new float[Heads.Outputs];
        var share = text.Also.Count > 0 ? alsoShare : 0;
        Put(text.Item, 1 - share);
        foreach (var also in text.Also)
            Put(also, share / text.Also.Count);
        targets[Heads.Feeling.OutputOf(text.Sentiment)] = 1;
        for (var level = 0; level < Heads.Severity.Labels.Count; level++)
            targets[Heads.Severity.Start + level] = text.Severity >= level + 2 ? 1 : 0;
        foreach (var flag in text.Flags)
            targets[Heads.Flags.OutputOf(flag)] = 1;
        targets[Heads.Asked.OutputOf(text.Demand)] = 1;
        return targets;

        void Put(string item, float amount)
        {
            targets[Heads.Item.OutputOf(item)] += amount;
            targets[Heads.Class.OutputOf(Heads.ClassOf(item))] += amount;
        }
    }
}

/// <summary>Reads the feature keys of texts.</summary>
internal sealed class FeatureKeys(Lexicon.ConceptLexicon lexicon)
{
    private readonly FeatureReader reader = new(lexicon);
    private readonly Folding.FoldedText folded = new();
    private readonly Lexicon.MatchBuffer matches = new();
    private readonly FeatureBuffer features = new();

    /// <summary>The keys of one text, by group.</summary>
    public uint[][] Of(string text)
    {
        Folding.TextFolder.Fold(text, folded);
        reader.Read(folded, matches, features);
        return [.. Enumerable.Range(0, FeatureBuffer.Groups).Select(group => KeysOf(features[(FeatureGroup)group]))];
    }

    private static uint[] KeysOf(ReadOnlySpan<Feature> found)
    {
        var keys = new uint[found.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = found[i].Key;
        return keys;
    }
}
