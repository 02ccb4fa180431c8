using ComplaintCloud.Complaints.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>The one file of a multipart request, read to its end. Beyond a little memory it waits in a temporary file.</summary>
/// <param name="Content">From its beginning.</param>
/// <param name="ContentType">As its bytes say.</param>
internal sealed record UploadedFile(Stream Content, string ContentType) : IAsyncDisposable
{
    /// <summary>Most bytes of one file (10 MiB).</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int InMemoryBytes = 256 * 1024;

    /// <summary>Reads the file, or says what is wrong with it.</summary>
    public static async Task<Result<UploadedFile>> ReadAsync(HttpRequest request, bool withDocuments, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || type.Boundary.Length == 0)
            return RequestErrors.UnsupportedMediaType with { Message = "请以表单方式上传文件。" };
        try
        {
            var form = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
            return await FileSectionAsync(form, cancel) is { } section ? await ReadAsync(section, withDocuments, cancel) : AttachmentErrors.Missing;
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return AttachmentErrors.TooLarge;
        }
        catch (InvalidDataException)
        {
            return AttachmentErrors.Missing;
        }
        catch (IOException fault) when (!cancel.IsCancellationRequested)
        {
            throw new StoreUnavailableException(fault.Message, fault);
        }
    }

    /// <summary>Takes all of a stream as the file, or says what is wrong with it.</summary>
    public static async Task<Result<UploadedFile>> ReadAsync(Stream section, bool withDocuments, CancellationToken cancel)
    {
        var content = new FileBufferingReadStream(section, InMemoryBytes);
        var (isKept, head) = (false, new byte[FileType.HeadBytes]);
        try
        {
            var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
            if (length == 0)
                return AttachmentErrors.Missing;
            if (FileType.Of(head.AsSpan(0, length), withDocuments) is not { } type)
                return AttachmentErrors.UnsupportedType;
            if (!await FitsAsync(content, cancel))
                return AttachmentErrors.TooLarge;
            content.Position = 0;
            isKept = true;
            return new UploadedFile(content, type);
        }
        finally
        {
            if (!isKept)
                await content.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private static async Task<Stream?> FileSectionAsync(MultipartReader form, CancellationToken cancel)
    {
        while (await form.ReadNextSectionAsync(cancel) is { } section)
            if (section.AsFileSection()?.FileStream is { } file)
                return file;
        return null;
    }

    private static async Task<bool> FitsAsync(FileBufferingReadStream content, CancellationToken cancel)
    {
        var buffer = new byte[32 * 1024];
        while (await content.ReadAsync(buffer, cancel) > 0)
            if (content.Length > MaxBytes)
                return false;
        return true;
    }
}
