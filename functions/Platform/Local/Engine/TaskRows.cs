using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>The task rows: activities that were asked for and whose outcome no turn has taken in.</summary>
internal sealed class TaskRows(EngineStore store)
{
    public static StoredTask? Load(SqliteStatements statements, TaskKey key) => statements.First(
        "SELECT activity, input, retry, attempts, crashes FROM wf_tasks WHERE instance = ?1 AND execution = ?2 AND step = ?3",
        row => new StoredTask(row.GetString(0), row.GetString(1), row.IsNull(2) ? null : row.GetString(2), row.GetInt32(3), row.GetInt32(4)),
        key.Instance,
        key.Execution,
        key.Step);

    public static void Insert(SqliteStatements statements, InstanceRow row, NewTask task) => statements.Execute(
        "INSERT INTO wf_tasks VALUES (?1, ?2, ?3, 0, 0, NULL, ?4, ?5, ?6)",
        row.Id,
        row.Execution,
        task.Step,
        task.Activity,
        task.Retry,
        task.Input);

    public static bool Delete(SqliteStatements statements, TaskKey key) => statements.Execute(
        "DELETE FROM wf_tasks WHERE instance = ?1 AND execution = ?2 AND step = ?3", key.Instance, key.Execution, key.Step) == 1;

    /// <summary>Tasks to run now: those of parked instances wait, those with a due time come through the timer queue.</summary>
    public static List<TaskKey> LoadReady(SqliteStatements statements) => statements.Query(
        """
        SELECT t.instance, t.execution, t.step FROM wf_tasks t JOIN wf_instances i ON i.id = t.instance
        WHERE t.due_at IS NULL AND i.status <> 4
        """,
        row => new TaskKey(row.GetInt64(0), row.GetInt32(1), row.GetInt32(2)));

    public static List<TaskKey> LoadOf(SqliteStatements statements, long instance) => statements.Query(
        "SELECT instance, execution, step FROM wf_tasks WHERE instance = ?1 AND due_at IS NULL",
        row => new TaskKey(row.GetInt64(0), row.GetInt32(1), row.GetInt32(2)),
        instance);

    /// <summary>Notes that a recovered task begins again, so that one which brings the process down is found out. False when the task is gone.</summary>
    public Task<bool> MarkBegunAsync(TaskKey key) => store.WriteAsync(statements => statements.Execute(
        "UPDATE wf_tasks SET crashes = crashes + 1 WHERE instance = ?1 AND execution = ?2 AND step = ?3",
        key.Instance,
        key.Execution,
        key.Step) == 1);

    /// <summary>Notes a failed attempt and when the next is due; that it failed means that it did not bring the process down.</summary>
    public Task<bool> MarkFailedAsync(TaskKey key, int attempts, DateTimeOffset due) => store.WriteAsync(statements => statements.Execute(
        "UPDATE wf_tasks SET attempts = ?4, due_at = ?5, crashes = 0 WHERE instance = ?1 AND execution = ?2 AND step = ?3",
        key.Instance,
        key.Execution,
        key.Step,
        attempts,
        due.UtcTicks) == 1);
}
