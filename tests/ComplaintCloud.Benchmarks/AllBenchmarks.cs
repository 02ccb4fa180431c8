using ComplaintCloud.Benchmarks.Cells;

namespace ComplaintCloud.Benchmarks;

/// <summary>The benchmarks in the order in which they are run and reported.</summary>
internal static class AllBenchmarks
{
    public static IReadOnlyList<IBenchmark> InOrder { get; } =
    [
        new CommitsPerSecond(),
        new ComplaintsAcceptedPerSecond(),
        new AcknowledgedUnderLoad(),
        new WorkflowsPerSecond(activities: 1),
        new WorkflowsPerSecond(activities: 10),
        new EventToCode(),
        new WaitingTimers(),
        new RecoveryAfterACrash(),
        new WholeCases(),
    ];
}
