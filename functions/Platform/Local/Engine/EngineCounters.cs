using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>How the engine is, for the health page.</summary>
/// <param name="Running">Instances that execute or wait.</param>
/// <param name="Parked">Instances that somebody has to look at.</param>
/// <param name="Failed">Instances whose code threw, not yet purged.</param>
/// <param name="Ready">Instances that have a turn to make now.</param>
/// <param name="Activities">Activities that run or wait for their turn to run.</param>
/// <param name="Hot">Waiting instances kept in memory.</param>
/// <param name="OpenTimers">Timers that wait.</param>
/// <param name="TimersInMemory">Those of them, and of the attempts to come, that are due soon and held in memory.</param>
internal sealed record EngineHealth(long Running, long Parked, long Failed, int Ready, int Activities, int Hot, long OpenTimers, int TimersInMemory);

/// <summary>Counts instances and timers as they change, so that nobody has to count rows.</summary>
internal sealed class EngineCounters
{
    private long running;
    private long parked;
    private long failed;
    private long timers;

    public void Load(long runningNow, long parkedNow, long failedNow, long timersNow) =>
        (running, parked, failed, timers) = (runningNow, parkedNow, failedNow, timersNow);

    public EngineHealth Read(int ready, int activities, int hot, int timersInMemory) => new(
        Interlocked.Read(ref running), Interlocked.Read(ref parked), Interlocked.Read(ref failed), ready, activities, hot, Interlocked.Read(ref timers), timersInMemory);

    public void Started() => Interlocked.Increment(ref running);

    public void Parked()
    {
        Interlocked.Decrement(ref running);
        Interlocked.Increment(ref parked);
    }

    public void Resumed()
    {
        Interlocked.Increment(ref running);
        Interlocked.Decrement(ref parked);
    }

    public void Ended(WorkflowStatus from, WorkflowStatus to)
    {
        if (from == WorkflowStatus.Parked)
            Interlocked.Decrement(ref parked);
        else
            Interlocked.Decrement(ref running);
        if (to == WorkflowStatus.Failed)
            Interlocked.Increment(ref failed);
    }

    public void Purged(int failedOnes) => Interlocked.Add(ref failed, -failedOnes);

    public void Timers(int change) => Interlocked.Add(ref timers, change);
}
