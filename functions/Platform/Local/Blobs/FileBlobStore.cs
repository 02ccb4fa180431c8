using System.Security.Cryptography;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Blobs;

/// <summary>
/// Blobs as files in a directory. Content is written beside, flushed and moved into place, and the move is flushed too, so
/// a crash leaves either all of a blob or a draft that the next start removes.
/// </summary>
/// <param name="root">The directory; created where missing. One process uses it at a time.</param>
/// <param name="time">Says when a blob was put.</param>
internal sealed class FileBlobStore(string root, TimeProvider time) : IBlobStore
{
    // No key has a segment that begins with a dot.
    private const string Drafts = ".drafts";
    private const int BufferBytes = 64 * 1024;

    /// <summary>Removes what a crash left half written.</summary>
    public void RemoveDrafts() => TryIO(() =>
    {
        if (Directory.Exists(Path.Combine(root, Drafts)))
            Directory.Delete(Path.Combine(root, Drafts), recursive: true);
        return true;
    });

    /// <inheritdoc/>
    public async Task<BlobInfo> PutAsync(string folder, Stream content, string contentType, CancellationToken cancel = default)
    {
        BlobKey.Of(folder, "", contentType);
        var draft = TryIO(NewDraft);
        try
        {
            var hash = await WriteAsync(draft, content, cancel);
            return TryIO(() => Place(draft, BlobKey.Of(folder, hash, contentType)));
        }
        finally
        {
            TryIO(() => Remove(draft));
        }
    }

    /// <inheritdoc/>
    public Task<BlobInfo?> FindAsync(string key, CancellationToken cancel = default) =>
        Task.FromResult(TryIO(() => Describe(key, new FileInfo(PathOf(key)))));

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(string key, CancellationToken cancel = default) => Task.FromResult<Stream?>(TryIO(() =>
    {
        try
        {
            return new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferBytes, useAsync: true);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }));

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string key, CancellationToken cancel = default) => Task.FromResult(TryIO(() =>
    {
        var path = PathOf(key);
        if (!Remove(path))
            return false;
        DirectorySync.Flush(Path.GetDirectoryName(path)!);
        return true;
    }));

    /// <inheritdoc/>
    public Task<BlobPage> ListAsync(string prefix, int take = IBlobStore.MaxPage, string? continuation = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, IBlobStore.MaxPage);
        return Task.FromResult(TryIO(() =>
        {
            var found = BlobWalk.Keys(root, prefix, continuation).Select(key => Describe(key, new FileInfo(PathOf(key)))).OfType<BlobInfo>().Take(take + 1).ToList();
            return found.Count > take ? new BlobPage(found[..take], found[take - 1].Key) : new BlobPage(found, null);
        }));
    }

    private static async Task<string> WriteAsync(string draft, Stream content, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = TryIO(() => new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true));
        var buffer = new byte[BufferBytes];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await TryIOAsync(file.WriteAsync(buffer.AsMemory(0, read), cancel).AsTask());
        }
        TryIO(() =>
        {
            file.Flush(flushToDisk: true);
            return true;
        });
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string NewDraft()
    {
        Directory.CreateDirectory(Path.Combine(root, Drafts));
        return Path.Combine(root, Drafts, Guid.NewGuid().ToString("N"));
    }

    // The same content is the same file, so replacing it changes only when it was put.
    private BlobInfo Place(string draft, string key)
    {
        var path = PathOf(key);
        DirectorySync.Create(root, Path.GetDirectoryName(path)!);
        File.SetLastWriteTimeUtc(draft, time.GetUtcNow().UtcDateTime);
        File.Move(draft, path, overwrite: true);
        DirectorySync.Flush(Path.GetDirectoryName(path)!);
        return Describe(key, new FileInfo(path))!;
    }

    private static BlobInfo? Describe(string key, FileInfo file)
    {
        var (hash, type) = BlobKey.Read(key);
        return file.Exists ? new BlobInfo(key, hash, type, file.Length, new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero)) : null;
    }

    private string PathOf(string key)
    {
        BlobKey.Read(key);
        return Path.Combine(root, key.Replace('/', Path.DirectorySeparatorChar));
    }

    private static bool Remove(string path)
    {
        var existed = File.Exists(path);
        if (existed)
            File.Delete(path);
        return existed;
    }

    private static T TryIO<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(fault.Message, fault);
        }
    }

    private static async Task TryIOAsync(Task work)
    {
        try
        {
            await work;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(fault.Message, fault);
        }
    }
}
