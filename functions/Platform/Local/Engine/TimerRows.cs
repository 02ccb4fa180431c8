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

    public static List<DueTimer> LoadOf(SqliteStatements statements, long instance) => statements.Query(
        "SELECT fire_at, execution, step FROM wf_timers WHERE instance = ?1",
        row => new DueTimer(row.GetInt64(0), instance, row.GetInt32(1), row.GetInt32(2), DueKind.Timer),
        instance);
}
