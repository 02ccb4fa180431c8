using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>An instance that was ended from outside, with what memory must let go of.</summary>
internal sealed record TerminatedInstance(long Id, string Name, WorkflowStatus Was, List<DueTimer> Timers, ParentStep? Parent, Message? ToParent);

/// <summary>Ends an instance and its unfinished descendants in one transaction.</summary>
internal static class Termination
{
    public static List<TerminatedInstance> Write(SqliteStatements statements, EngineStore store, string name, string reason, DateTimeOffset now)
    {
        var ended = new List<TerminatedInstance>();
        if (InstanceRows.Find(statements, name) is (var id, WorkflowStatus.Running or WorkflowStatus.Parked))
            End(statements, store, id, reason, now, ended);
        return ended;
    }

    private static void End(SqliteStatements statements, EngineStore store, long id, string reason, DateTimeOffset now, List<TerminatedInstance> ended)
    {
        var row = InstanceRow.Load(statements, id)!;
        var timers = TimerRows.LoadOf(statements, id);
        statements.Execute("UPDATE wf_instances SET status = 3, error = ?2, updated_at = ?3 WHERE id = ?1", id, reason, now.UtcTicks);
        TimerRows.DeleteOf(statements, id);
        InboxRows.DeleteOf(statements, id);
        statements.Execute("DELETE FROM wf_tasks WHERE instance = ?1", id);
        foreach (var child in statements.Query("SELECT id FROM wf_instances WHERE parent = ?1 AND status IN (0, 4)", child => child.GetInt64(0), id))
            End(statements, store, child, reason, now, ended);
        // A parent that was ended just before hears nothing.
        var message = row.Parent is { } parent ? InboxRows.TellParent(statements, store, parent, null, $"terminated: {reason}") : null;
        ended.Add(new TerminatedInstance(id, row.Name, row.Status, timers, row.Parent, message));
    }
}
