namespace ComplaintCloud.LocalHost.Store;

/// <summary>One call waiting for the writer.</summary>
internal abstract class SqliteWork
{
    /// <summary>Somebody waits for it.</summary>
    public bool IsAwaited { get; } = Foreground.IsCurrent;

    /// <summary>Runs the statements and keeps the result of the last run.</summary>
    public abstract void Run(SqliteStatements statements);

    /// <summary>Answers the caller: with the result when there is no fault, because it is on disk then.</summary>
    public abstract void Finish(Exception? fault);
}

/// <inheritdoc />
internal abstract class SqliteWork<T> : SqliteWork
{
    private readonly TaskCompletionSource<T> completion;
    private T? result;

    // What somebody waits for is finished on a thread of the pool, which goes on with the request; all else must not go on in the writer's.
    protected SqliteWork() => completion = new(IsAwaited ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Completion => completion.Task;

    public override void Run(SqliteStatements statements) => result = Write(statements);

    public override void Finish(Exception? fault)
    {
        if (fault is null)
            completion.TrySetResult(result!);
        else
            completion.TrySetException(fault);
    }

    /// <summary>The statements. May run again, in a smaller group or alone, when another in its group failed.</summary>
    protected abstract T Write(SqliteStatements statements);
}

/// <summary>Work that is a function.</summary>
internal sealed class SqliteCall<T>(Func<SqliteStatements, T> work) : SqliteWork<T>
{
    protected override T Write(SqliteStatements statements) => work(statements);
}
