using System.Diagnostics;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>What one message costs, with its tags and evidence.</summary>
/// <param name="Microseconds">Processor time.</param>
/// <param name="PerSecond">How many messages that is in a second on one core.</param>
/// <param name="Bytes">Memory allocated, nearly all of it the answer itself.</param>
/// <param name="ModelBytes">The size of the model file.</param>
/// <param name="Yardstick">What a <see cref="PlainSoftmax"/> costs in the same run, in microseconds; it gives no tags but the sub-item.</param>
internal sealed record Speed(double Microseconds, double PerSecond, long Bytes, long ModelBytes, double Yardstick)
{
    private const int Warming = 4;
    private const int Passes = 8;

    /// <summary>Measures some passes over messages.</summary>
    public static Speed Of(LinearModel model, IReadOnlyList<string> texts)
    {
        var analyzer = new EmbeddedAnalyzer(model);
        var plain = new PlainSoftmax(texts);
        var (microseconds, bytes) = Timed(texts, text => analyzer.Analyze(text));
        var (yardstick, _) = Timed(texts, text => plain.Score(text));
        return new Speed(microseconds, 1_000_000 / Math.Max(microseconds, 0.001), bytes, ModelFile.ToBytes(model).Length, yardstick);
    }

    private static (double Microseconds, long Bytes) Timed(IReadOnlyList<string> texts, Action<string> work)
    {
        for (var pass = 0; pass < Warming; pass++)
            Pass(texts, work);
        using var process = Process.GetCurrentProcess();
        var (time, bytes) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        for (var pass = 0; pass < Passes; pass++)
            Pass(texts, work);
        process.Refresh();
        var count = (double)Passes * Math.Max(texts.Count, 1);
        return ((process.TotalProcessorTime - time).TotalMicroseconds / count, (long)((GC.GetAllocatedBytesForCurrentThread() - bytes) / count));
    }

    private static void Pass(IReadOnlyList<string> texts, Action<string> work)
    {
        foreach (var text in texts)
            work(text);
    }
}
