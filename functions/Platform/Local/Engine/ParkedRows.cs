using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Parking is of whole instances, not of single messages set aside: its states are shown by every query, and a case that
/// silently went on without what its customer sent would be worse than one that a person has to look at.
/// </summary>
internal static class ParkedRows
{
    /// <summary>Puts outcomes of activities into the inbox in place of their task rows. True when the instance is running.</summary>
    public static bool Keep(SqliteStatements statements, EngineStore store, long instance, List<Message> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (TaskRows.Delete(statements, new TaskKey(instance, outcome.Execution, outcome.Step)))
                InboxRows.Insert(statements, instance, outcome with { Number = store.NextMessage() });
        }
        return statements.Scalar("SELECT status FROM wf_instances WHERE id = ?1", instance) is 0L;
    }

    /// <summary>Lets a parked instance go on; its activities count their crashes anew. Null when it is not parked, else what it waits for.</summary>
    public static (long Id, List<DueTimer> Timers, List<TaskKey> Tasks)? Resume(SqliteStatements statements, string name, DateTimeOffset now)
    {
        if (statements.Scalar("SELECT id FROM wf_instances WHERE name = ?1 AND status = 4", name) is not long id)
            return null;
        statements.Execute("UPDATE wf_instances SET status = 0, error = NULL, updated_at = ?2 WHERE id = ?1", id, now.UtcTicks);
        statements.Execute("UPDATE wf_tasks SET crashes = 0 WHERE instance = ?1", id);
        return (id, TimerRows.LoadOf(statements, id), TaskRows.LoadOf(statements, id));
    }
}
