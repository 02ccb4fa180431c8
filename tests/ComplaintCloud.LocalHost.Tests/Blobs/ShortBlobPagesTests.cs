using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.LocalHost.Blobs;
using ComplaintCloud.LocalHost.Tests.Store;

namespace ComplaintCloud.LocalHost.Tests.Blobs;

/// <summary>A store that lists its files in short pages is a store like any other.</summary>
public sealed class ShortBlobPagesTests : BlobStoreContract
{
    private readonly FixedClock clock = new();
    private readonly string root = Directory.CreateTempSubdirectory("cc-blobs-").FullName;

    public override Task DisposeAsync()
    {
        Directory.Delete(root, true);
        return Task.CompletedTask;
    }

    protected override Task<IBlobStore> OpenAsync() => Task.FromResult<IBlobStore>(new ShortBlobPages(new FileBlobStore(root, clock), PageCut.Hardest));

    protected override Task PassAsync()
    {
        clock.Now += TimeSpan.FromMinutes(1);
        return Task.CompletedTask;
    }
}
