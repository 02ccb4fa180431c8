using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ComplaintCloud.Channels.Sms;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>A text message that reached a phone.</summary>
internal sealed record Text(string Number, string Template, JsonObject Parameters, string OutId);

/// <summary>Alibaba Cloud's SendSms as its documents describe it, and every way to fail.</summary>
internal sealed class FakeSms : FakeServer
{
    public const string KeyId = "LTAI-tests";
    public const string Secret = "sms-secret-for-tests";
    public const string Signature = "洁家";
    private const string Path = "/";

    private readonly ConcurrentQueue<Text> sent = new();

    public IReadOnlyList<Text> Sent => [.. sent];

    public void Fail(Trouble kind, string code = "", int times = 1) => Fail(Path, kind, code, times);

    protected override async Task AnswerAsync(HttpContext http)
    {
        var trouble = NextTrouble(Path) ?? (Trouble.Code, "OK");
        if (!IsSigned(http.Request))
            await WriteAsync(http, 403, "SignatureDoesNotMatch");
        else if (trouble.Kind is Trouble.Code && trouble.Code != "OK")
            await WriteAsync(http, trouble.Code.StartsWith("isv", StringComparison.Ordinal) ? 200 : 400, trouble.Code);
        else if (trouble.Kind is Trouble.Hang)
            await HangAsync(http);
        else if (trouble.Kind is Trouble.ServerError)
            http.Response.StatusCode = 500;
        else if (trouble.Kind is Trouble.Cut)
            http.Abort();
        else
            await DeliverAsync(http, trouble.Kind);
    }

    private async Task DeliverAsync(HttpContext http, Trouble kind)
    {
        var query = http.Request.Query;
        sent.Enqueue(new Text($"{query["PhoneNumbers"]}", $"{query["TemplateCode"]}", JsonNode.Parse($"{query["TemplateParam"]}")!.AsObject(), $"{query["OutId"]}"));
        if (kind is Trouble.DoneButCut)
            http.Abort();
        else
            await WriteAsync(http, 200, "OK");
    }

    private static bool IsSigned(HttpRequest request)
    {
        var query = request.Query.Select(one => KeyValuePair.Create(one.Key, $"{one.Value}"));
        var at = DateTimeOffset.Parse($"{request.Headers["x-acs-date"]}", System.Globalization.CultureInfo.InvariantCulture);
        var headers = AliyunSignature.Headers($"{request.Host}", ("SendSms", "2017-05-25"), query, (KeyId, Secret), at, $"{request.Headers["x-acs-signature-nonce"]}");
        return request.Query["SignName"] == Signature && headers["Authorization"] == request.Headers.Authorization;
    }

    private static Task WriteAsync(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { Code = code, Message = code, RequestId = "r", BizId = "b-1" }, (System.Text.Json.JsonSerializerOptions?)System.Text.Json.JsonSerializerOptions.Default);
    }
}
