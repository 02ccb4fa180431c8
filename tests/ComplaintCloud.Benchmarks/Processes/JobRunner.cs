using System.Diagnostics;
using System.Text.Json;
using ComplaintCloud.Benchmarks.Engine;
using ComplaintCloud.Benchmarks.Http;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Processes;

/// <summary>The process's side of a job: runs it and prints its figures, or why there are none, as one JSON line.</summary>
internal static class JobRunner
{
    /// <summary>The property that stands in place of figures.</summary>
    public const string NotMeasured = "notMeasured";

    private static readonly IJob[] Jobs =
    [
        new HttpLoadJob(), new SteadyLoadJob(), new WriterCommitsJob(), new WorkflowRateJob(), new EventLatencyJob(),
        new TimersJob(), new OpenCasesJob(), new FirstEventJob(),
    ];

    public static async Task<int> RunAsync(string name, Settings settings)
    {
        // A driver that was killed does not end its jobs.
        using var watchdog = new Timer(_ => Environment.Exit(3), null, Job.Patience, Timeout.InfiniteTimeSpan);
        try
        {
            var figures = await Jobs.Single(job => job.Name == name).RunAsync(settings);
            Print(figures);
        }
        catch (NotMeasuredException exception)
        {
            Print(new Dictionary<string, string> { [NotMeasured] = exception.Message });
        }
        if (settings.Has("crash"))
            Process.GetCurrentProcess().Kill();
        return 0;
    }

    private static void Print<T>(T value)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(value));
        Console.Out.Flush();
    }
}
