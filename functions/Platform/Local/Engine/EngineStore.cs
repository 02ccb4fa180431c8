using System.Collections.Concurrent;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Another engine has taken the file over; this one must not go on.</summary>
internal sealed class EngineDisplacedException() : Exception("Another workflow engine owns this database file.");

/// <summary>The engine's door to the database: the shared writer, read connections of its own, and its numbers.</summary>
internal sealed class EngineStore(SqliteWriter writer, string file) : IDisposable
{
    private readonly ConcurrentBag<(SqliteConnection Connection, SqliteStatements Statements)> readers = [];
    private long lastInstance;
    private long lastMessage;

    /// <summary>Which ownership of the file this is.</summary>
    public long Epoch { get; private set; }

    /// <summary>Becomes the owner. True when the owner before ended properly.</summary>
    public async Task<bool> OpenAsync()
    {
        var (epoch, clean, last) = await writer.WriteAsync(EngineSchema.Take);
        Epoch = epoch;
        lastInstance = last;
        // Numbers of a later ownership are always greater, so unread and carried-over messages keep their order.
        lastMessage = epoch << 40;
        return clean;
    }

    /// <summary>A number for a new instance; never used twice while the engine lives, though an instance be purged.</summary>
    public long NextInstance() => Interlocked.Increment(ref lastInstance);

    /// <summary>The number of the next message; to be taken inside a write, so that it follows the order of commits.</summary>
    public long NextMessage() => Interlocked.Increment(ref lastMessage);

    /// <summary>Writes, unless another engine has become the owner.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteStatements, T> work) => writer.WriteAsync(statements =>
    {
        if (statements.Scalar("SELECT epoch FROM wf_owner") is not long epoch || epoch != Epoch)
            throw new EngineDisplacedException();
        return work(statements);
    });

    /// <summary>Writes with a check of the ownership in the work itself.</summary>
    public Task<T> WriteUnfencedAsync<T>(Func<SqliteStatements, T> work) => writer.WriteAsync(work);

    /// <summary>Reads what is committed now.</summary>
    public T Read<T>(Func<SqliteStatements, T> read)
    {
        try
        {
            if (!readers.TryTake(out var reader))
            {
                var connection = SqliteFile.Open(file, readOnly: true);
                reader = (connection, new SqliteStatements(connection));
            }
            var result = read(reader.Statements);
            readers.Add(reader);
            return result;
        }
        catch (SqliteException fault)
        {
            throw SqliteFile.AsUnavailable(fault);
        }
    }

    public void Dispose()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Statements.Dispose();
            reader.Connection.Dispose();
        }
    }
}
