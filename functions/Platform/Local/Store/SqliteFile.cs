using ComplaintCloud.Complaints.Records;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>How the database file is opened: WAL, every commit flushed, no shared pool.</summary>
internal static class SqliteFile
{
    /// <summary>
    /// Page cache of the writing connection in KiB; the default of 2,000 holds less than the pages that a busy minute touches.
    /// A commit in which an index page was split looks through all of it, so it must not be larger than what is of use.
    /// </summary>
    private const int CacheKiB = 6 * 1024;

    /// <summary>Page cache of a reading connection. Every commit by the writer empties it, which takes the longer the larger it is.</summary>
    private const int ReaderPages = 64;

    // Each connection is used by one thread at a time, so SQLite need not lock it, nor count its memory under a lock.
    static SqliteFile()
    {
        Batteries_V2.Init();
        Require(raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD));
        Require(raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0));

        static void Require(int code)
        {
            if (code != raw.SQLITE_OK)
                throw new InvalidOperationException($"SQLite did not take its settings ({code}); something has used it before.");
        }
    }

    public static SqliteConnection Open(string file, bool readOnly)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Pooling = false,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        }.ToString());
        connection.Open();
        KeepPlans(connection);
        Set(connection, "busy_timeout", "10000");
        if (readOnly)
        {
            Set(connection, "cache_size", $"{ReaderPages}");
            return connection;
        }
        Set(connection, "journal_mode", "WAL");
        Set(connection, "synchronous", "FULL");
        Set(connection, "wal_autocheckpoint", "0");
        Set(connection, "cache_size", $"-{CacheKiB}");
        RequireFullSync(connection);
        return connection;
    }

    /// <summary>What a SQLite fault means to callers: the store is away for now, or the exception itself when it is a bug in a statement.</summary>
    public static Exception AsUnavailable(SqliteException fault) => fault.SqliteErrorCode switch
    {
        // BUSY, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB
        5 or 7 or 8 or 10 or 11 or 13 or 14 or 26 => new StoreUnavailableException(fault.Message, fault),
        _ => fault,
    };

    /// <summary>Closes the connection with the log folded into the file.</summary>
    public static void CloseCleanly(SqliteConnection connection)
    {
        try
        {
            Set(connection, "wal_checkpoint", null);
        }
        catch (SqliteException)
        {
            // The log stays beside the file and is read at the next start.
        }
        connection.Dispose();
    }

    /// <summary>
    /// Else a statement whose row bound might fit the partial index is parsed and planned anew for every value that is bound
    /// to it, which takes longer than running it.
    /// </summary>
    private static void KeepPlans(SqliteConnection connection) => raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

    private static void RequireFullSync(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous";
        if (command.ExecuteScalar() is not 2L)
            throw new InvalidOperationException("SQLite did not accept synchronous=FULL; commits would not be durable.");
    }

    private static void Set(SqliteConnection connection, string pragma, string? value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = value is null ? $"PRAGMA {pragma}" : $"PRAGMA {pragma}={value}";
        command.ExecuteNonQuery();
    }
}
