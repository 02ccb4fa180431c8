using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>What became of a turn in the store.</summary>
internal enum TurnWritten
{
    Stored,

    /// <summary>The instance is no longer running, or not as this turn knew it; nothing was stored.</summary>
    Void,

    /// <summary>Another engine owns the file; nothing was stored.</summary>
    Displaced,
}

/// <summary>A child that the turn made, or why it could not be.</summary>
internal sealed record StartedChild(long Id, NewChild Child, Message? Refusal);

/// <summary>All that one turn writes, as one piece of a transaction. It may run twice, so it keeps nothing but its outcome.</summary>
internal sealed class TurnCommit(EngineStore store, WorkflowCatalog catalog, InstanceRow row, WorkflowExecution execution, Turn turn)
{
    private readonly byte[] batch = TurnRecord.Encode(turn.Handled, turn.Steps);
    private readonly bool ends = execution.HasEnded && execution.NextInput is null;

    public List<StartedChild> Children { get; } = [];

    /// <summary>The message to the parent, when this ended a child.</summary>
    public Message? ToParent { get; private set; }

    public WorkflowStatus Status => !ends ? WorkflowStatus.Running : execution.Error is null ? WorkflowStatus.Completed : WorkflowStatus.Failed;

    public bool ContinuesAsNew => execution.NextInput is not null;

    public string? Error => execution.Error is { } error ? $"{error.GetType().FullName}: {error.Message}" : null;

    public TurnWritten Write(SqliteStatements statements)
    {
        Children.Clear();
        ToParent = null;
        if (!AppendHistory(statements))
            return statements.Scalar("SELECT epoch FROM wf_owner") is long epoch && epoch == store.Epoch ? TurnWritten.Void : TurnWritten.Displaced;
        if (row.IsVersionNew)
            statements.Execute("UPDATE wf_instances SET version = ?2 WHERE id = ?1", row.Id, row.Version);
        DeleteRead(statements);
        foreach (var task in turn.Tasks)
            TaskRows.Insert(statements, row, task);
        foreach (var child in turn.Children)
            Children.Add(StartChild(statements, child));
        if (ContinuesAsNew)
            StartOver(statements);
        else if (ends)
            End(statements);
        else
            GoOn(statements);
        return TurnWritten.Stored;
    }

    // The key of the row is the last guard against two engines: the same turn cannot be stored twice.
    private bool AppendHistory(SqliteStatements statements) => statements.Execute(
        """
        INSERT INTO wf_history SELECT ?1, ?2, ?3, ?4, ?5
        WHERE (SELECT epoch FROM wf_owner) = ?6 AND (SELECT status FROM wf_instances WHERE id = ?1 AND execution = ?2) = 0
        """,
        row.Id,
        row.Execution,
        execution.Turns,
        turn.Now.UtcTicks,
        batch,
        store.Epoch) == 1;

    private void DeleteRead(SqliteStatements statements)
    {
        foreach (var message in turn.Handled)
        {
            var found = message switch
            {
                { IsFromInbox: true } => InboxRows.Delete(statements, row.Id, message.Number),
                { IsFromTask: true } => TaskRows.Delete(statements, new TaskKey(row.Id, message.Execution, message.Step)),
                _ => TimerRows.Delete(statements, row, message.Step),
            };
            // What was taken in before must not count twice; the whole turn is void and is made again from the store.
            if (!found)
                throw new InvalidOperationException($"A message of instance '{row.Name}' was read already: {message.Kind} for step {message.Step}.");
        }
        foreach (var stale in turn.Ignored.Where(message => message.IsFromInbox && message.Kind != MessageKind.Started))
            InboxRows.Delete(statements, row.Id, stale.Number);
        foreach (var stale in turn.Ignored.Where(message => message.IsFromTask))
            TaskRows.Delete(statements, new TaskKey(row.Id, stale.Execution, stale.Step));
        foreach (var timer in turn.CancelledTimers)
            TimerRows.Delete(statements, row, timer.Step);
    }

    private void GoOn(SqliteStatements statements)
    {
        foreach (var timer in turn.Timers)
            TimerRows.Insert(statements, row, timer);
        if (turn.Status is not null && turn.Status != row.CustomStatus)
            statements.Execute("UPDATE wf_instances SET custom_status = ?2 WHERE id = ?1", row.Id, turn.Status);
    }

    private void End(SqliteStatements statements)
    {
        TimerRows.DeleteOf(statements, row.Id);
        InboxRows.DeleteOf(statements, row.Id);
        statements.Execute(
            "UPDATE wf_instances SET status = ?2, updated_at = ?3, custom_status = ?4, result = ?5, error = ?6 WHERE id = ?1",
            row.Id,
            (int)Status,
            turn.Now.UtcTicks,
            turn.Status ?? row.CustomStatus,
            execution.Result,
            Error);
        if (row.Parent is { } parent)
            ToParent = InboxRows.TellParent(statements, store, parent, execution.Result, Error);
    }

    private void StartOver(SqliteStatements statements)
    {
        var unread = execution.UnreadEvents.ToList();
        TimerRows.DeleteOf(statements, row.Id);
        statements.Execute("DELETE FROM wf_history WHERE instance = ?1", row.Id);
        foreach (var raised in unread)
            InboxRows.Insert(statements, row.Id, raised);
        InboxRows.Insert(statements, row.Id, Message.Started(row.Execution + 1));
        statements.Execute(
            "UPDATE wf_instances SET execution = ?2, version = ?3, updated_at = ?4, custom_status = ?5, input = ?6 WHERE id = ?1",
            row.Id,
            row.Execution + 1,
            catalog.NewestVersion(row.Workflow),
            turn.Now.UtcTicks,
            turn.Status ?? row.CustomStatus,
            execution.NextInput);
    }

    private StartedChild StartChild(SqliteStatements statements, NewChild child)
    {
        var id = store.NextInstance();
        // A name nobody registered yet gets its version when it first runs.
        var version = catalog.Workflows.Keys.Any(key => key.Name == child.Workflow) ? catalog.NewestVersion(child.Workflow) : 0;
        var parent = new ParentStep(row.Id, row.Execution, child.Step);
        if (InstanceRows.Insert(statements, new InstanceRow(id, child.Name, child.Workflow, version, WorkflowStatus.Running, 0, turn.Now, parent, null, child.Input)))
            return new StartedChild(id, child, null);
        var refusal = new Message(MessageKind.ChildFailed, row.Execution, child.Step, null, $"an instance with the id '{child.Name}' exists already", store.NextMessage());
        InboxRows.Insert(statements, row.Id, refusal);
        return new StartedChild(id, child, refusal);
    }
}
