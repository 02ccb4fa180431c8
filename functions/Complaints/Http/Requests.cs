using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ComplaintCloud.Complaints;

/// <summary>What routes read from a request beside its body.</summary>
internal static class Requests
{
    /// <summary>Most bytes in a JSON body (64 KiB); routes that take files set their own.</summary>
    public const int MaxJsonBytes = 64 * 1024;

    private const int MaxKeyChars = 100;
    private const int DefaultTake = 20;
    private const int MaxTake = 100;

    /// <summary>Refuses larger JSON bodies with <c>body_too_large</c>.</summary>
    public static TBuilder LimitJsonBody<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new BodyLimit(MaxJsonBytes));

    /// <summary>Takes files: larger bodies, and the time that slow phones need.</summary>
    public static TBuilder TakesFiles<TBuilder>(this TBuilder builder, long maxBytes)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithRequestTimeout(WebShell.SlowRoute);
        return builder.WithMetadata(new BodyLimit(maxBytes));
    }

    /// <summary>The version in If-Match, or null when the caller does not say which they have seen.</summary>
    public static Result<int?> ExpectedVersion(this HttpRequest request)
    {
        var text = request.Headers.IfMatch.ToString();
        if (text.Length == 0)
            return (int?)null;
        return text is ['"', .. var number, '"'] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : RequestErrors.UnknownVersion;
    }

    /// <summary>The Idempotency-Key that a filing must carry.</summary>
    public static Result<string> IdempotencyKey(this HttpRequest request)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length is > 0 and <= MaxKeyChars && !key.AsSpan().ContainsAnyExceptInRange('!', '~') ? key : RequestErrors.IdempotencyKeyMissing;
    }

    /// <summary>How many items a page may have: 20 unless the caller says 1 to 100.</summary>
    public static Result<int> PageSize(int? take) =>
        take is null or (>= 1 and <= MaxTake) ? take ?? DefaultTake : RequestErrors.InvalidMember("take", $"请填 1 到 {MaxTake}。");

    private sealed class BodyLimit(long maxBytes) : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => maxBytes;
    }
}
