namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// An instance that is in memory because it has something to take in or has just done so. The dispatcher's lock guards
/// all but <see cref="Row"/> and <see cref="Execution"/>, which belong to the turn while there is one.
/// </summary>
internal sealed class LiveInstance(long id)
{
    public long Id => id;

    public List<Message> Pending { get; set; } = [];

    /// <summary>Its inbox has rows that are not in <see cref="Pending"/>, or may have.</summary>
    public bool MustReadInbox { get; set; }

    /// <summary>It stands in the ready queue or has a turn under way.</summary>
    public bool IsScheduled { get; set; }

    /// <summary>Something changed it in the store beside its turn, so what is in memory must go.</summary>
    public bool IsStale { get; set; }

    public InstanceRow? Row { get; set; }

    public WorkflowExecution? Execution { get; set; }

    /// <summary>Failures in a row of its turn, for whatever reason; they make the wait longer.</summary>
    public int Failures { get; set; }

    /// <summary>Those among them that were not the store's; they lead to parking.</summary>
    public int Defects { get; set; }

    /// <summary>Place among the hot ones, and since when.</summary>
    public LinkedListNode<LiveInstance>? Hot { get; set; }

    public DateTimeOffset HotSince { get; set; }

    public bool HasWork => Pending.Count > 0 || MustReadInbox;

    public void Forget()
    {
        Execution = null;
        Row = null;
        IsStale = false;
    }
}
