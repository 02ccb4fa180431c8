namespace ComplaintCloud.LocalHost.Engine;

internal sealed record NewTask(int Step, string Activity, string Input, string? Retry);

internal sealed record NewTimer(int Step, DateTimeOffset FireAt);

internal sealed record NewChild(int Step, string Workflow, string Name, string Input);

/// <summary>
/// One turn while it executes: what it took in and what the code asked for. Replaying, each thing asked for must be what
/// the history has at that place; then only the code's own state comes out of it.
/// </summary>
internal sealed class Turn(DateTimeOffset now, IReadOnlyList<Step>? history)
{
    public DateTimeOffset Now { get; } = now;

    public bool IsReplay => history is not null;

    public List<Message> Handled { get; } = [];

    public List<Message> Ignored { get; } = [];

    public List<Step> Steps { get; } = [];

    public List<NewTask> Tasks { get; } = [];

    public List<NewTimer> Timers { get; } = [];

    public List<NewChild> Children { get; } = [];

    /// <summary>Timers of earlier turns that were cancelled in this one.</summary>
    public List<NewTimer> CancelledTimers { get; } = [];

    /// <summary>What the code set; null when it set nothing in this turn.</summary>
    public string? Status { get; set; }

    /// <summary>Why the instance cannot go on, or null. The first reason stays.</summary>
    public string? Fault { get; private set; }

    public void Refuse(string fault) => Fault ??= fault;

    /// <summary>Notes what the code asks for. False when the turn is lost and nothing must come of it.</summary>
    public bool Accept(int number, Step asked)
    {
        if (Fault is not null)
            return false;
        var index = Steps.Count;
        Steps.Add(asked);
        if (history is null)
            return true;
        if (index >= history.Count)
            Refuse($"step {number}: history has nothing, the code asked for {asked}");
        else if (history[index].Kind != asked.Kind || !string.Equals(history[index].Name, asked.Name, StringComparison.OrdinalIgnoreCase))
            Refuse($"step {number}: history has {history[index]}, the code asked for {asked}");
        return Fault is null;
    }

    /// <summary>Checks that the code asked for all that the history has.</summary>
    public void CheckComplete(int lastNumber)
    {
        if (history is not null && Steps.Count < history.Count)
            Refuse($"step {lastNumber + 1}: history has {history[Steps.Count]}, the code asked for nothing");
    }
}
