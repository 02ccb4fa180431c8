using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Deletes ended instances with all that belongs to them.</summary>
internal static class Purge
{
    private static readonly string[] Children = ["wf_history", "wf_inbox", "wf_tasks", "wf_timers", "wf_event_keys"];

    /// <summary>Instances that ended before a time. Read beside the writer, as it looks at every ended one.</summary>
    public static List<long> Find(SqliteStatements statements, DateTimeOffset before) => statements.Query(
        "SELECT id FROM wf_instances WHERE status IN (1, 2, 3) AND updated_at < ?1", row => row.GetInt64(0), before.UtcTicks);

    /// <summary>Deletes those that have ended; says how many, and how many of them had failed.</summary>
    public static (int Purged, int Failed) Write(SqliteStatements statements, IReadOnlyList<long> ids)
    {
        var (purged, failed) = (0, 0);
        foreach (var id in ids)
        {
            var status = statements.Scalar("SELECT status FROM wf_instances WHERE id = ?1", id);
            if (status is not (1L or 2L or 3L))
                continue;
            foreach (var table in Children)
                statements.Execute($"DELETE FROM {table} WHERE instance = ?1", id);
            statements.Execute("DELETE FROM wf_instances WHERE id = ?1", id);
            purged++;
            failed += status is 2L ? 1 : 0;
        }
        return (purged, failed);
    }
}
