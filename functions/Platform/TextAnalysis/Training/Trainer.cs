using System.Numerics;
using System.Runtime.InteropServices;
using ComplaintCloud.TextAnalysis.Features;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>
/// Trains all heads at once by stochastic gradient descent; the weights of the later half of the epochs are averaged. The order is
/// drawn from a fixed seed, so the same examples give the same weights.
/// </summary>
internal sealed class Trainer
{
    private const float BiasRate = 0.1f;
    private readonly IReadOnlyList<Example> examples;
    private readonly TrainingOptions options;
    private readonly int[][][] rows;
    private readonly float[] weights;
    private readonly float[] rates;
    private readonly float[] sum;
    private readonly int[][] kept;
    private readonly int[] seen = new int[FeatureBuffer.Groups];
    private readonly float[] bias = new float[Heads.Outputs];
    private readonly float[] biasSum = new float[Heads.Outputs];

    /// <summary>Prepares the training on the features that a vocabulary knows.</summary>
    public Trainer(IReadOnlyList<Example> examples, Vocabulary vocabulary, TrainingOptions options)
    {
        (this.examples, this.options) = (examples, options);
        rows = [.. examples.Select(example => example.Keys.Select(keys => keys.Select(vocabulary.RowOf).Where(row => row >= 0).ToArray()).ToArray())];
        weights = new float[vocabulary.Count * Heads.Outputs];
        sum = new float[weights.Length];
        kept = [.. Enumerable.Range(0, FeatureBuffer.Groups).Select(group => new int[rows.Max(one => one[group].Length)])];
        rates = [.. vocabulary.Rarities.Select(rarity => rarity * rarity)];
    }

    /// <summary>Trains and gives the averaged weights, a row of outputs for each feature, and the biases. Once only.</summary>
    /// <param name="seed">Decides the order and what is dropped.</param>
    public (float[] Weights, float[] Bias) Run(uint seed)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var dice = new Dice(seed);
        var averaged = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            dice.Shuffle(order);
            var rate = options.Rate * (1 - (0.9f * epoch / options.Epochs));
            foreach (var index in order)
                Learn(index, rate, dice);
            Scale(weights, 1 - options.Shrink);
            if (epoch * 2 < options.Epochs)
                continue;
            averaged++;
            AddTo(sum, weights);
            AddTo(biasSum, bias);
        }
        Scale(sum, 1f / averaged);
        Scale(biasSum, 1f / averaged);
        return (sum, biasSum);
    }

    private void Learn(int index, float rate, Dice dice)
    {
        Span<float> outputs = stackalloc float[Heads.Outputs];
        bias.CopyTo(outputs);
        for (var group = 0; group < FeatureBuffer.Groups; group++)
        {
            seen[group] = Seen(rows[index][group], kept[group], dice);
            AddRows(kept[group].AsSpan(0, seen[group]), ScaleOf(group), outputs);
        }
        Probabilities.Of(outputs);
        var (targets, counts) = (examples[index].Targets, examples[index].Weights);
        for (var output = 0; output < outputs.Length; output++)
            outputs[output] = (targets[output] - outputs[output]) * rate * counts[output];
        for (var output = 0; output < outputs.Length; output++)
            bias[output] += outputs[output] * BiasRate;
        for (var group = 0; group < FeatureBuffer.Groups; group++)
            Update(kept[group].AsSpan(0, seen[group]), ScaleOf(group), outputs);
    }

    private int Seen(int[] these, int[] into, Dice dice)
    {
        var count = 0;
        foreach (var row in these)
            if (!dice.Happens(options.Dropout))
                into[count++] = row;
        return count;
    }

    private float ScaleOf(int group) => options.GroupWeights[group] / MathF.Sqrt(Math.Max(seen[group], 1));

    private void AddRows(ReadOnlySpan<int> these, float scale, Span<float> outputs)
    {
        var into = MemoryMarshal.Cast<float, Vector<float>>(outputs);
        foreach (var row in these)
        {
            var from = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(row * Heads.Outputs, Heads.Outputs));
            for (var i = 0; i < into.Length; i++)
                into[i] += from[i] * scale;
        }
    }

    // What a message is about hangs on rare words; how bad it is and how it sounds on common ones.
    private void Update(ReadOnlySpan<int> these, float scale, Span<float> change)
    {
        Span<float> about = stackalloc float[Heads.Outputs];
        about.Clear();
        change[..Heads.Class.End].CopyTo(about);
        change[..Heads.Class.End].Clear();
        var byRarity = MemoryMarshal.Cast<float, Vector<float>>(about);
        var alike = MemoryMarshal.Cast<float, Vector<float>>(change);
        foreach (var row in these)
        {
            var into = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(row * Heads.Outputs, Heads.Outputs));
            var step = scale * rates[row];
            for (var i = 0; i < into.Length; i++)
                into[i] += (byRarity[i] * step) + (alike[i] * scale);
        }
        about[..Heads.Class.End].CopyTo(change);
    }

    private static void Scale(Span<float> values, float by)
    {
        foreach (ref var value in values)
            value *= by;
    }

    private static void AddTo(Span<float> sums, ReadOnlySpan<float> values)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += values[i];
    }
}
