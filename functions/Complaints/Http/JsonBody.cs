using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Reads a JSON body whole and then in one go, for the route that is asked most: reading piece by piece costs twice as much. What is
/// wrong with a body is reported as by the routes that have theirs read for them.
/// </summary>
internal static class JsonBody
{
    /// <summary>What a request is aborted by when its body broke off.</summary>
    public static CancellationToken CallerIsGone { get; } = new(canceled: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a plain value by hand; null when the serialiser must look.</summary>
    public delegate T? Quick<T>(ReadOnlySpan<byte> body);

    /// <summary>The body's value.</summary>
    /// <param name="http">The request.</param>
    /// <param name="quick">Tried before the serialiser.</param>
    /// <exception cref="BadHttpRequestException">There is none, it is no JSON, it is too large, or it does not fit.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpContext http, Quick<T> quick)
        where T : class
    {
        if (http.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true })
            throw new BadHttpRequestException("There is no body.", StatusCodes.Status400BadRequest);
        if (http.Request.ContentType is not "application/json" && !http.Request.HasJsonContentType())
            throw new BadHttpRequestException("The body is not declared as JSON.", StatusCodes.Status415UnsupportedMediaType);
        var reader = http.Request.BodyReader;
        try
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            while (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                read = await reader.ReadAsync(http.RequestAborted);
            }
            var value = Parse(read.Buffer, quick);
            reader.AdvanceTo(read.Buffer.End);
            return value;
        }
        catch (IOException gone) when (gone is not BadHttpRequestException)
        {
            // The connection broke in the middle of the body; there is nobody to answer.
            http.Abort();
            http.RequestAborted = CallerIsGone;
            throw new OperationCanceledException("The caller is gone.", gone, CallerIsGone);
        }
    }

    private static T Parse<T>(in ReadOnlySequence<byte> body, Quick<T> quick)
        where T : class
    {
        var bytes = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        try
        {
            return quick(bytes)
                ?? JsonSerializer.Deserialize(bytes, (JsonTypeInfo<T>)WebJson.Options.GetTypeInfo(typeof(T)))
                ?? throw new BadHttpRequestException("The body is null.", StatusCodes.Status400BadRequest);
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException("The body does not fit.", StatusCodes.Status400BadRequest, wrong);
        }
    }
}
