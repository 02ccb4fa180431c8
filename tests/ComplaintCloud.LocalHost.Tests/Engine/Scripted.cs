using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>Workflows and activities written in a line of a test.</summary>
internal static class Scripted
{
    public static WorkflowCatalog Workflow<TInput, TResult>(
        this WorkflowCatalog catalog, string name, Func<IWorkflow, TInput, Task<TResult>> code, int version = 1) =>
        catalog.AddWorkflow(name, () => new ScriptedWorkflow<TInput, TResult>(code), version);

    public static WorkflowCatalog Activity<TInput, TResult>(this WorkflowCatalog catalog, string name, Func<TInput, TResult> work) =>
        catalog.AddActivity(name, () => new ScriptedActivity<TInput, TResult>((input, _) => Task.FromResult(work(input))));

    public static WorkflowCatalog AsyncActivity<TInput, TResult>(this WorkflowCatalog catalog, string name, Func<TInput, CancellationToken, Task<TResult>> work) =>
        catalog.AddActivity(name, () => new ScriptedActivity<TInput, TResult>(work));

    private sealed class ScriptedWorkflow<TInput, TResult>(Func<IWorkflow, TInput, Task<TResult>> code) : Workflow<TInput, TResult>
    {
        public override Task<TResult> RunAsync(IWorkflow workflow, TInput input) => code(workflow, input);
    }

    private sealed class ScriptedActivity<TInput, TResult>(Func<TInput, CancellationToken, Task<TResult>> work) : Activity<TInput, TResult>
    {
        public override Task<TResult> RunAsync(TInput input, CancellationToken cancel) => work(input, cancel);
    }
}
