using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Starting, activities and retries.</content>
public abstract partial class WorkflowEngineContract
{
    public sealed record Order(string Customer, int Amount);

    [Fact]
    public async Task Workflow_with_one_activity_completes_with_its_result()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Price", (Order order) => order.Amount * 2)
                .Workflow("Case", async (IWorkflow w, Order order) => $"{order.Customer} {await w.CallAsync<int>("Price", order)}"),
            new Order("Li", 21));

        await ShouldCompleteAsync("one", "Li 42");
    }

    [Fact]
    public async Task Activities_in_sequence_run_once_each_in_order()
    {
        var seen = new List<int>();
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Note", (int n) => { lock (seen) seen.Add(n); return n; })
                .Workflow("Case", async (IWorkflow w, int count) =>
                {
                    var sum = 0;
                    for (var i = 1; i <= count; i++)
                        sum += await w.CallAsync<int>("Note", i);
                    return sum;
                }),
            10);

        await ShouldCompleteAsync("one", 55);
        seen.ShouldBe(Enumerable.Range(1, 10));
    }

    [Fact]
    public async Task Activities_in_parallel_give_their_results_in_order_of_the_calls()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Square", (int n) => n * n)
                .Workflow("Case", async (IWorkflow w, int count) =>
                    string.Join(",", await Task.WhenAll(Enumerable.Range(1, count).Select(n => w.CallAsync<int>("Square", n))))),
            5);

        await ShouldCompleteAsync("one", "1,4,9,16,25");
    }

    [Fact]
    public async Task Same_id_started_twice_runs_once()
    {
        var runs = 0;
        await StartOneAsync(
            new WorkflowCatalog().Activity("Count", (int _) => Interlocked.Increment(ref runs)).Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Count", n)),
            1);
        (await Client.StartAsync("Case", "one", 2)).ShouldBeFalse();
        await harness.IdleAsync();

        (await Client.StartAsync("Case", "one", 3)).ShouldBeFalse();

        await ShouldCompleteAsync("one", 1);
        runs.ShouldBe(1);
    }

    [Fact]
    public async Task Unknown_workflow_started_throws()
    {
        await harness.StartAsync(new WorkflowCatalog());

        await Should.ThrowAsync<KeyNotFoundException>(() => Client.StartAsync("Nobody", "one", 1));
    }

    [Fact]
    public async Task Transient_fault_is_retried_after_growing_waits()
    {
        var at = new List<TimeSpan>();
        var begin = harness.Now;
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Send", (int n) => { at.Add(harness.Now - begin); return at.Count < 4 ? throw new TransientException("busy") : n; })
                .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Send", n, new RetryPolicy(5, TimeSpan.FromSeconds(10), 3, TimeSpan.FromSeconds(60)))),
            7);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(10));

        await ShouldCompleteAsync("one", 7);
        at.Select(wait => wait.TotalSeconds).ShouldBe([0, 10, 40, 100]);
    }

    [Fact]
    public async Task Transient_fault_at_every_attempt_fails_the_call()
    {
        var runs = 0;
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity<int, int>("Send", _ => { runs++; throw new TransientException("busy"); })
                .Workflow("Case", async (IWorkflow w, int n) =>
                {
                    try
                    {
                        return (await w.CallAsync<int>("Send", n, new RetryPolicy(3, TimeSpan.FromSeconds(1), 1, TimeSpan.FromSeconds(1)))).ToString();
                    }
                    catch (ActivityFailedException failed)
                    {
                        return $"{failed.Activity} {failed.ErrorType}";
                    }
                }),
            1);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        await ShouldCompleteAsync("one", $"Send {typeof(TransientException).FullName}");
        runs.ShouldBe(3);
    }

    [Fact]
    public async Task Other_fault_is_not_retried()
    {
        var runs = 0;
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity<int, int>("Send", _ => { runs++; throw new InvalidOperationException("no such number"); })
                .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Send", n)),
            1);
        await harness.AdvanceAsync(TimeSpan.FromHours(1));

        await ShouldStandAsync("one", WorkflowStatus.Failed, "no such number");
        runs.ShouldBe(1);
    }

    [Fact]
    public async Task Retry_without_wait_runs_again_at_once()
    {
        var runs = 0;
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Send", (int n) => ++runs < 3 ? throw new TransientException("busy") : n)
                .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Send", n, new RetryPolicy(3, TimeSpan.Zero, 1, TimeSpan.Zero))),
            5);

        await ShouldCompleteAsync("one", 5);
    }

    [Fact]
    public async Task Code_that_throws_fails_the_instance_with_its_error()
    {
        await StartOneAsync(new WorkflowCatalog().Workflow<int, int>("Case", (_, _) => throw new InvalidOperationException("broken")), 1);

        await ShouldStandAsync("one", WorkflowStatus.Failed, "broken");
    }

    [Fact]
    public async Task New_ids_differ_and_stay_the_same_when_replayed()
    {
        var catalog = new WorkflowCatalog()
            .Activity("Echo", (Guid id) => id)
            .Workflow("Case", async (IWorkflow w, int _) =>
            {
                var (first, second) = (w.NewId(), w.NewId());
                var echoed = await w.CallAsync<Guid>("Echo", first);
                await w.WaitForEventAsync<int>("Go");
                return echoed == first && first != second && w.NewId() != first ? "same" : "different";
            });
        await StartOneAsync(catalog, 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldCompleteAsync("one", "same");
    }

    [Fact]
    public async Task Time_of_a_turn_is_the_same_when_replayed()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
        {
            var begin = w.Now;
            await w.WaitForEventAsync<int>("Go");
            return w.Now - begin;
        });
        await StartOneAsync(catalog, 1);
        await harness.AdvanceAsync(TimeSpan.FromHours(5));
        await harness.CrashAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldCompleteAsync("one", TimeSpan.FromHours(5));
    }
}
