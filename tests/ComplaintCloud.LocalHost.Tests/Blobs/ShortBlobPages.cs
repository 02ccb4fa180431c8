using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.LocalHost.Tests.Store;

namespace ComplaintCloud.LocalHost.Tests.Blobs;

/// <summary>Files that are listed in pages shorter than asked, some of them empty, as Blob Storage may.</summary>
/// <param name="blobs">What keeps them.</param>
/// <param name="seed">Which pages are short, and how short.</param>
internal sealed class ShortBlobPages(IBlobStore blobs, int seed) : IBlobStore
{
    public Task<BlobInfo> PutAsync(string folder, Stream content, string contentType, CancellationToken cancel = default) => blobs.PutAsync(folder, content, contentType, cancel);

    public Task<BlobInfo?> FindAsync(string key, CancellationToken cancel = default) => blobs.FindAsync(key, cancel);

    public Task<Stream?> OpenAsync(string key, CancellationToken cancel = default) => blobs.OpenAsync(key, cancel);

    public Task<bool> DeleteAsync(string key, CancellationToken cancel = default) => blobs.DeleteAsync(key, cancel);

    public async Task<BlobPage> ListAsync(string prefix, int take = IBlobStore.MaxPage, string? continuation = null, CancellationToken cancel = default)
    {
        if (continuation is PageCut.End)
            return new BlobPage([], null);
        var cut = PageCut.Of(seed, prefix, continuation);
        var page = await blobs.ListAsync(prefix, take > IBlobStore.MaxPage ? take : Math.Min(take, cut.Size), cut.From, cancel);
        return cut.IsEmpty ? new BlobPage([], cut.Again) : page with { Continuation = page.Continuation ?? cut.AfterLast(page.Blobs.Count) };
    }
}
