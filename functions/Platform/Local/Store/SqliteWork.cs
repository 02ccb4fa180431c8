namespace ComplaintCloud.LocalHost.Store;

/// <summary>One call waiting for the writer.</summary>
internal abstract class SqliteWork
{
    /// <summary>Runs the statements and keeps the result of the last run.</summary>
    public abstract void Run(SqliteStatements statements);

    /// <summary>Answers the caller: with the result when there is no fault, because it is on disk then.</summary>
    public abstract void Finish(Exception? fault);
}

/// <inheritdoc />
internal sealed class SqliteWork<T>(Func<SqliteStatements, T> work) : SqliteWork
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
