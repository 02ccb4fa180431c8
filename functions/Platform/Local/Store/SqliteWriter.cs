using ComplaintCloud.Complaints.Records;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// The one writer of the database file: a thread, a connection, and group commit. Whatever is queued while a commit is
/// under way goes into the next one, so a hundred callers share one flush to disk. A call completes after its bytes are
/// on disk, or with the exception that its work threw; then nothing of that work is stored. Waiting costs no processor.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private readonly SqliteQueue queue = new(TimeProvider.System);
    private readonly SqliteConnection connection;
    private readonly Thread thread;
    private readonly SqliteCheckpoint checkpoint;
    private readonly List<SqliteWork> group = [];
    private int disposed;

    public SqliteWriter(string file)
    {
        File = file;
        connection = SqliteFile.Open(file, readOnly: false);
        Statements = new SqliteStatements(connection);
        checkpoint = new SqliteCheckpoint(file, connection.Handle!);
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    /// <summary>The path of the database file.</summary>
    public string File { get; }

    private SqliteStatements Statements { get; }

    /// <summary>Commits so far; a group of calls counts once.</summary>
    public long Commits { get; private set; }

    /// <summary>
    /// Runs work inside the next transaction and completes when that is durable. The work may run again, in a smaller
    /// group or alone, when another in its group failed; it must have no effect but its statements and its result.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteStatements, T> work) => WriteAsync(new SqliteCall<T>(work));

    /// <inheritdoc cref="WriteAsync{T}(Func{SqliteStatements, T})"/>
    public Task<T> WriteAsync<T>(SqliteWork<T> work) => queue.TryAdd(work)
        ? work.Completion
        : Task.FromException<T>(new StoreUnavailableException("The store is closed."));

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
            return;
        queue.Close();
        await Task.Run(thread.Join);
        checkpoint.Dispose();
        queue.Dispose();
        Statements.Dispose();
        SqliteFile.CloseCleanly(connection);
    }

    private void Run()
    {
        while (queue.TryTake(group))
        {
            CommitGroup();
            group.Clear();
            checkpoint.Committed();
        }
    }

    private void CommitGroup()
    {
        while (TryCommit(group, out var culprit) is { } fault)
        {
            if (culprit is null || fault is StoreUnavailableException)
            {
                CommitEachAlone(fault);
                return;
            }
            FinishedWork.Finish(culprit, fault);
            group.Remove(culprit);
        }
        FinishedWork.Finish(group);
    }

    /// <summary>The store could not take all of them together; what fits by itself is still stored.</summary>
    private void CommitEachAlone(Exception fault)
    {
        foreach (var work in group)
            FinishedWork.Finish(work, group.Count == 1 ? fault : TryCommit([work], out _));
    }

    private Exception? TryCommit(List<SqliteWork> works, out SqliteWork? running)
    {
        running = null;
        if (works.Count == 0)
            return null;
        try
        {
            Statements.Execute("BEGIN IMMEDIATE");
            foreach (var work in works)
            {
                running = work;
                work.Run(Statements);
                RequireTransaction();
            }
            running = null;
            Statements.Execute("COMMIT");
            Commits++;
            return null;
        }
        catch (Exception exception)
        {
            RollBack();
            return exception is SqliteException sqlite ? SqliteFile.AsUnavailable(sqlite) : exception;
        }
    }

    /// <summary>
    /// SQLite rolls back by itself on some faults, a full disk among them. Had the work swallowed that, its neighbours
    /// would go on outside any transaction and be stored twice.
    /// </summary>
    private void RequireTransaction()
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
            throw new StoreUnavailableException("The transaction was ended while work was running in it.");
    }

    private void RollBack()
    {
        try
        {
            Statements.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back by itself, as it does when the disk is full.
        }
    }
}
