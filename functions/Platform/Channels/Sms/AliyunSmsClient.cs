using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ComplaintCloud.Channels.Settings;

namespace ComplaintCloud.Channels.Sms;

/// <summary>SendSms of Alibaba Cloud, one recipient a call, so that each has an answer of its own.</summary>
internal sealed class AliyunSmsClient(HttpClient http, TimeProvider time)
{
    private static readonly (string, string) Action = ("SendSms", "2017-05-25");
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends one message.</summary>
    /// <param name="account">Who pays.</param>
    /// <param name="number">To whom.</param>
    /// <param name="template">The template's code.</param>
    /// <param name="parameters">What fills it.</param>
    /// <param name="outId">What comes back with the delivery report.</param>
    /// <param name="cancel">Gives up; it may have been sent then.</param>
    public async Task<SmsReply> SendAsync(SmsAccount account, string number, string template, IReadOnlyDictionary<string, string> parameters, string outId, CancellationToken cancel)
    {
        var query = new Dictionary<string, string>
        {
            ["PhoneNumbers"] = number,
            ["SignName"] = account.Options.Signature,
            ["TemplateCode"] = template,
            ["TemplateParam"] = JsonSerializer.Serialize(parameters, Json),
            ["OutId"] = outId,
        };
        try
        {
            using var request = Request(account, query);
            using var response = await http.SendAsync(request, cancel);
            return await ReadAsync(response, cancel);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new SmsReply(SmsVerdict.NotNow, null, $"not connected: {failure.HttpRequestError}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new SmsReply(SmsVerdict.Unknown, null, failure.GetType().Name);
        }
    }

    private HttpRequestMessage Request(SmsAccount account, Dictionary<string, string> query)
    {
        var at = new Uri(account.Options.Url);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(at, $"/?{AliyunSignature.Query(query)}"));
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        foreach (var (name, value) in AliyunSignature.Headers(at.Authority, Action, query, (account.Options.AccessKeyId, account.Secret), time.GetUtcNow(), nonce))
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    // Refusals come with a status of 4xx and a code in the body, as those of 200 do.
    private static async Task<SmsReply> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            return new SmsReply(SmsVerdict.NotNow, null, $"HTTP {(int)response.StatusCode}");
        if ((int)response.StatusCode >= 500)
            return new SmsReply(SmsVerdict.Unknown, null, $"HTTP {(int)response.StatusCode}");
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancel);
        var code = Text(body, "Code");
        return code.Length == 0 ? new SmsReply(SmsVerdict.Unknown, null, "an answer without a code") : new SmsReply(SmsReply.VerdictOf(code), Text(body, "BizId"), $"{code} {Text(body, "Message")}");
    }

    private static string Text(JsonElement body, string name) => body.ValueKind is JsonValueKind.Object && body.TryGetProperty(name, out var value) ? value.ToString() : "";
}
