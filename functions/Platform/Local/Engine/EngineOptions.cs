namespace ComplaintCloud.LocalHost.Engine;

/// <summary>The engine's limits. The defaults suit two cores and a hundred thousand open instances.</summary>
internal sealed record EngineOptions
{
    /// <summary>Activities running at the same time; default 64.</summary>
    public int MaxActivities { get; init; } = 64;

    /// <summary>Activities that may wait before nothing new is begun: what was begun first goes on first; default 256.</summary>
    public int MaxWaiting { get; init; } = 256;

    /// <summary>Turns of workflow code running at the same time; default one per processor.</summary>
    public int TurnWorkers { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Waiting instances kept in memory so that their next turn needs no replay; default 2,048, 0 for none.</summary>
    public int HotInstances { get; init; } = 2_048;

    /// <summary>How long a waiting instance is kept so; default 30 seconds.</summary>
    public TimeSpan HotIdle { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How far ahead timers are held in memory; default 10 minutes.</summary>
    public TimeSpan TimerWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Failures in a row of one instance's turn, other than the store being away, before it is parked; default 3.</summary>
    public int MaxTurnFailures { get; init; } = 3;

    /// <summary>How often a recovered activity may be running when the process dies before its instance is parked; default 5.</summary>
    public int MaxCrashes { get; init; } = 5;

    /// <summary>How long a stop waits for activities that are running; default 10 seconds.</summary>
    public TimeSpan StopPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Turns of one execution after which its code is advised to continue as new; default 1,000.</summary>
    public int LongHistory { get; init; } = 1_000;

    /// <summary>The first wait after the store was away; it doubles up to <see cref="LongestBackOff"/>. Default 100 ms.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait between two tries; default 30 seconds.</summary>
    public TimeSpan LongestBackOff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait after the given number of failures in a row, from 1.</summary>
    public TimeSpan BackOff(int failures) =>
        TimeSpan.FromTicks(Math.Min(LongestBackOff.Ticks, FirstBackOff.Ticks << Math.Min(failures - 1, 16)));
}
