using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Functions.Hosting;
using BlobInfo = ComplaintCloud.Complaints.Blobs.BlobInfo;

namespace ComplaintCloud.Functions.Blobs;

/// <summary>Blobs in one container of a storage account.</summary>
/// <param name="container">The container; made by the first write where it is missing.</param>
/// <param name="time">Says when a blob was put.</param>
internal sealed class ContainerBlobStore(BlobContainerClient container, TimeProvider time) : IBlobStore
{
    // The service's own time is cut to seconds.
    private const string PutAt = "putat";

    /// <inheritdoc/>
    public async Task<BlobInfo> PutAsync(string folder, Stream content, string contentType, CancellationToken cancel = default)
    {
        BlobKey.Of(folder, "", contentType);
        await using var draft = await Draft.ReadAsync(content, cancel);
        var key = BlobKey.Of(folder, draft.Sha256, contentType);
        var putAt = time.GetUtcNow();
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = new Dictionary<string, string> { [PutAt] = putAt.UtcTicks.ToString(CultureInfo.InvariantCulture) },
        };
        await Guard(() => UploadAsync(key, draft, options, cancel));
        return new BlobInfo(key, draft.Sha256, contentType, draft.Bytes, putAt);
    }

    /// <inheritdoc/>
    public async Task<BlobInfo?> FindAsync(string key, CancellationToken cancel = default)
    {
        BlobKey.Read(key);
        var found = await Guard(() => OrNull(async () => (await container.GetBlobClient(key).GetPropertiesAsync(cancellationToken: cancel)).Value));
        return found is null ? null : Describe(key, found.ContentLength, found.Metadata);
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenAsync(string key, CancellationToken cancel = default)
    {
        BlobKey.Read(key);
        return await Guard(() => OrNull(() => container.GetBlobClient(key).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancel)));
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string key, CancellationToken cancel = default)
    {
        BlobKey.Read(key);
        return await Guard(async () => (await container.GetBlobClient(key).DeleteIfExistsAsync(cancellationToken: cancel)).Value);
    }

    /// <inheritdoc/>
    public async Task<BlobPage> ListAsync(string prefix, int take = IBlobStore.MaxPage, string? continuation = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, IBlobStore.MaxPage);
        return await Guard(() => FirstPageAsync(prefix, take, continuation, cancel));
    }

    private async Task<BlobPage> FirstPageAsync(string prefix, int take, string? continuation, CancellationToken cancel)
    {
        try
        {
            await foreach (var page in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancel).AsPages(continuation, take))
                return new BlobPage(
                    [.. page.Values.Select(blob => Describe(blob.Name, blob.Properties.ContentLength ?? 0, blob.Metadata))],
                    page.ContinuationToken is { Length: > 0 } next ? next : null);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // Nothing was ever put.
        }
        return new BlobPage([], null);
    }

    private async Task<bool> UploadAsync(string key, Draft draft, BlobUploadOptions options, CancellationToken cancel)
    {
        try
        {
            await container.GetBlobClient(key).UploadAsync(draft.Rewind(), options, cancel);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancel);
            await container.GetBlobClient(key).UploadAsync(draft.Rewind(), options, cancel);
        }
        return true;
    }

    private static BlobInfo Describe(string key, long bytes, IDictionary<string, string> metadata)
    {
        var (sha256, type) = BlobKey.Read(key);
        return new BlobInfo(key, sha256, type, bytes, new DateTimeOffset(long.Parse(metadata[PutAt], CultureInfo.InvariantCulture), TimeSpan.Zero));
    }

    private static async Task<T?> OrNull<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static async Task<T> Guard<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is { } away && AzureFaults.IsTransient(away))
        {
            throw new StoreUnavailableException($"Azure Blob Storage cannot do it now ({away.Status} {away.ErrorCode}).", away);
        }
    }
}
