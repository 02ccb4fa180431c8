using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Brings an instance into memory by replaying its history.</summary>
internal sealed class InstanceLoader(EngineStore store, WorkflowCatalog catalog, Dispatcher dispatcher, ILogger logger)
{
    private readonly ConcurrentDictionary<(string Name, int Version), bool> missed = [];

    /// <summary>
    /// Makes the instance ready for a turn. False when it may have none: it is gone, ended or parked, or its code is not
    /// registered; then <see cref="LiveInstance.Row"/> says which.
    /// </summary>
    /// <param name="instance">Whom.</param>
    /// <param name="fault">Why the code does not fit its history, or null.</param>
    public bool TryLoad(LiveInstance instance, out string? fault)
    {
        fault = null;
        if (instance.Execution is not null)
            return true;
        var (row, history) = store.Read(statements =>
        {
            var found = InstanceRow.Load(statements, instance.Id);
            return (found, found is { Status: WorkflowStatus.Running } ? InstanceRow.LoadHistory(statements, found) : []);
        });
        instance.Row = row = ChooseVersion(row);
        if (row is not { Status: WorkflowStatus.Running })
            return false;
        if (!catalog.Workflows.TryGetValue((row.Workflow, row.Version), out var runner))
        {
            Miss(row);
            return false;
        }
        var execution = new WorkflowExecution(row, runner, () => dispatcher.Wake(row.Id));
        for (var i = 0; i < history.Count && fault is null; i++)
            fault = execution.Replay(history[i]);
        instance.Execution = fault is null ? execution : null;
        return true;
    }

    private InstanceRow? ChooseVersion(InstanceRow? row) =>
        row is { Version: 0 } && catalog.Workflows.Keys.Any(key => key.Name == row.Workflow)
            ? row with { Version = catalog.NewestVersion(row.Workflow), IsVersionNew = true }
            : row;

    private void Miss(InstanceRow row)
    {
        if (missed.TryAdd((row.Workflow, row.Version), true))
            logger.LogWarning("No workflow is registered as '{Workflow}' version {Version}; its instances stay stored until one is.", row.Workflow, row.Version);
    }
}
