using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Functions.Blobs;
using ComplaintCloud.Functions.Tests.Azurite;
using ComplaintCloud.LocalHost.Tests;
using ComplaintCloud.LocalHost.Tests.Blobs;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Blobs;

/// <summary>The contract, kept by the store on Azure Blob Storage as the emulator plays it.</summary>
[Collection(AzuriteTests.Name)]
public sealed class ContainerBlobStoreTests(AzuriteProcess azurite) : BlobStoreContract
{
    private readonly HandClock clock = new();

    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IBlobStore> OpenAsync() =>
        Task.FromResult<IBlobStore>(new ContainerBlobStore(azurite.Blobs.GetBlobContainerClient($"c{Guid.NewGuid():N}"), clock));

    protected override Task PassAsync()
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }
}
