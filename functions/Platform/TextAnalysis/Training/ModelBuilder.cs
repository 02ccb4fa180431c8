using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Builds a model from labelled messages: trains, keeps the weightiest features, trains again and rounds to eight bits.</summary>
internal sealed class ModelBuilder(ConceptLexicon lexicon, TrainingOptions options)
{
    private readonly FeatureKeys keys = new(lexicon);
    private readonly Dictionary<LabelledText, IReadOnlyList<Example>> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The model of these messages.</summary>
    public LinearModel Build(IReadOnlyList<LabelledText> texts, Thresholds thresholds, string fingerprint = "")
    {
        var examples = texts.SelectMany(ExamplesOf).ToList();
        var vocabulary = Vocabulary.Of(examples, options);
        if (vocabulary.Count > options.MostRows)
            vocabulary = vocabulary.Largest(new Trainer(examples, vocabulary, options).Run(1).Weights, options.MostRows);
        var (weights, bias) = Averaged([.. Enumerable.Range(1, options.Trainings).Select(seed => new Trainer(examples, vocabulary, options).Run((uint)seed))]);
        var (rounded, scales) = Rounded(weights);
        return new LinearModel(fingerprint, [.. options.GroupWeights], bias, scales, vocabulary.Keys, rounded, thresholds);
    }

    private IReadOnlyList<Example> ExamplesOf(LabelledText text)
    {
        if (!known.TryGetValue(text, out var examples))
            known[text] = examples = Example.From([text], keys, options);
        return examples;
    }

    private static (float[] Weights, float[] Bias) Averaged(IReadOnlyList<(float[] Weights, float[] Bias)> trained) =>
        (Mean([.. trained.Select(one => one.Weights)]), Mean([.. trained.Select(one => one.Bias)]));

    private static float[] Mean(IReadOnlyList<float[]> rows)
    {
        var mean = new float[rows[0].Length];
        foreach (var row in rows)
            for (var i = 0; i < mean.Length; i++)
                mean[i] += row[i] / rows.Count;
        return mean;
    }

    private static (sbyte[] Rounded, float[] Scales) Rounded(float[] weights)
    {
        var most = new float[Heads.Outputs];
        for (var i = 0; i < weights.Length; i++)
            most[i % Heads.Outputs] = Math.Max(most[i % Heads.Outputs], Math.Abs(weights[i]));
        var scales = most.Select(one => Math.Max(one, 1e-6f) / sbyte.MaxValue).ToArray();
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            rounded[i] = (sbyte)MathF.Round(weights[i] / scales[i % Heads.Outputs]);
        return (rounded, scales);
    }
}
