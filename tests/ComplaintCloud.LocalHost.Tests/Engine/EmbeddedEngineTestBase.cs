using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>A test of what only the embedded engine has: its file, its memory, its limits.</summary>
public abstract class EmbeddedEngineTestBase : IAsyncLifetime
{
    private protected EmbeddedHarness harness = null!;

    private protected virtual EngineOptions Options => new();

    public Task InitializeAsync()
    {
        harness = EmbeddedHarness.With(Options);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => harness.DisposeAsync().AsTask();

    private protected long Rows(string table)
    {
        using var connection = SqliteFile.Open(harness.File, readOnly: true);
        using var statements = new SqliteStatements(connection);
        return (long)statements.Scalar($"SELECT COUNT(*) FROM {table}")!;
    }

    private protected async Task ShouldStandAsync(string id, WorkflowStatus expected, string errorPart = "")
    {
        await harness.IdleAsync();
        var state = (await harness.Client.GetAsync(id)).ShouldNotBeNull();
        state.Status.ShouldBe(expected, state.Error);
        (state.Error ?? "").ShouldContain(errorPart);
    }
}
