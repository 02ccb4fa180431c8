using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;
using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Read-only connections, one for each read under way. A read sees every commit that was answered before it began.
/// </summary>
internal sealed class SqliteReaders(string file) : IDisposable
{
    /// <summary>Connections kept open for the next read; more are made under load and closed after it.</summary>
    private const int MaxIdle = 16;

    private readonly ConcurrentStack<Reader> idle = [];
    private int kept;
    private volatile bool closed;

    /// <summary>Reads in the calling thread; every fault is in the task. What is read must be copied out.</summary>
    public Task<T> ReadAsync<TState, T>(Func<SqliteStatements, TState, T> read, TState state, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled<T>(cancel);
        try
        {
            return Task.FromResult(Read(read, state));
        }
        catch (SqliteException fault)
        {
            return Task.FromException<T>(SqliteFile.AsUnavailable(fault));
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryPop(out var reader))
            reader.Dispose();
    }

    private T Read<TState, T>(Func<SqliteStatements, TState, T> read, TState state)
    {
        if (closed)
            throw new StoreUnavailableException("The store is closed.");
        var reader = Take();
        try
        {
            return read(reader.Statements, state);
        }
        finally
        {
            GiveBack(reader);
        }
    }

    private Reader Take()
    {
        if (!idle.TryPop(out var reader))
            return new Reader(file);
        Interlocked.Decrement(ref kept);
        return reader;
    }

    private void GiveBack(Reader reader)
    {
        if (Interlocked.Increment(ref kept) <= MaxIdle)
        {
            idle.Push(reader);
        }
        else
        {
            Interlocked.Decrement(ref kept);
            reader.Dispose();
        }
        // Closed meanwhile: nobody else would close what was just given back.
        if (closed)
            Dispose();
    }

    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection connection;

        public Reader(string file)
        {
            connection = SqliteFile.Open(file, readOnly: true);
            Statements = new SqliteStatements(connection);
        }

        public SqliteStatements Statements { get; }

        public void Dispose()
        {
            Statements.Dispose();
            connection.Dispose();
        }
    }
}
