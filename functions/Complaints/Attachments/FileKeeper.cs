using System.Security.Cryptography;
using ComplaintCloud.Complaints.Attachments.Stripping;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>A file as it is kept, and the SHA-256 of how it came, in lower-case hex.</summary>
internal sealed record KeptFile(BlobInfo Blob, string SourceSha256);

/// <summary>Keeps uploaded files without what is hidden in them. The same file always leads to the same bytes, so it can be kept twice.</summary>
internal sealed class FileKeeper(IBlobStore blobs) : IDisposable
{
    // Each lies in memory meanwhile, twice at most.
    private const int AtOnce = 8;
    private readonly SemaphoreSlim room = new(AtOnce);

    /// <summary>Keeps a file; durable when this returns.</summary>
    public async Task<Result<KeptFile>> KeepAsync(string folder, UploadedFile file, CancellationToken cancel)
    {
        await room.WaitAsync(cancel);
        try
        {
            var source = await ReadAsync(file.Content, cancel);
            var sourceSha256 = Convert.ToHexStringLower(SHA256.HashData(source));
            if (FileStripper.Strip(source, file.ContentType) is not { } clean)
                return AttachmentErrors.Damaged;
            using var content = new MemoryStream(clean, writable: false);
            return new KeptFile(await blobs.PutAsync(folder, content, file.ContentType, cancel), sourceSha256);
        }
        finally
        {
            room.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancel)
    {
        try
        {
            var bytes = new byte[content.Length];
            await content.ReadExactlyAsync(bytes, cancel);
            return bytes;
        }
        catch (IOException fault) when (!cancel.IsCancellationRequested)
        {
            throw new StoreUnavailableException(fault.Message, fault);
        }
    }
}
