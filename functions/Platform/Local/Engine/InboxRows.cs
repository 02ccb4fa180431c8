using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>The inbox rows: starts, events, and what children became, as long as no turn has taken them in.</summary>
internal static class InboxRows
{
    public static void Insert(SqliteStatements statements, long instance, Message message) => statements.Execute(
        "INSERT INTO wf_inbox VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        instance,
        message.Number,
        (int)message.Kind,
        message.Execution,
        message.Step,
        message.Name,
        message.Body);

    public static bool Delete(SqliteStatements statements, long instance, long number) =>
        statements.Execute("DELETE FROM wf_inbox WHERE instance = ?1 AND seq = ?2", instance, number) == 1;

    public static void DeleteOf(SqliteStatements statements, long instance) =>
        statements.Execute("DELETE FROM wf_inbox WHERE instance = ?1", instance);

    /// <summary>Instances that have something to read and may.</summary>
    public static List<long> LoadReady(SqliteStatements statements) => statements.Query(
        "SELECT DISTINCT b.instance FROM wf_inbox b JOIN wf_instances i ON i.id = b.instance WHERE i.status = 0",
        row => row.GetInt64(0));

    /// <summary>Puts a child's end into its parent's inbox, unless the parent has ended.</summary>
    public static Message? TellParent(SqliteStatements statements, EngineStore store, ParentStep parent, string? result, string? error)
    {
        if (statements.Scalar("SELECT status FROM wf_instances WHERE id = ?1", parent.Instance) is not (0L or 4L))
            return null;
        var kind = error is null ? MessageKind.ChildDone : MessageKind.ChildFailed;
        var message = new Message(kind, parent.Execution, parent.Step, null, error ?? result, store.NextMessage());
        Insert(statements, parent.Instance, message);
        return message;
    }
}
