using System.Collections.Frozen;
using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints;

/// <summary>The one place where a refusal becomes an HTTP answer: RFC 9457 problem documents in Chinese, with a stable code.</summary>
internal static class Problems
{
    /// <summary>The code of a bug, which is nobody's decision and so no <see cref="Error"/>.</summary>
    public const string InternalCode = "internal";

    /// <summary>The member that says after how many seconds the request may be sent again.</summary>
    public const string RetryAfterMember = "retryAfterSeconds";

    /// <summary>After how many seconds a client may send a request again that could not be done now.</summary>
    public const int RetryAfterSeconds = 5;

    private static readonly FrozenDictionary<string, int> StatusByCode = new Dictionary<string, int>
    {
        ["malformed_json"] = 400,
        ["idempotency_key_missing"] = 400,
        ["unauthenticated"] = 401,
        ["company_unknown"] = 401,
        ["session_over"] = 401,
        ["second_factor_required"] = 401,
        ["method_not_allowed"] = 405,
        ["body_too_large"] = 413,
        ["file_too_large"] = 413,
        ["unsupported_media_type"] = 415,
        ["unsupported_file_type"] = 415,
        ["too_many_requests"] = 429,
    }.ToFrozenDictionary();

    /// <summary>The HTTP status of a refusal: its kind's, unless HTTP has a more exact one for the code.</summary>
    public static int StatusOf(Error error) => StatusByCode.TryGetValue(error.Code, out var exact) ? exact : error.Kind switch
    {
        ErrorKind.NotFound => 404,
        ErrorKind.Conflict => 409,
        ErrorKind.Invalid => 422,
        ErrorKind.Forbidden => 403,
        ErrorKind.Unavailable => 503,
    };

    /// <summary>Answers a request with a refusal.</summary>
    public static IResult ToProblem(this Error error) => new ProblemAnswer(StatusOf(error), error.Code, error.Message, error.Details);

    /// <summary>Answers a request that met a bug; says nothing about it.</summary>
    public static IResult Internal() =>
        new ProblemAnswer(500, InternalCode, "系统出了问题，我们已经记录。", FrozenDictionary<string, object?>.Empty);

    private static string TitleOf(int status) => status switch
    {
        400 => "请求格式有误",
        401 => "需要登录",
        403 => "没有权限",
        404 => "没有找到",
        405 => "不支持的操作",
        409 => "情况已有变化",
        413 => "内容太大",
        415 => "不支持的格式",
        422 => "填写有误",
        429 => "操作太频繁",
        503 => "暂时不能办理",
        _ => "系统出错",
    };

    private sealed class ProblemAnswer(int status, string code, string detail, IReadOnlyDictionary<string, object?> details) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = status;
            response.Headers.CacheControl = "no-store";
            Refusals.Log(httpContext, status, code);
            if (status == 401)
                response.Headers.WWWAuthenticate = "Bearer";
            if (status is 429 or 503)
                response.Headers.RetryAfter = $"{details.GetValueOrDefault(RetryAfterMember, RetryAfterSeconds)}";
            return response.WriteAsJsonAsync(Document(), WebJson.Options, "application/problem+json", httpContext.RequestAborted);
        }

        private Dictionary<string, object?> Document()
        {
            var document = new Dictionary<string, object?>
            {
                ["type"] = $"urn:complaintcloud:problem:{code}",
                ["title"] = TitleOf(status),
                ["status"] = status,
                ["detail"] = detail,
                ["code"] = code,
            };
            foreach (var (name, value) in details)
                if (value is not null)
                    document.TryAdd(name, value);
            return document;
        }
    }
}
