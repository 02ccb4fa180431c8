using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Blobs;
using ComplaintCloud.LocalHost.Tests.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Blobs;

public sealed class FileBlobStoreTests : BlobStoreContract
{
    private readonly FixedClock clock = new();
    private readonly string root = Path.Combine(Path.GetTempPath(), $"cc-blobs-{Guid.NewGuid():N}");

    public override Task DisposeAsync()
    {
        if (Directory.Exists(root))
            Directory.Delete(root, true);
        return Task.CompletedTask;
    }

    protected override Task<IBlobStore> OpenAsync() => Task.FromResult<IBlobStore>(new FileBlobStore(root, clock));

    protected override Task PassAsync()
    {
        clock.Now += TimeSpan.FromMinutes(1);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task WhatACrashLeftHalfWritten_IsNoBlobAndIsRemovedAtTheStart()
    {
        var drafts = Directory.CreateDirectory(Path.Combine(root, ".drafts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(drafts, "half"), "half a pho");
        var store = new FileBlobStore(root, clock);
        (await store.ListAsync("")).Blobs.ShouldBeEmpty();
        store.RemoveDrafts();
        Directory.Exists(drafts).ShouldBeFalse();
    }

    [Fact]
    public async Task ADirectoryThatCannotBeWritten_IsUnavailable()
    {
        await File.WriteAllTextAsync(root, "a file where the directory should be");
        try
        {
            await Should.ThrowAsync<StoreUnavailableException>(() => new FileBlobStore(root, clock).PutAsync("acme/c1", new MemoryStream(), "image/png"));
        }
        finally
        {
            File.Delete(root);
        }
    }
}
