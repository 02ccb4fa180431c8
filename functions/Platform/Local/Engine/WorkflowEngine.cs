using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// The embedded workflow engine: instances live as histories in the database file and are replayed when they have to go
/// on. It shares the file and the writer with the record store.
/// </summary>
internal sealed partial class WorkflowEngine : IWorkflowClient, IAsyncDisposable
{
    private readonly EngineStore store;
    private readonly WorkflowCatalog catalog;
    private readonly TimeProvider time;
    private readonly IdleTracker idle = new();
    private readonly EndWaiters ends = new();
    private readonly EngineCounters counters = new();
    private readonly Dispatcher dispatcher;
    private readonly ActivityPool activities;
    private readonly TimerQueue timers;
    private readonly ILogger logger;
    private readonly EngineOptions options;
    private DateTimeOffset recoveredUntil = DateTimeOffset.MinValue;
    private volatile bool running;

    public WorkflowEngine(
        SqliteWriter writer, string databaseFile, WorkflowCatalog catalog, TimeProvider time, ILogger<WorkflowEngine> logger, EngineOptions? options = null)
    {
        this.options = options ??= new EngineOptions();
        (this.catalog, this.time, this.logger) = (catalog, time, logger);
        store = new EngineStore(writer, databaseFile);
        var effects = new TurnEffects(ends, counters, options, logger);
        TurnRunner? runner = null;
        dispatcher = new Dispatcher(options, time, idle) { RunTurn = instance => runner!.Run(instance) };
        timers = new TimerQueue(store, options, time, idle, logger) { Fired = Fire };
        var activityRunner = new ActivityRunner(store, new TaskRows(store), catalog, options, time, logger) { Finished = dispatcher.Deliver, Park = ParkAsync };
        activities = new ActivityPool(activityRunner, options, time, idle, logger) { Later = timers.Add };
        (effects.Dispatcher, effects.Activities, effects.Timers) = (dispatcher, activities, timers);
        runner = new TurnRunner(store, new InstanceLoader(store, catalog, dispatcher, logger), catalog, options, time, effects, logger) { Dispatcher = dispatcher };
    }

    /// <summary>How many instances and timers there are; cheap.</summary>
    public EngineHealth Health => counters.Read(dispatcher.ReadyCount, activities.Count, dispatcher.HotCount, timers.InMemory);

    /// <summary>Creates the tables where missing, takes the file over and goes on where the last engine stopped.</summary>
    public async Task StartAsync()
    {
        var endedCleanly = await store.OpenAsync();
        running = true;
        recoveredUntil = endedCleanly ? DateTimeOffset.MinValue : time.GetUtcNow();
        store.Read(statements =>
        {
            Count(statements);
            foreach (var key in TaskRows.LoadReady(statements))
                activities.Enqueue(new ActivityTask(key, !endedCleanly, null));
            foreach (var instance in InboxRows.LoadReady(statements))
                dispatcher.Wake(instance);
            return 0;
        });
        timers.Start();
    }

    /// <summary>Completes when nothing is under way: no turn, no activity, no call of a client. Only time or a client can then bring something.</summary>
    public Task IdleAsync() => idle.WaitAsync();

    /// <summary>When the next timer or attempt is due, or null.</summary>
    public DateTimeOffset? NextTimerAt() => timers.Next;

    /// <summary>Begins nothing more, lets what is under way end, and notes that the end was proper.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!running)
            return;
        running = false;
        timers.Dispose();
        activities.Stop();
        ends.Abort(new ObjectDisposedException(nameof(WorkflowEngine)));
        try
        {
            // Turns go on for so long, so that the outcome of an activity that was running is not lost.
            await IdleAsync().WaitAsync(options.StopPatience);
            dispatcher.Close();
            await store.WriteAsync(statements => statements.Execute("UPDATE wf_owner SET clean = 1"));
        }
        catch (Exception exception) when (exception is Complaints.TransientException or EngineDisplacedException or TimeoutException)
        {
            logger.LogWarning(exception, "The workflow engine did not end properly; the next one takes that for a crash.");
        }
        dispatcher.Close();
        dispatcher.Dispose();
        activities.Dispose();
        store.Dispose();
    }

    private void Count(SqliteStatements statements)
    {
        long Of(int status) => (long)statements.Scalar("SELECT COUNT(*) FROM wf_instances WHERE status = ?1", status)!;
        counters.Load(Of(0), Of(4), Of(2), (long)statements.Scalar("SELECT COUNT(*) FROM wf_timers")!);
    }

    private void Fire(DueTimer due)
    {
        switch (due.Kind)
        {
            case DueKind.Timer:
                dispatcher.Deliver(due.Instance, new Message(MessageKind.TimerFired, due.Execution, due.Step, null, null));
                return;
            case DueKind.Turn:
                dispatcher.Wake(due.Instance);
                return;
            case DueKind.Attempt or DueKind.Task:
                // An attempt that was due before this engine began may have been what ended the one before.
                var recovered = due.At <= recoveredUntil.UtcTicks;
                activities.Enqueue(new ActivityTask(new TaskKey(due.Instance, due.Execution, due.Step), recovered, null));
                return;
        }
    }

    private async Task ParkAsync(long instance, string error)
    {
        var now = time.GetUtcNow();
        if (!await store.WriteAsync(statements => InstanceRows.Park(statements, instance, error, now)))
            return;
        counters.Parked();
        logger.LogError("Instance {Id} is parked: {Error}", instance, error);
        dispatcher.Forget(instance);
    }
}
