using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>
/// WeChat as its documents describe it, on a real port: tokens, codes, grants, quotas; and every way to fail. It keeps what it
/// has done apart from what it has answered.
/// </summary>
internal sealed partial class FakeWeChat(TimeProvider time) : FakeServer
{
    public const string AppId = "wx1234567890abcdef";
    public const string Secret = "app-secret-for-tests";
    public const string SessionKey = "never-to-be-seen";
    public const string Phone = "/wxa/business/getuserphonenumber";
    public const string Session = "/sns/jscode2session";
    public const string Check = "/wxa/msg_sec_check";
    public const string Send = "/cgi-bin/message/subscribe/send";
    public const string Token = "/cgi-bin/stable_token";

    /// <summary>The next calls of a path go wrong so.</summary>
    public void Fail(string path, Trouble kind, int code = 0, int times = 1) => Fail(path, kind, $"{code}", times);

    protected override async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var body = http.Request.Method == "POST" ? (await JsonNode.ParseAsync(http.Request.Body))!.AsObject() : [];
        var trouble = NextTrouble(path) ?? (Trouble.Code, "0");
        if (trouble is (Trouble.Code, "0") or (Trouble.DoneButCut or Trouble.DoneButLate, _))
        {
            var answer = Do(http.Request, path, body);
            if (trouble.Kind is Trouble.DoneButLate)
                await HangAsync(http);
            else if (trouble.Kind is not Trouble.Code)
                http.Abort();
            else
                await WriteAsync(http, answer.ToJsonString());
            return;
        }
        switch (trouble.Kind)
        {
            case Trouble.Code:
                await WriteAsync(http, Refuse(int.Parse(trouble.Code, CultureInfo.InvariantCulture)).ToJsonString());
                break;
            case Trouble.Hang:
                await HangAsync(http);
                break;
            case Trouble.ServerError:
                http.Response.StatusCode = 500;
                break;
            case Trouble.NoJson:
                await WriteAsync(http, "<html>busy</html>");
                break;
            default:
                http.Abort();
                break;
        }
    }

    private JsonObject Do(HttpRequest request, string path, JsonObject body)
    {
        if (path == Token)
            return GiveToken(body);
        if (path == Session)
            return OpenSession(request.Query);
        if (request.Query["access_token"] != token)
            return Refuse(token is null ? 40001 : 42001);
        return path switch
        {
            Phone => GivePhone(body),
            Send => SendMessage(body),
            Check => CheckText(body),
            MediaCheck => CheckMedia(body),
            _ => Refuse(48001),
        };
    }

    private static JsonObject Refuse(int code, string? what = null) => new() { ["errcode"] = code, ["errmsg"] = $"{what ?? "refused"} rid: 1-2-3" };

    // As WeChat does it: JSON under the name of text.
    private static Task WriteAsync(HttpContext http, string body)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(body);
    }
}
