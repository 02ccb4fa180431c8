using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// One prepared statement on SQLite's own interface. It does what a command does without a reader, a parameter object
/// or a parse for each run, which is most of what a short statement costs.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private const int MaxStackBytes = 256;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly int parameters;

    private SqliteStatement(sqlite3 database, sqlite3_stmt statement)
    {
        this.database = database;
        this.statement = statement;
        parameters = raw.sqlite3_bind_parameter_count(statement);
    }

    /// <summary>Prepares the text, or gives null when there is more than one statement in it.</summary>
    public static SqliteStatement? Prepare(sqlite3 database, string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement, out var rest), database);
        if (string.IsNullOrWhiteSpace(rest))
            return new SqliteStatement(database, statement);
        statement.Dispose();
        return null;
    }

    /// <summary>Whether all of these are of the types that can be bound here.</summary>
    public static bool CanBind(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
            if (value is not (null or long or int or bool or double or string or byte[] or ArraySegment<byte>))
                return false;
        return true;
    }

    /// <summary>Runs to the end; gives the number of rows changed.</summary>
    public int Execute(ReadOnlySpan<object?> values)
    {
        var before = raw.sqlite3_total_changes(database);
        try
        {
            Bind(values);
            while (Step())
            {
            }
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
        // The total tells whether this statement changed anything at all; it also counts what triggers did.
        return raw.sqlite3_total_changes(database) == before ? 0 : raw.sqlite3_changes(database);
    }

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            return Step() ? FirstColumn() : null;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Reads all rows into the list.</summary>
    public void Read<T>(List<T> rows, Func<SqliteRow, T> read, ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            while (Step())
                rows.Add(read(new SqliteRow(statement)));
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Reads the first row, or gives the default.</summary>
    public T? First<T>(Func<SqliteRow, T> read, ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            return Step() ? read(new SqliteRow(statement)) : default;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private static void Check(int code, sqlite3 database)
    {
        if (code != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(code, database);
    }

    private bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(code, database);
        return code == raw.SQLITE_ROW;
    }

    private object? FirstColumn() => raw.sqlite3_column_type(statement, 0) switch
    {
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, 0),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, 0),
        raw.SQLITE_TEXT => raw.sqlite3_column_text(statement, 0).utf8_to_string(),
        raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, 0).ToArray(),
        _ => null,
    };

    private void Bind(ReadOnlySpan<object?> values)
    {
        if (values.Length != parameters)
            throw new InvalidOperationException($"The statement has {parameters} parameters and was given {values.Length} values.");
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]), database);
    }

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int64(statement, index, number),
        bool truth => raw.sqlite3_bind_int64(statement, index, truth ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, index, number),
        string text => BindText(index, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        ArraySegment<byte> bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value)),
    };

    private int BindText(int index, string text)
    {
        // An empty span has no address, which SQLite would take for NULL.
        if (text.Length == 0)
            return raw.sqlite3_bind_text(statement, index, text);
        var bound = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = bound <= MaxStackBytes ? stackalloc byte[MaxStackBytes] : new byte[bound];
        return raw.sqlite3_bind_text(statement, index, buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
    }
}
