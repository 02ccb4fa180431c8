namespace ComplaintCloud.LocalHost.Engine;

/// <summary>What a time in the timer queue is for.</summary>
internal enum DueKind : byte
{
    /// <summary>A workflow's timer; stands in wf_timers.</summary>
    Timer,

    /// <summary>An activity's next attempt; stands in wf_tasks.</summary>
    Attempt,

    /// <summary>A turn to be tried again after trouble; only in memory, as the start of the engine tries everything anyway.</summary>
    Turn,

    /// <summary>An activity whose outcome could not be noted; only in memory, for the same reason.</summary>
    Task,
}

/// <summary>One entry of the timer queue, ordered by time.</summary>
internal readonly record struct DueTimer(long At, long Instance, int Execution, int Step, DueKind Kind) : IComparable<DueTimer>
{
    /// <summary>It stands in a table, so memory need not hold it before its window.</summary>
    public bool IsStored => Kind is DueKind.Timer or DueKind.Attempt;

    public int CompareTo(DueTimer other)
    {
        var order = At.CompareTo(other.At);
        if (order == 0)
            order = Instance.CompareTo(other.Instance);
        if (order == 0)
            order = Execution.CompareTo(other.Execution);
        if (order == 0)
            order = Step.CompareTo(other.Step);
        return order != 0 ? order : Kind.CompareTo(other.Kind);
    }
}
