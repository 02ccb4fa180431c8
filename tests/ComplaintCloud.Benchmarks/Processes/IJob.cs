namespace ComplaintCloud.Benchmarks.Processes;

/// <summary>One measurement that runs in a process of its own, so that nothing before it warms or burdens it.</summary>
internal interface IJob
{
    /// <summary>What the driver calls it.</summary>
    string Name { get; }

    Task<Figures> RunAsync(Settings settings);
}
