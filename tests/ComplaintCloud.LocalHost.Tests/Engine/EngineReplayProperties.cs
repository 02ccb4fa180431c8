using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>Whatever a workflow does, keeping it in memory, replaying it at every turn and a crash in its midst give the same.</summary>
public sealed class EngineReplayProperties
{
    private const int Kinds = 9;

    [Fact]
    public void Random_workflow_gives_the_same_kept_in_memory_replayed_at_every_turn_and_after_a_crash()
    {
        var programs = Gen.Choose(0, Kinds - 1).ArrayOf().Resize(12).ToArbitrary();
        Prop.ForAll(programs, program =>
        {
            var hot = Run(program, 2_048, crash: false);
            hot.ShouldNotBeNull();
            Run(program, 0, crash: false).ShouldBe(hot);
            Run(program, 2_048, crash: true).ShouldBe(hot);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static string? Run(int[] program, int hotInstances, bool crash) => Task.Run(async () =>
    {
        await using var harness = new EmbeddedHarness(new EngineOptions { HotInstances = hotInstances });
        await harness.StartAsync(Catalog());
        await harness.Client.StartAsync("Program", "one", program);
        for (var i = 0; i < program.Length * 2; i++)
            await harness.Client.RaiseEventAsync("one", i % 2 == 0 ? "A" : "B", i);
        await harness.AdvanceAsync(TimeSpan.FromSeconds(90));
        if (crash)
            await harness.CrashAndRestartAsync(Catalog());
        await harness.AdvanceAsync(TimeSpan.FromHours(2));
        return (await harness.Client.GetAsync("one"))!.Result;
    }).GetAwaiter().GetResult();

    private static WorkflowCatalog Catalog() => new WorkflowCatalog()
        .Activity("Add", (int n) => n + 1)
        .Activity<int, int>("Refuse", n => throw new InvalidOperationException($"no {n}"))
        .Workflow("Child", async (IWorkflow w, int n) =>
        {
            await w.TimerAsync(w.Now.AddSeconds(n));
            return n % 3 == 0 ? throw new InvalidOperationException("child") : await w.CallAsync<int>("Add", n);
        })
        .Workflow("Program", async (IWorkflow w, int[] program) =>
        {
            var begin = w.Now;
            var trace = new List<string>();
            for (var i = 0; i < program.Length; i++)
                trace.Add($"{await StepAsync(w, program[i], i)}@{(w.Now - begin).TotalSeconds}");
            return string.Join(' ', trace);
        });

    private static async Task<string> StepAsync(IWorkflow w, int kind, int i)
    {
        switch (kind)
        {
            case 0:
                return $"{await w.CallAsync<int>("Add", i)}";
            case 1:
                await w.TimerAsync(w.Now.AddSeconds(10 * i));
                return "timer";
            case 2:
                return $"{await w.WaitForEventAsync<int>("a")}";
            case 3:
                return string.Join('+', await Task.WhenAll(w.CallAsync<int>("Add", i), w.CallAsync<int>("Add", 2 * i), w.WaitForEventAsync<int>("b")));
            case 4:
                return $"{await FailingAsync(() => w.CallAsync<int>("Refuse", i))}";
            case 5:
                return $"{await FailingAsync(() => w.CallWorkflowAsync<int>("Child", i))}";
            case 6:
                return await RaceAsync(w, i, "never");
            case 7:
                return await RaceAsync(w, i, "A");
            default:
                return w.NewId() == w.NewId() ? "same" : $"{await w.CallWorkflowAsync<int>("Child", 1)}";
        }
    }

    private static async Task<string> RaceAsync(IWorkflow w, int i, string name)
    {
        using var stop = new CancellationTokenSource();
        var raised = w.WaitForEventAsync<int>(name, stop.Token);
        var first = await Task.WhenAny(raised, w.TimerAsync(w.Now.AddSeconds(7 * (i + 1)), stop.Token));
        stop.Cancel();
        return first == raised ? $"{await raised}" : "late";
    }

    private static async Task<string> FailingAsync(Func<Task<int>> call)
    {
        try
        {
            return $"{await call()}";
        }
        catch (Exception exception) when (exception is ActivityFailedException or SubWorkflowFailedException)
        {
            return exception.GetType().Name;
        }
    }
}
