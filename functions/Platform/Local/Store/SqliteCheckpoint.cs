using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Folds the log back into the database file from a thread and a connection of its own, so that no commit waits for it.
/// Only when the log has grown far beyond does the writer's own connection make room for it.
/// </summary>
internal sealed class SqliteCheckpoint : IDisposable
{
    /// <summary>Pages (of 4 KiB) written to the log between two attempts to fold it back: 32 MiB.</summary>
    private const int Every = 8_000;

    /// <summary>Pages in the log from which the writer waits: 64 MiB.</summary>
    private const int Ceiling = 16_000;

    private const int PagesWritten = raw.SQLITE_DBSTATUS_CACHE_WRITE;

    private readonly sqlite3 writer;
    private readonly SqliteConnection connection;
    private readonly AutoResetEvent due = new(false);
    private readonly Thread thread;
    private volatile bool stopping;
    private volatile bool full;
    private int pages;

    public SqliteCheckpoint(string file, sqlite3 writer)
    {
        this.writer = writer;
        connection = SqliteFile.Open(file, readOnly: false);
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-checkpoint" };
        thread.Start();
    }

    /// <summary>To be called by the writer between two commits.</summary>
    public void Committed()
    {
        raw.sqlite3_db_status(writer, PagesWritten, out var written, out _, 1);
        pages += written;
        if (full)
        {
            raw.sqlite3_wal_checkpoint_v2(writer, "main", raw.SQLITE_CHECKPOINT_RESTART, out _, out _);
            full = false;
        }
        else if (pages >= Every)
        {
            pages = 0;
            due.Set();
        }
    }

    public void Dispose()
    {
        stopping = true;
        due.Set();
        thread.Join();
        connection.Dispose();
        due.Dispose();
    }

    private void Run()
    {
        while (true)
        {
            due.WaitOne();
            if (stopping)
                return;
            raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var inLog, out _);
            full = inLog >= Ceiling;
        }
    }
}
