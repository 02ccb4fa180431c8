using System.Security.Cryptography;

namespace ComplaintCloud.Functions.Blobs;

/// <summary>Content that was read to its end and is not yet kept: a blob is named after its content, so that must be known first.</summary>
internal sealed class Draft : IAsyncDisposable
{
    private const int BufferBytes = 64 * 1024;

    // On the instance's own disk; gone when it is closed.
    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes,
        FileOptions.Asynchronous | FileOptions.DeleteOnClose);

    private Draft()
    {
    }

    /// <summary>Of its bytes, in lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>How many.</summary>
    public long Bytes => file.Length;

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<Draft> ReadAsync(Stream content, CancellationToken cancel)
    {
        var draft = new Draft();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[BufferBytes];
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await draft.file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
            draft.Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            return draft;
        }
        catch
        {
            await draft.DisposeAsync();
            throw;
        }
    }

    /// <summary>The content from its beginning.</summary>
    public Stream Rewind()
    {
        file.Position = 0;
        return file;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => file.DisposeAsync();
}
