using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Prepared statements of one connection, made once per SQL text. Parameters are named ?1, ?2 … in order.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement?> statements = [];
    private readonly Dictionary<string, SqliteCommand> commands = [];

    /// <summary>Runs a statement, or several, that return no rows; gives the number of rows changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) =>
        Statement(sql, values) is { } statement ? statement.Execute(values) : Command(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        if (Statement(sql, values) is { } statement)
            return statement.Scalar(values);
        return Command(sql, values).ExecuteScalar() is { } found and not DBNull ? found : null;
    }

    /// <summary>Reads all rows. The reader must not be kept.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Reads at most one row, or gives the default.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement?.Dispose();
        foreach (var command in commands.Values)
            command.Dispose();
    }

    /// <summary>The quick way, for one statement with plain values; null when a command must do it.</summary>
    private SqliteStatement? Statement(string sql, ReadOnlySpan<object?> values)
    {
        if (!SqliteStatement.CanBind(values))
            return null;
        if (!statements.TryGetValue(sql, out var statement))
            statements[sql] = statement = SqliteStatement.Prepare(connection.Handle!, sql);
        return statement;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
            commands[sql] = command = Prepare(sql, values.Length);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
        return command;
    }
}
