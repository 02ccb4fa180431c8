using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>The timer rows: times that workflow code waits for.</summary>
internal static class TimerRows
{
    public static void Insert(SqliteStatements statements, InstanceRow row, NewTimer timer) => statements.Execute(
        "INSERT INTO wf_timers VALUES (?1, ?2, ?3, ?4)", row.Id, row.Execution, timer.Step, timer.FireAt.UtcTicks);

    public static bool Delete(SqliteStatements statements, InstanceRow row, int step) => statements.Execute(
        "DELETE FROM wf_timers WHERE instance = ?1 AND execution = ?2 AND step = ?3", row.Id, row.Execution, step) == 1;

    public static void DeleteOf(SqliteStatements statements, long instance) =>
        statements.Execute("DELETE FROM wf_timers WHERE instance = ?1", instance);

    /// <summary>Timers, and later attempts of activities, that are due after one time and not after another.</summary>
    public static List<DueTimer> LoadDue(SqliteStatements statements, long from, long to) => statements.Query(
        """
        SELECT fire_at, instance, execution, step, 0 FROM wf_timers WHERE fire_at > ?1 AND fire_at <= ?2
        UNION ALL
        SELECT due_at, instance, execution, step, 1 FROM wf_tasks WHERE due_at > ?1 AND due_at <= ?2
        """,
        row => new DueTimer(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), (DueKind)row.GetInt32(4)),
        from,
        to);

    /// <summary>When the first of those is due that come later.</summary>
    public static long? NextAfter(SqliteStatements statements, long time) => statements.Scalar(
        """
        SELECT MIN(at) FROM (
          SELECT MIN(fire_at) AS at FROM wf_timers WHERE fire_at > ?1
          UNION ALL SELECT MIN(due_at) FROM wf_tasks WHERE due_at > ?1)
        """,
        time) as long?;

    public static List<DueTimer> LoadOf(SqliteStatements statements, long instance) => statements.Query(
        "SELECT fire_at, execution, step FROM wf_timers WHERE instance = ?1",
        row => new DueTimer(row.GetInt64(0), instance, row.GetInt32(1), row.GetInt32(2), DueKind.Timer),
        instance);
}
