using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>What workflow code sees of its execution.</summary>
internal sealed partial class WorkflowExecution : IWorkflow
{
    public string InstanceId => row.Name;

    public DateTimeOffset Now => turn.Now;

    public bool IsReplaying => turn.IsReplay;

    public Guid NewId()
    {
        RequireTurn();
        return MakeId();
    }

    public Task TimerAsync(DateTimeOffset fireAt, CancellationToken cancel = default)
    {
        RequireTurn();
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled(cancel);
        if (fireAt <= Now)
            return Task.CompletedTask;
        var timer = new OpenTimer(++steps, fireAt.ToUniversalTime());
        if (!turn.Accept(steps, new Step(StepKind.Timer, "")))
            return timer.Task;
        turn.Timers.Add(timer.Timer);
        timers.Add(steps, timer);
        timer.Cancellation = cancel.Register(() => Cancel(timer, cancel));
        return timer.Task;
    }

    public Task<T> WaitForEventAsync<T>(string name, CancellationToken cancel = default)
    {
        RequireTurn();
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled<T>(cancel);
        var wait = new OpenStep<T>(name);
        if (events.Take(name) is { } kept)
        {
            Give(wait, kept.Body!, $"the event '{name}'");
            return wait.Task;
        }
        var place = events.Wait(wait);
        wait.Cancellation = cancel.Register(() =>
        {
            place.List?.Remove(place);
            wait.Cancel(cancel);
        });
        return wait.Task;
    }

    public Task<TResult> CallAsync<TResult>(string activity, object? input, RetryPolicy? retry = null)
    {
        RequireTurn();
        var step = new OpenStep<TResult>(activity);
        if (!turn.Accept(++steps, new Step(StepKind.Activity, activity)))
            return step.Task;
        if (!turn.IsReplay)
            turn.Tasks.Add(new NewTask(steps, activity, Write(input), StoredRetry.Write(retry)));
        open.Add(steps, step);
        return step.Task;
    }

    public Task<TResult> CallWorkflowAsync<TResult>(string workflow, object? input, string? instanceId = null)
    {
        RequireTurn();
        var name = instanceId ?? string.Create(CultureInfo.InvariantCulture, $"{row.Name}:{row.Execution}:{steps + 1}");
        var step = new OpenStep<TResult>(name);
        if (!turn.Accept(++steps, new Step(StepKind.SubWorkflow, workflow)))
            return step.Task;
        if (!turn.IsReplay)
            turn.Children.Add(new NewChild(steps, workflow, name, Write(input)));
        open.Add(steps, step);
        return step.Task;
    }

    public void ContinueAsNew(object? input)
    {
        RequireTurn();
        nextInput = Write(input);
    }

    public void SetStatus(object? status)
    {
        RequireTurn();
        turn.Status = Write(status);
    }

    private static string Write(object? value) => JsonSerializer.Serialize(value, WorkflowCatalog.Json);

    private void Cancel(OpenTimer timer, CancellationToken cancel)
    {
        if (!timers.Remove(timer.Timer.Step))
            return;
        if (!turn.Timers.Remove(timer.Timer))
            turn.CancelledTimers.Add(timer.Timer);
        timer.Cancel(cancel);
    }

    private void RequireTurn()
    {
        if (context is { IsCurrentTurn: true })
            return;
        Strayed();
        throw new InvalidOperationException("Workflow code may use its IWorkflow only on its own thread of execution; it must await nothing else.");
    }
}
