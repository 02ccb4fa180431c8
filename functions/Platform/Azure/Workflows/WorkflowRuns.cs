using ComplaintCloud.Complaints.Workflows;
using Microsoft.DurableTask;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>Runs the catalog's workflows as orchestrations.</summary>
internal sealed class WorkflowRuns(WorkflowCatalog catalog)
{
    /// <summary>One turn of an instance: the workflow of the orchestration's name, in the version that the instance began with.</summary>
    public async Task<string> RunAsync(TaskOrchestrationContext context)
    {
        var start = context.GetInput<WorkflowStart>()!;
        var inbox = new EventInbox(context, start.Unread, start.Seen);
        var workflow = new DurableWorkflow(context, inbox, catalog);
        var result = await catalog.Workflows[(context.Name.Name, start.Version)](workflow, start.Input);
        if (workflow.NextInput is { } next)
            context.ContinueAsNew(new WorkflowStart(catalog.NewestVersion(context.Name.Name), next, inbox.Unread, inbox.Seen));
        return result;
    }
}
