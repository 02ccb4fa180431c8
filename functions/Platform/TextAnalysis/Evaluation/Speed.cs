using System.Diagnostics;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>What one message costs, with its tags and evidence.</summary>
/// <param name="Microseconds">Processor time.</param>
/// <param name="PerSecond">How many messages that is in a second on one core.</param>
/// <param name="Bytes">Memory allocated, nearly all of it the answer itself.</param>
/// <param name="ModelBytes">The size of the model file.</param>
internal sealed record Speed(double Microseconds, double PerSecond, long Bytes, long ModelBytes)
{
    private const int Warming = 4;
    private const int Passes = 8;

    /// <summary>Measures some passes over messages.</summary>
    public static Speed Of(LinearModel model, IReadOnlyList<string> texts)
    {
        var analyzer = new EmbeddedAnalyzer(model);
        for (var pass = 0; pass < Warming; pass++)
            Pass(analyzer, texts);
        using var process = Process.GetCurrentProcess();
        var (time, bytes) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        for (var pass = 0; pass < Passes; pass++)
            Pass(analyzer, texts);
        process.Refresh();
        var count = (double)Passes * Math.Max(texts.Count, 1);
        var microseconds = (process.TotalProcessorTime - time).TotalMicroseconds / count;
        return new Speed(microseconds, 1_000_000 / Math.Max(microseconds, 0.001), (long)((GC.GetAllocatedBytesForCurrentThread() - bytes) / count), ModelFile.ToBytes(model).Length);
    }

    private static void Pass(EmbeddedAnalyzer analyzer, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
            analyzer.Analyze(text);
    }
}
