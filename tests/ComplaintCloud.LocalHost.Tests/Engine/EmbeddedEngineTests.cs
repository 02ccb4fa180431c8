using ComplaintCloud.LocalHost.Engine;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>The contract, kept by the embedded engine as it is normally set up.</summary>
public sealed class EmbeddedEngineTests : BeyondDurableContract
{
    protected override WorkflowHarness CreateHarness() => new EmbeddedHarness();
}

/// <summary>The contract, kept by the embedded engine when it replays the whole history at every turn.</summary>
public sealed class ReplayingEngineTests : BeyondDurableContract
{
    protected override WorkflowHarness CreateHarness() => new EmbeddedHarness(new EngineOptions { HotInstances = 0 });
}
