namespace ComplaintCloud.LocalHost.Engine;

/// <summary>What can wake an instance. The numbers are stored.</summary>
internal enum MessageKind : byte
{
    Started = 1,
    ActivityDone = 2,
    ActivityFailed = 3,
    TimerFired = 4,
    ChildDone = 5,
    ChildFailed = 6,
    EventRaised = 7,
}

/// <summary>Something an instance has to take in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Execution">The execution it is for; one made by an earlier execution is ignored. Events are for any.</param>
/// <param name="Step">The step it answers.</param>
/// <param name="Name">An event's name; a failed activity's exception type.</param>
/// <param name="Body">The payload as JSON, or an error text.</param>
/// <param name="Number">Its row in the inbox, or -1 when a task or timer row stands for it until it is taken in.</param>
internal sealed record Message(MessageKind Kind, int Execution, int Step, string? Name, string? Body, long Number = -1)
{
    public static Message Started(int execution) => new(MessageKind.Started, execution, 0, null, null, 0);

    public bool IsFromInbox => Number >= 0;

    public bool IsFromTask => !IsFromInbox && Kind is (MessageKind.ActivityDone or MessageKind.ActivityFailed);
}

/// <summary>What workflow code can ask for. The numbers are stored.</summary>
internal enum StepKind : byte
{
    Activity = 1,
    Timer = 2,
    SubWorkflow = 3,
}

/// <summary>One thing that workflow code asked for, as the history remembers it.</summary>
internal readonly record struct Step(StepKind Kind, string Name)
{
    public override string ToString() => Kind switch
    {
        StepKind.Activity => $"activity '{Name}'",
        StepKind.Timer => "timer",
        StepKind.SubWorkflow => $"sub-workflow '{Name}'",
    };
}
