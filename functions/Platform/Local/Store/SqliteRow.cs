using SQLitePCL;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>The row that a running statement stands on; good only until the statement goes on, so nobody may keep it.</summary>
internal readonly ref struct SqliteRow(sqlite3_stmt statement)
{
    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public int GetInt32(int column) => raw.sqlite3_column_int(statement, column);

    public string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>SQLite's own bytes, to be read before the statement goes on.</summary>
    public ReadOnlySpan<byte> GetBytes(int column) => raw.sqlite3_column_blob(statement, column);
}
