using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Blobs;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Blobs;

/// <summary>What every blob store must do. A subclass says only how an empty one is opened and how its clock is moved.</summary>
public abstract class BlobStoreContract : IAsyncLifetime
{
    private const string Folder = "acme/case-1";
    private const string Jpeg = "image/jpeg";

    private IBlobStore store = null!;

    public static TheoryData<string> NoKeys =>
    [
        "", "acme", "acme/", "/acme/x", "../x/" + Hash("a") + ".jpg", "acme/../" + Hash("a") + ".jpg", "acme/.x/" + Hash("a") + ".jpg",
        "acme//" + Hash("a") + ".jpg", Hash("a") + ".jpg", "acme/" + Hash("a"), "acme/" + Hash("a") + ".exe", "acme/" + Hash("a").ToUpperInvariant() + ".jpg",
        "acme/x\\y/" + Hash("a") + ".jpg", "acme/照片/" + Hash("a") + ".jpg", "acme/a\n/" + Hash("a") + ".jpg",
    ];

    public async Task InitializeAsync() => store = await OpenAsync();

    public abstract Task DisposeAsync();

    protected abstract Task<IBlobStore> OpenAsync();

    /// <summary>Lets some time pass on the store's clock.</summary>
    protected abstract Task PassAsync();

    [Fact]
    public async Task WhatWasPut_IsReadBackByTheKeyOfItsContent()
    {
        var put = await PutAsync("a photo");
        (put.Key, put.Sha256, put.ContentType, put.Bytes).ShouldBe(($"{Folder}/{Hash("a photo")}.jpg", Hash("a photo"), Jpeg, 7));
        (await ReadAsync(put.Key)).ShouldBe("a photo");
        (await store.FindAsync(put.Key)).ShouldBe(put);
    }

