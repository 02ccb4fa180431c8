using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>What the rest of the product may ask of the engine.</summary>
internal sealed partial class WorkflowEngine
{
    private const int PurgeAtOnce = 100;

    public Task<bool> StartAsync(string workflow, string instanceId, object? input, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var row = new InstanceRow(
            store.NextInstance(), instanceId, workflow, catalog.NewestVersion(workflow), WorkflowStatus.Running, 0, time.GetUtcNow(), null, null, Write(input));
        return UnderWay(async () =>
        {
            await activities.RoomAsync().ConfigureAwait(false);
            if (!await store.WriteAsync(statements => InstanceRows.Insert(statements, row)).ConfigureAwait(false))
                return false;
            counters.Started();
            dispatcher.Deliver(row.Id, Message.Started(0));
            return true;
        }, cancel);
    }

    public Task<bool> RaiseEventAsync(string instanceId, string name, object? payload, string? key = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var body = Write(payload);
        return UnderWay(async () =>
        {
            var (known, id, raised) = await store.WriteAsync(statements => Raise(statements, instanceId, name, body, key)).ConfigureAwait(false);
            if (raised is not null)
                dispatcher.Deliver(id, raised);
            return known;
        }, cancel);
    }

    public Task<WorkflowInstance?> GetAsync(string instanceId, CancellationToken cancel = default) =>
        Task.FromResult(store.Read(statements => InstanceRows.Get(statements, instanceId)));

    public Task<WorkflowPage> QueryAsync(WorkflowQuery query, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Take, 1_000);
        return Task.FromResult(store.Read(statements => InstanceRows.Query(statements, query)));
    }

    /// <exception cref="KeyNotFoundException">There is no such instance.</exception>
    public async Task<WorkflowInstance> WaitForEndAsync(string instanceId, CancellationToken cancel = default)
    {
        var end = ends.Join(instanceId);
        try
        {
            if (Known(instanceId) is { Status: not (WorkflowStatus.Running or WorkflowStatus.Parked) } ended)
                return ended;
            await end.WaitAsync(cancel);
            return Known(instanceId);
        }
        finally
        {
            ends.Leave(instanceId, end);
        }
    }

    public Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancel = default) => UnderWay(async () =>
    {
        var now = time.GetUtcNow();
        var ended = await store.WriteAsync(statements => Termination.Write(statements, store, instanceId, reason, now)).ConfigureAwait(false);
        foreach (var instance in ended)
            Drop(instance);
        return ended.Count > 0;
    }, cancel);

    public Task<bool> ResumeAsync(string instanceId, CancellationToken cancel = default) => UnderWay(async () =>
    {
        var now = time.GetUtcNow();
        if (await store.WriteAsync(statements => ParkedRows.Resume(statements, instanceId, now)).ConfigureAwait(false) is not var (id, due, tasks))
            return false;
        counters.Resumed();
        foreach (var timer in due)
            timers.Add(timer);
        foreach (var task in tasks)
            activities.Enqueue(new ActivityTask(task, true, null));
        dispatcher.Forget(id);
        dispatcher.Wake(id);
        return true;
    }, cancel);

    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancel = default)
    {
        var found = store.Read(statements => InstanceRows.Find(statements, instanceId));
        return found is { } instance && await PurgeAsync([instance.Id], cancel) == 1;
    }

    public async Task<int> PurgeEndedBeforeAsync(DateTimeOffset time, CancellationToken cancel = default)
    {
        var purged = 0;
        foreach (var some in store.Read(statements => Purge.Find(statements, time)).Chunk(PurgeAtOnce))
            purged += await PurgeAsync(some, cancel);
        return purged;
    }

    private Task<int> PurgeAsync(long[] ids, CancellationToken cancel) => UnderWay(async () =>
    {
        var (purged, failed) = await store.WriteAsync(statements => Purge.Write(statements, ids)).ConfigureAwait(false);
        counters.Purged(failed);
        return purged;
    }, cancel);

    private void Drop(TerminatedInstance instance)
    {
        counters.Ended(instance.Was, WorkflowStatus.Terminated);
        counters.Timers(-instance.Timers.Count);
        activities.Drop(instance.Id);
        foreach (var timer in instance.Timers)
            timers.Remove(timer);
        dispatcher.Forget(instance.Id);
        if (instance.ToParent is { } message)
            dispatcher.Deliver(instance.Parent!.Instance, message);
        ends.Tell(instance.Name);
    }

    private (bool Known, long Id, Message? Raised) Raise(SqliteStatements statements, string instanceId, string name, string body, string? key)
    {
        if (InstanceRows.Find(statements, instanceId) is not (var id, WorkflowStatus.Running or WorkflowStatus.Parked))
            return (false, 0, null);
        if (key is not null && statements.Execute("INSERT OR IGNORE INTO wf_event_keys VALUES (?1, ?2)", id, key) == 0)
            return (true, id, null);
        var raised = new Message(MessageKind.EventRaised, 0, 0, name, body, store.NextMessage());
        InboxRows.Insert(statements, id, raised);
        return (true, id, raised);
    }

    private WorkflowInstance Known(string instanceId) =>
        store.Read(statements => InstanceRows.Get(statements, instanceId)) ?? throw new KeyNotFoundException($"There is no instance '{instanceId}'.");

    private async Task<T> UnderWay<T>(Func<Task<T>> call, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(!running, this);
        return await CallAsync().WaitAsync(cancel);

        async Task<T> CallAsync()
        {
            idle.Enter();
            try
            {
                return await call().ConfigureAwait(false);
            }
            finally
            {
                idle.Exit();
            }
        }
    }

    private static string Write(object? value) => JsonSerializer.Serialize(value, WorkflowCatalog.Json);
}
