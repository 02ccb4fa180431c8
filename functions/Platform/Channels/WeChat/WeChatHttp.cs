using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>One call of WeChat over the wire, and what its end says of what was done.</summary>
internal sealed class WeChatHttp(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Calls and reads the errcode.</summary>
    /// <param name="path">With its query, which may hold secrets and is never logged.</param>
    /// <param name="body">Posted as JSON; null to get.</param>
    /// <param name="cancel">Gives up; the call may have been done then.</param>
    public async Task<WeChatReply> CallAsync(string path, object? body, CancellationToken cancel)
    {
        try
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body, options: Json) };
            using var response = await http.SendAsync(request, cancel);
            if (response.StatusCode is HttpStatusCode.TooManyRequests)
                return WeChatReply.Without(WeChatVerdict.NextMinute, "HTTP 429");
            if (!response.IsSuccessStatusCode)
                return WeChatReply.Without(WeChatVerdict.NoAnswer, $"HTTP {(int)response.StatusCode}");
            return Read(await response.Content.ReadFromJsonAsync<JsonElement>(cancel));
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return WeChatReply.Without(WeChatVerdict.Busy, $"not connected: {failure.HttpRequestError}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return WeChatReply.Without(WeChatVerdict.NoAnswer, failure.GetType().Name);
        }
    }

    private static WeChatReply Read(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
            return WeChatReply.Without(WeChatVerdict.NoAnswer, $"an answer of {body.ValueKind}");
        // Answers that succeed may come without an errcode.
        var code = body.TryGetProperty("errcode", out var number) && number.TryGetInt32(out var given) ? given : 0;
        var message = body.TryGetProperty("errmsg", out var text) ? text.ToString() : null;
        return new WeChatReply(WeChatCodes.Verdict(code), code, message, body);
    }
}
