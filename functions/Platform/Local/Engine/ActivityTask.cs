namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Which task row.</summary>
internal readonly record struct TaskKey(long Instance, int Execution, int Step);

/// <summary>An activity to run, as far as it is known in memory; without an input the row is read first.</summary>
/// <param name="Key">Its row.</param>
/// <param name="Recovered">It may have been running when a process died.</param>
/// <param name="Stored">What the row says, or null to read it.</param>
internal sealed record ActivityTask(TaskKey Key, bool Recovered, StoredTask? Stored);

/// <summary>A task row.</summary>
internal sealed record StoredTask(string Activity, string Input, string? Retry, int Attempts, int Crashes);
