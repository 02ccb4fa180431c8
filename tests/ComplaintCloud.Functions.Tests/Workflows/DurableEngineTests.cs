using ComplaintCloud.LocalHost.Tests.Engine;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>The contract, kept by Durable Functions behind the adapters.</summary>
public sealed class DurableEngineTests : WorkflowEngineContract
{
    protected override WorkflowHarness CreateHarness() => new DurableHarness();
}
