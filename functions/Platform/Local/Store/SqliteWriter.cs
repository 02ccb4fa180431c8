using System.Threading.Channels;
using ComplaintCloud.Complaints.Records;
using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// The one writer of the database file: a thread, a connection, and group commit. Whatever is queued while a commit is
/// under way goes into the next one, so a hundred callers share one flush to disk. A call completes after its bytes are
/// on disk, or with the exception that its work threw; then nothing of that work is stored.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxGroup = 256;

    private readonly Channel<Work> queue = Channel.CreateUnbounded<Work>(new() { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly Thread thread;
    private readonly List<Work> group = new(MaxGroup);

    public SqliteWriter(string file)
    {
        connection = SqliteFile.Open(file, readOnly: false);
        Statements = new SqliteStatements(connection);
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    private SqliteStatements Statements { get; }

    /// <summary>Commits so far; a group of calls counts once.</summary>
    public long Commits { get; private set; }

    /// <summary>
    /// Runs work inside the next transaction and completes when that is durable. The work may run a second time, alone,
    /// when another in its group failed; it must have no effect but its statements and its result.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteStatements, T> work)
    {
        var queued = new Work<T>(work);
        return queue.Writer.TryWrite(queued)
            ? queued.Completion
            : Task.FromException<T>(new StoreUnavailableException("The store is closed."));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await Task.Run(thread.Join);
        Statements.Dispose();
        SqliteFile.CloseCleanly(connection);
    }

    private void Run()
    {
        var reader = queue.Reader;
        while (reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            group.Clear();
            while (group.Count < MaxGroup && reader.TryRead(out var work))
                group.Add(work);
            CommitGroup();
        }
    }

    private void CommitGroup()
    {
        if (TryCommit(group) is { } fault)
        {
            foreach (var work in group)
                work.Finish(group.Count == 1 ? fault : TryCommit([work]));
            return;
        }
        foreach (var work in group)
            work.Finish(null);
    }

    private Exception? TryCommit(List<Work> works)
    {
        try
        {
            Statements.Execute("BEGIN IMMEDIATE");
            foreach (var work in works)
                work.Run(Statements);
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

    private abstract class Work
    {
        public abstract void Run(SqliteStatements statements);

        public abstract void Finish(Exception? fault);
    }

    private sealed class Work<T>(Func<SqliteStatements, T> work) : Work
    {
        private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;

        public Task<T> Completion => completion.Task;

        public override void Run(SqliteStatements statements) => result = work(statements);

        public override void Finish(Exception? fault)
        {
            if (fault is null)
                completion.TrySetResult(result!);
            else
                completion.TrySetException(fault);
        }
    }
}
