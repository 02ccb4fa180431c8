using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ComplaintCloud.TextAnalysis.Features;

namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>Linear models for all heads at once: a row of eight-bit weights for every known feature.</summary>
internal sealed class LinearModel
{
    // So many rows of eight bits fit into sums of sixteen.
    private const int MostAtOnce = 256;
    private readonly uint[] slots;
    private readonly int[] rowOfSlot;

    /// <summary>A model of its parts; see <see cref="ModelFile"/>.</summary>
    public LinearModel(string fingerprint, float[] groupWeights, float[] bias, float[] scales, uint[] keys, sbyte[] weights, Thresholds thresholds)
    {
        (Fingerprint, GroupWeights, Bias, Scales, Keys, Weights, Thresholds) = (fingerprint, groupWeights, bias, scales, keys, weights, thresholds);
        var size = 1024;
        while (size < keys.Length * 2)
            size *= 2;
        (slots, rowOfSlot) = (new uint[size], new int[size]);
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = keys[row] & (uint)(size - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            (slots[slot], rowOfSlot[slot]) = (keys[row], row);
        }
    }

    /// <summary>Tells which texts, lexicon and options it was trained from.</summary>
    public string Fingerprint { get; }

    /// <summary>How much each group of features weighs.</summary>
    public float[] GroupWeights { get; }

    /// <summary>What each output begins with.</summary>
    public float[] Bias { get; }

    /// <summary>What one step of a weight is worth, by output.</summary>
    public float[] Scales { get; }

    /// <summary>The known features.</summary>
    public uint[] Keys { get; }

    /// <summary>Their rows.</summary>
    public sbyte[] Weights { get; }

    /// <summary>From which probability on something is said.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>The same model with other thresholds.</summary>
    public LinearModel With(Thresholds thresholds) => new(Fingerprint, GroupWeights, Bias, Scales, Keys, Weights, thresholds);

    /// <summary>The row of a feature; -1 for one that is not known.</summary>
    public int Find(uint key)
    {
        var mask = (uint)slots.Length - 1;
        for (var slot = key & mask; slots[slot] != 0; slot = (slot + 1) & mask)
            if (slots[slot] == key)
                return rowOfSlot[slot];
        return -1;
    }

    /// <summary>What one feature adds to an output, before it is multiplied by what its group weighs.</summary>
    public float WeightOf(int row, int output) => Weights[(row * Heads.Outputs) + output] * Scales[output];

    /// <summary>Adds up a group of features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">Takes the row of each feature, or -1.</param>
    /// <param name="group">Their group.</param>
    /// <param name="logits">What they add to the outputs.</param>
    public void Add(ReadOnlySpan<Feature> features, Span<int> rows, FeatureGroup group, Span<float> logits)
    {
        Span<int> sums = stackalloc int[Heads.Outputs];
        Span<short> partial = stackalloc short[Heads.Outputs];
        sums.Clear();
        var known = 0;
        for (var from = 0; from < features.Length; from += MostAtOnce)
        {
            partial.Clear();
            var to = Math.Min(features.Length, from + MostAtOnce);
            for (var i = from; i < to; i++)
            {
                rows[i] = Find(features[i].Key);
                if (rows[i] < 0)
                    continue;
                known++;
                AddRow(rows[i], partial);
            }
            for (var output = 0; output < sums.Length; output++)
                sums[output] += partial[output];
        }
        var scale = ScaleOf(group, known);
        for (var output = 0; output < sums.Length; output++)
            logits[output] += sums[output] * scale * Scales[output];
    }

    /// <summary>By what the features of a group are multiplied, so that long and short texts count the same.</summary>
    public float ScaleOf(FeatureGroup group, int known) => GroupWeights[(int)group] / MathF.Sqrt(Math.Max(known, 1));

    private void AddRow(int row, Span<short> into)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref var sums = ref MemoryMarshal.GetReference(into);
        for (var output = 0; output < Heads.Outputs; output += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)((row * Heads.Outputs) + output)));
            (Vector128.LoadUnsafe(ref sums, (nuint)output) + low).StoreUnsafe(ref sums, (nuint)output);
            (Vector128.LoadUnsafe(ref sums, (nuint)(output + 8)) + high).StoreUnsafe(ref sums, (nuint)(output + 8));
        }
    }
}
