using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>What every engine must do, whatever it is made of. The themes are in the files beside this one.</summary>
public abstract partial class WorkflowEngineContract : IAsyncLifetime
{
    private protected WorkflowHarness harness = null!;

    private protected IWorkflowClient Client => harness.Client;

    public Task InitializeAsync()
    {
        harness = CreateHarness();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => harness.DisposeAsync().AsTask();

    protected abstract WorkflowHarness CreateHarness();

    private protected static T Parse<T>(string? json) => JsonSerializer.Deserialize<T>(json.ShouldNotBeNull(), WorkflowCatalog.Json)!;

    private protected async Task<WorkflowInstance> IdleStateAsync(string id)
    {
        await harness.IdleAsync();
        return (await Client.GetAsync(id)).ShouldNotBeNull();
    }

    private protected async Task ShouldCompleteAsync<T>(string id, T expected)
    {
        var state = await IdleStateAsync(id);
        state.Error.ShouldBeNull();
        state.Status.ShouldBe(WorkflowStatus.Completed);
        Parse<T>(state.Result).ShouldBe(expected);
    }

    private protected async Task ShouldStandAsync(string id, WorkflowStatus expected, string? errorPart = null)
    {
        var state = await IdleStateAsync(id);
        state.Status.ShouldBe(expected, state.Error);
        if (errorPart is not null)
            state.Error.ShouldNotBeNull().ShouldContain(errorPart);
    }

    private protected async Task StartOneAsync<TInput>(WorkflowCatalog catalog, TInput input, string workflow = "Case", string id = "one")
    {
        await harness.StartAsync(catalog);
        (await Client.StartAsync(workflow, id, input)).ShouldBeTrue();
    }
}
