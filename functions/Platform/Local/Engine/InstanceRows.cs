using System.Text;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>The instance rows: what every query reads, and nothing but that.</summary>
internal static class InstanceRows
{
    // The time of the last turn stands in its history row; writing it into the instance at every turn would cost one more statement each.
    private const string Columns =
        """
        i.name, i.workflow, i.version, i.status, i.created_at,
        MAX(i.updated_at, COALESCE((SELECT at FROM wf_history h WHERE h.instance = i.id ORDER BY h.execution DESC, h.turn DESC LIMIT 1), 0)),
        i.custom_status, i.result, i.error
        """;

    /// <summary>Stores a new instance with its start message. False when the id is taken.</summary>
    public static bool Insert(SqliteStatements statements, InstanceRow row)
    {
        var inserted = statements.Execute(
            """
            INSERT INTO wf_instances (id, name, workflow, version, status, execution, created_at, updated_at, parent, parent_execution, parent_step, input)
            VALUES (?1, ?2, ?3, ?4, 0, 0, ?5, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (name) DO NOTHING
            """,
            row.Id,
            row.Name,
            row.Workflow,
            row.Version,
            row.CreatedAt.UtcTicks,
            row.Parent?.Instance,
            row.Parent?.Execution,
            row.Parent?.Step,
            row.Input) == 1;
        if (inserted)
            InboxRows.Insert(statements, row.Id, Message.Started(0));
        return inserted;
    }

    public static (long Id, WorkflowStatus Status)? Find(SqliteStatements statements, string name) => statements.First<(long, WorkflowStatus)?>(
        "SELECT id, status FROM wf_instances WHERE name = ?1", row => (row.GetInt64(0), (WorkflowStatus)row.GetInt32(1)), name);

    /// <summary>Parks a running instance. False when it is not running.</summary>
    public static bool Park(SqliteStatements statements, long id, string error, DateTimeOffset now) => statements.Execute(
        "UPDATE wf_instances SET status = 4, error = ?2, updated_at = ?3 WHERE id = ?1 AND status = 0", id, error, now.UtcTicks) == 1;

    public static WorkflowInstance? Get(SqliteStatements statements, string name) =>
        statements.First($"SELECT {Columns} FROM wf_instances i WHERE i.name = ?1", Read, name);

    public static WorkflowPage Query(SqliteStatements statements, WorkflowQuery query)
    {
        var after = query.Continuation is { } token ? Encoding.UTF8.GetString(Convert.FromBase64String(token)) : "";
        var prefix = query.IdPrefix ?? "";
        // The greatest code point ends the range of a prefix; with none, everything is in it.
        var end = prefix + char.ConvertFromUtf32(0x10FFFF);
        var status = query.Status is null ? "" : "i.status = ?5 AND ";
        var sql = $"SELECT {Columns} FROM wf_instances i WHERE {status}i.name > ?1 AND i.name >= ?2 AND i.name < ?3 ORDER BY i.name LIMIT ?4";
        var found = query.Status is { } wanted
            ? statements.Query(sql, Read, after, prefix, end, query.Take + 1, (int)wanted)
            : statements.Query(sql, Read, after, prefix, end, query.Take + 1);
        if (found.Count <= query.Take)
            return new WorkflowPage(found, null);
        found.RemoveAt(query.Take);
        return new WorkflowPage(found, Convert.ToBase64String(Encoding.UTF8.GetBytes(found[^1].InstanceId)));
    }

    private static WorkflowInstance Read(SqliteRow row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetInt32(2),
        (WorkflowStatus)row.GetInt32(3),
        new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero),
        new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero),
        row.IsNull(6) ? null : row.GetString(6),
        row.IsNull(7) ? null : row.GetString(7),
        row.IsNull(8) ? null : row.GetString(8));
}
