namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>Makes probabilities of sums.</summary>
internal static class Probabilities
{
    private const double Ln2 = 0.693147180559945309;
    private const int Terms = 13;
    private const float Least = 1e-6f;

    /// <summary>
    /// e to the power of x, by additions and multiplications only: the same bits on every machine, which the system's own is not.
    /// </summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -60, 60);
        var halvings = (int)Math.Round(x / Ln2);
        var rest = x - (halvings * Ln2);
        double sum = 1;
        for (var term = Terms; term > 0; term--)
            sum = 1 + (sum * rest / term);
        return sum * BitConverter.Int64BitsToDouble((long)(halvings + 1023) << 52);
    }

    /// <summary>Turns the sums of all heads into probabilities, in place.</summary>
    public static void Of(Span<float> sums)
    {
        foreach (var head in Heads.All)
            if (head.IsChoice)
                Choose(sums[head.Start..head.End]);
            else
                foreach (ref var sum in sums[head.Start..head.End])
                    sum = (float)(1 / (1 + Exp(-sum)));
    }

    /// <summary>
    /// Lets the class have a say in the sub-item: each sub-item is moved half of the way, in logarithms, to where the sub-items of a
    /// class together are as likely as the class. Then all are raised to a power.
    /// </summary>
    public static void BlendClass(Span<float> probabilities, float sharpness)
    {
        Span<float> classes = stackalloc float[Heads.Class.Labels.Count];
        classes.Clear();
        for (var item = 0; item < Heads.ItemClasses.Count; item++)
            classes[Heads.ItemClasses[item]] += probabilities[Heads.Item.Start + item];
        var total = 0f;
        for (var item = 0; item < Heads.ItemClasses.Count; item++)
        {
            var its = Heads.ItemClasses[item];
            ref var probability = ref probabilities[Heads.Item.Start + item];
            probability = MathF.Pow(probability * MathF.Sqrt((probabilities[Heads.Class.Start + its] + Least) / (classes[its] + Least)), sharpness);
            total += probability;
        }
        foreach (ref var probability in probabilities[Heads.Item.Start..Heads.Item.End])
            probability /= total;
    }

    private static void Choose(Span<float> sums)
    {
        var most = float.NegativeInfinity;
        foreach (var sum in sums)
            most = Math.Max(most, sum);
        double total = 0;
        foreach (ref var sum in sums)
            total += sum = (float)Exp(sum - most);
        foreach (ref var sum in sums)
            sum = (float)(sum / total);
    }
}
