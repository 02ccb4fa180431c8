namespace ComplaintCloud.Complaints.Blobs;

/// <summary>A file as it is kept.</summary>
/// <param name="Key">Where: its folder, then its SHA-256 with the ending of its type.</param>
/// <param name="Sha256">Of its bytes, in lower-case hex.</param>
/// <param name="ContentType">One of <see cref="BlobKey.ContentTypes"/>.</param>
/// <param name="Bytes">How many.</param>
/// <param name="PutAt">When it was put last (UTC).</param>
public sealed record BlobInfo(string Key, string Sha256, string ContentType, long Bytes, DateTimeOffset PutAt);

/// <summary>One page of a list.</summary>
/// <param name="Blobs">In ordinal order of their keys.</param>
/// <param name="Continuation">For the next page; null on the last. A page may be short or empty and still have one.</param>
public sealed record BlobPage(IReadOnlyList<BlobInfo> Blobs, string? Continuation);

/// <summary>
/// Files that never change: photos, videos, documents. A blob is named after its content, so the same bytes put twice in
/// one folder are one blob, and putting again is safe. Nothing is ever overwritten.
/// </summary>
/// <remarks>
/// A key that breaks the rules of <see cref="BlobKey"/> is an <see cref="ArgumentException"/>, in every method. A store
/// that cannot do it now throws <see cref="Records.StoreUnavailableException"/>.
/// </remarks>
public interface IBlobStore
{
    /// <summary>Most blobs in a page.</summary>
    const int MaxPage = 1000;

    /// <summary>Keeps all of a stream, which need not be seekable; it is durable when this returns, or not there at all.</summary>
    /// <param name="folder">Where, such as <c>jiejia/8k2m…</c>: the company first, then what it belongs to.</param>
    /// <param name="content">Read to its end; not disposed.</param>
    /// <param name="contentType">One of <see cref="BlobKey.ContentTypes"/>.</param>
    /// <param name="cancel">Gives up; then nothing was kept.</param>
    Task<BlobInfo> PutAsync(string folder, Stream content, string contentType, CancellationToken cancel = default);

    /// <summary>What is kept under a key; null when nothing is.</summary>
    Task<BlobInfo?> FindAsync(string key, CancellationToken cancel = default);

    /// <summary>Opens a blob for reading from any position; null when there is none. The caller disposes the stream.</summary>
    Task<Stream?> OpenAsync(string key, CancellationToken cancel = default);

    /// <summary>Deletes a blob for good; false when there was none.</summary>
    Task<bool> DeleteAsync(string key, CancellationToken cancel = default);

    /// <summary>The blobs whose keys begin with a text, in ordinal order of their keys.</summary>
    /// <param name="prefix">Such as <c>jiejia/</c>; empty for all there are.</param>
    /// <param name="take">At most so many in the page, 1 to <see cref="MaxPage"/>.</param>
    /// <param name="continuation">Of the page before; null for the first.</param>
    /// <param name="cancel">Gives up.</param>
    Task<BlobPage> ListAsync(string prefix, int take = MaxPage, string? continuation = null, CancellationToken cancel = default);
}