    [Fact]
    public async Task ALongStreamThatCannotSeek_IsKeptWhole()
    {
        var bytes = RandomNumberGenerator.GetBytes(3_000_001);
        var put = await store.PutAsync(Folder, new Trickle(bytes), "video/mp4");
        (put.Bytes, put.Sha256).ShouldBe((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        await using var read = (await store.OpenAsync(put.Key)).ShouldNotBeNull();
        read.Seek(-3, SeekOrigin.End);
        var tail = new byte[3];
        await read.ReadExactlyAsync(tail);
        tail.ShouldBe(bytes[^3..]);
    }

    [Fact]
    public async Task TheSameContentTwice_IsOneBlobAndItsTimeIsTheLast()
    {
        var first = await PutAsync("twice");
        await PassAsync();
        var second = await PutAsync("twice");
        second.Key.ShouldBe(first.Key);
        second.PutAt.ShouldBeGreaterThan(first.PutAt);
        (await KeysAsync("")).ShouldBe([first.Key]);
    }

    [Fact]
    public async Task TheSameContentAtOnce_IsOneBlob()
    {
        var puts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PutAsync("at once"))));
        puts.Select(put => put.Key).Distinct().ShouldHaveSingleItem();
        (await ReadAsync(puts[0].Key)).ShouldBe("at once");
    }

    [Fact]
    public async Task WhatIsNotThere_IsNull()
    {
        var key = $"{Folder}/{Hash("nothing")}.jpg";
        (await store.FindAsync(key)).ShouldBeNull();
        (await store.OpenAsync(key)).ShouldBeNull();
        (await store.DeleteAsync(key)).ShouldBeFalse();
    }

    [Fact]
    public async Task WhatWasDeleted_IsGoneAndCanBePutAgain()
    {
        var put = await PutAsync("gone");
        (await store.DeleteAsync(put.Key)).ShouldBeTrue();
        (await store.FindAsync(put.Key)).ShouldBeNull();
        (await KeysAsync("")).ShouldBeEmpty();
        (await ReadAsync((await PutAsync("gone")).Key)).ShouldBe("gone");
    }

    [Fact]
    public async Task ABlobBeingRead_MayBeDeleted()
    {
        var put = await PutAsync("still read");
        await using var read = (await store.OpenAsync(put.Key)).ShouldNotBeNull();
        (await store.DeleteAsync(put.Key)).ShouldBeTrue();
    }

    [Fact]
    public async Task EmptyContent_IsABlobToo() => (await ReadAsync((await PutAsync("")).Key)).ShouldBe("");

    [Fact]
    public async Task AContentThatBreaksOff_LeavesNothing()
    {
        await Should.ThrowAsync<EndOfStreamException>(() => store.PutAsync(Folder, new Trickle(new byte[100_000], breaksOff: true), Jpeg));
        (await KeysAsync("")).ShouldBeEmpty();
    }

    [Fact]
    public async Task AList_IsInTheOrderOfKeysAndKeepsToItsPrefix()
    {
        string[] folders = ["acme/c1", "acme/c1.x", "acme/c1-x", "acme/c10", "acme/c2/deep", "acme2/c1", "beta"];
        foreach (var folder in folders)
            await PutAsync("one", folder);
        await PutAsync("two", "acme/c1");
        (await KeysAsync("")).Count.ShouldBe(8);
        (await KeysAsync("")).ShouldBe((await KeysAsync("")).Order(StringComparer.Ordinal));
        (await KeysAsync("acme/")).Count.ShouldBe(6);
        (await KeysAsync("acme/c1/")).Count.ShouldBe(2);
        (await KeysAsync("acme/c1")).Count.ShouldBe(5);
        (await KeysAsync("nobody/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_TellEachBlobOnceWhileSomeAreDeleted()
    {
        for (var i = 0; i < 7; i++)
            await PutAsync($"photo {i}", $"acme/c{i % 3}");
        var told = new List<string>();
        for (BlobPage? page = null; page is null || page.Continuation is not null;)
        {
            page = await store.ListAsync("acme/", 3, page?.Continuation);
            page.Blobs.Count.ShouldBeLessThanOrEqualTo(3);
            told.AddRange(page.Blobs.Select(blob => blob.Key));
            if (page.Blobs.Count > 0 && page.Continuation is not null)
                await store.DeleteAsync(page.Blobs[^1].Key);
        }
        told.ShouldBeUnique();
        told.Count.ShouldBe(7);
    }

    [Theory]
    [MemberData(nameof(NoKeys))]
    public async Task WhatIsNoKey_IsRefused(string key)
    {
        await Should.ThrowAsync<ArgumentException>(() => store.FindAsync(key));
        await Should.ThrowAsync<ArgumentException>(() => store.OpenAsync(key));
        await Should.ThrowAsync<ArgumentException>(() => store.DeleteAsync(key));
    }

    [Theory]
    [InlineData("acme/c1", "text/html")]
    [InlineData("acme/c1", "image/svg+xml")]
    [InlineData("../c1", Jpeg)]
    [InlineData("", Jpeg)]
    public async Task WhatCannotBeKept_IsRefused(string folder, string type) =>
        await Should.ThrowAsync<ArgumentException>(() => store.PutAsync(folder, new MemoryStream(), type));

    private Task<BlobInfo> PutAsync(string text, string folder = Folder) => store.PutAsync(folder, new MemoryStream(Encoding.UTF8.GetBytes(text)), Jpeg);

    private async Task<string> ReadAsync(string key)
    {
        using var reader = new StreamReader((await store.OpenAsync(key)).ShouldNotBeNull());
        return await reader.ReadToEndAsync();
    }

    /// <summary>All keys with a prefix, over pages of two.</summary>
    private async Task<List<string>> KeysAsync(string prefix)
    {
        var keys = new List<string>();
        for (BlobPage? page = null; page is null || page.Continuation is not null;)
        {
            page = await store.ListAsync(prefix, 2, page?.Continuation);
            keys.AddRange(page.Blobs.Select(blob => blob.Key));
        }
        return keys;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A stream that gives little at a time, as a slow phone does, and may break off.</summary>
    private sealed class Trickle(byte[] bytes, bool breaksOff = false) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            if (breaksOff && Position > Capacity / 2)
                throw new EndOfStreamException();
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 7_777)], cancellationToken);
        }
    }
}
