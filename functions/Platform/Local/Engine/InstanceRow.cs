using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Whom an instance answers when it has ended.</summary>
internal sealed record ParentStep(long Instance, int Execution, int Step);

/// <summary>An instance as its row has it, as far as a turn needs it.</summary>
internal sealed record InstanceRow(
    long Id,
    string Name,
    string Workflow,
    int Version,
    WorkflowStatus Status,
    int Execution,
    DateTimeOffset CreatedAt,
    ParentStep? Parent,
    string? CustomStatus,
    string Input)
{
    /// <summary>The version was chosen at this load, because no workflow of the name was registered before.</summary>
    public bool IsVersionNew { get; init; }

    public static InstanceRow? Load(SqliteStatements statements, long id) => statements.First(
        """
        SELECT id, name, workflow, version, status, execution, created_at, parent, parent_execution, parent_step, custom_status, input
        FROM wf_instances WHERE id = ?1
        """,
        Read,
        id);

    public static List<TurnRecord> LoadHistory(SqliteStatements statements, InstanceRow row) => statements.Query(
        "SELECT at, batch FROM wf_history WHERE instance = ?1 AND execution = ?2 ORDER BY turn",
        reader => TurnRecord.Decode(row.Execution, reader.GetInt64(0), reader.GetBytes(1).ToArray()),
        row.Id,
        row.Execution);

    public static List<Message> LoadInbox(SqliteStatements statements, long id) => statements.Query(
        "SELECT kind, execution, step, name, body, seq FROM wf_inbox WHERE instance = ?1 ORDER BY seq",
        reader => new Message(
            (MessageKind)reader.GetInt32(0),
            reader.GetInt32(1),
            reader.GetInt32(2),
            reader.IsNull(3) ? null : reader.GetString(3),
            reader.IsNull(4) ? null : reader.GetString(4),
            reader.GetInt64(5)),
        id);

    private static InstanceRow Read(SqliteRow reader) => new(
        reader.GetInt64(0),
        reader.GetString(1),
        reader.GetString(2),
        reader.GetInt32(3),
        (WorkflowStatus)reader.GetInt32(4),
        reader.GetInt32(5),
        new DateTimeOffset(reader.GetInt64(6), TimeSpan.Zero),
        reader.IsNull(7) ? null : new ParentStep(reader.GetInt64(7), reader.GetInt32(8), reader.GetInt32(9)),
        reader.IsNull(10) ? null : reader.GetString(10),
        reader.GetString(11));
}
