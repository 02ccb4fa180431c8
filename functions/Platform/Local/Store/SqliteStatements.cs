using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Prepared statements of one connection, made once per SQL text. Parameters are named ?1, ?2 … in order.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement?> statements = new(SqlText.Comparer);
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

    /// <summary>Reads all rows of one statement with plain values.</summary>
    public List<T> Query<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        Single(sql, values).Read(rows, read, values);
        return rows;
    }

    /// <summary>Reads at most one row, or gives the default.</summary>
    public T? First<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values) => Single(sql, values).First(read, values);

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement?.Dispose();
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private SqliteStatement Single(string sql, ReadOnlySpan<object?> values) =>
        Statement(sql, values) ?? throw new ArgumentException("Rows are read from one statement with plain values.", nameof(sql));

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

/// <summary>
/// Compares statements by their text. Hashing a whole text costs as much as binding its values, and texts of one length are few.
/// </summary>
internal sealed class SqlText : IEqualityComparer<string>
{
    public static readonly SqlText Comparer = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => obj.Length;
}
