using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints;

/// <summary>Answers of routes.</summary>
internal static class Answers
{
    /// <summary>200 with the value, or the refusal's problem document.</summary>
    /// <param name="result">What the route came to.</param>
    /// <param name="version">The value's version for the ETag; null when it has none.</param>
    public static IResult ToHttp<T>(this Result<T> result, Func<T, int>? version = null) =>
        result.Is(out var value, out var error) ? new ValueAnswer<T>(200, value, version?.Invoke(value), null) : error.ToProblem();

    /// <summary>201 with the value, where it is read and its ETag, or the refusal's problem document.</summary>
    public static IResult ToCreated<T>(this Result<T> result, Func<T, string> location, Func<T, int> version) =>
        result.Is(out var value, out var error) ? new ValueAnswer<T>(201, value, version(value), location(value)) : error.ToProblem();

    private sealed class ValueAnswer<T>(int status, T value, int? version, string? location) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = status;
            response.Headers.CacheControl = "no-store";
            if (version is { } number)
                response.Headers.ETag = $"\"{number}\"";
            if (location is not null)
                response.Headers.Location = location;
            response.ContentType = "application/json; charset=utf-8";
            using var json = PooledJson.Write(value, typeof(T), WebJson.Options);
            response.ContentLength = json.Bytes.Length;
            await response.Body.WriteAsync(json.Bytes, httpContext.RequestAborted);
        }
    }
}
