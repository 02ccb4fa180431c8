using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// The engine's tables. Child tables carry the instance's integer and are clustered so that one turn reads one range.
/// Times are UTC ticks.
/// </summary>
internal static class EngineSchema
{
    // The start message is inbox row 0; every other message has a number from the sequence, so the order within an instance is the order of commits.
    private static readonly string[] Tables =
    [
        "CREATE TABLE IF NOT EXISTS wf_owner (one INTEGER PRIMARY KEY CHECK (one = 1), epoch INTEGER NOT NULL, clean INTEGER NOT NULL)",
        "INSERT OR IGNORE INTO wf_owner VALUES (1, 0, 1)",
        """
        CREATE TABLE IF NOT EXISTS wf_instances (
          id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, workflow TEXT NOT NULL, version INTEGER NOT NULL,
          status INTEGER NOT NULL, execution INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
          parent INTEGER, parent_execution INTEGER, parent_step INTEGER,
          custom_status TEXT, result TEXT, error TEXT, input TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS wf_instances_status ON wf_instances (status, name)",
        "CREATE INDEX IF NOT EXISTS wf_instances_parent ON wf_instances (parent) WHERE parent IS NOT NULL",
        """
        CREATE TABLE IF NOT EXISTS wf_history (
          instance INTEGER NOT NULL, execution INTEGER NOT NULL, turn INTEGER NOT NULL, at INTEGER NOT NULL, batch BLOB NOT NULL,
          PRIMARY KEY (instance, execution, turn)) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS wf_inbox (
          instance INTEGER NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, execution INTEGER NOT NULL, step INTEGER NOT NULL,
          name TEXT, body TEXT, PRIMARY KEY (instance, seq)) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS wf_tasks (
          instance INTEGER NOT NULL, execution INTEGER NOT NULL, step INTEGER NOT NULL, attempts INTEGER NOT NULL, crashes INTEGER NOT NULL,
          due_at INTEGER, activity TEXT NOT NULL, retry TEXT, input TEXT NOT NULL, PRIMARY KEY (instance, execution, step)) WITHOUT ROWID
        """,
        "CREATE INDEX IF NOT EXISTS wf_tasks_due ON wf_tasks (due_at) WHERE due_at IS NOT NULL",
        """
        CREATE TABLE IF NOT EXISTS wf_timers (
          instance INTEGER NOT NULL, execution INTEGER NOT NULL, step INTEGER NOT NULL, fire_at INTEGER NOT NULL,
          PRIMARY KEY (instance, execution, step)) WITHOUT ROWID
        """,
        "CREATE INDEX IF NOT EXISTS wf_timers_due ON wf_timers (fire_at)",
        """
        CREATE TABLE IF NOT EXISTS wf_event_keys (
          instance INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (instance, key)) WITHOUT ROWID
        """,
    ];

    /// <summary>Creates what is missing and makes the caller the owner; every engine that owned the file before can write no more.</summary>
    public static (long Epoch, bool EndedCleanly, long LastInstance) Take(SqliteStatements statements)
    {
        foreach (var table in Tables)
            statements.Execute(table);
        var clean = statements.Scalar("SELECT clean FROM wf_owner") is 1L;
        // What ran when the process ended properly did not end it.
        if (clean)
            statements.Execute("UPDATE wf_tasks SET crashes = 0 WHERE crashes > 0");
        statements.Execute("UPDATE wf_owner SET epoch = epoch + 1, clean = 0");
        var epoch = (long)statements.Scalar("SELECT epoch FROM wf_owner")!;
        return (epoch, clean, statements.Scalar("SELECT MAX(id) FROM wf_instances") as long? ?? 0);
    }
}
