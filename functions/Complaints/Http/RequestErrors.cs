namespace ComplaintCloud.Complaints;

/// <summary>Refusals that any route can give before a capability has a say.</summary>
internal static class RequestErrors
{
    public static Error MalformedJson { get; } = new(ErrorKind.Invalid, "malformed_json", "请求内容不是有效的 JSON。");

    public static Error IdempotencyKeyMissing { get; } = new(ErrorKind.Invalid, "idempotency_key_missing", "缺少请求编号，请更新小程序后再试。");

    public static Error Unauthenticated { get; } = new(ErrorKind.Forbidden, "unauthenticated", "登录已失效，请重新登录。");

    public static Error CompanyUnknown { get; } = new(ErrorKind.Forbidden, "company_unknown", "没有找到这家公司，请重新登录。");

    public static Error Forbidden { get; } = new(ErrorKind.Forbidden, "forbidden", "您没有权限办理这一项。");

    public static Error NotFound { get; } = new(ErrorKind.NotFound, "not_found", "没有找到您要的内容。");

    public static Error MethodNotAllowed { get; } = new(ErrorKind.Invalid, "method_not_allowed", "这个地址不支持该操作。");

    public static Error BodyTooLarge { get; } = new(ErrorKind.Invalid, "body_too_large", "提交的内容太大，请减少后再试。");

    public static Error UnsupportedMediaType { get; } = new(ErrorKind.Invalid, "unsupported_media_type", "只接受 JSON 格式的内容。");

    public static Error StoreUnavailable { get; } = new(ErrorKind.Unavailable, "store_unavailable", "系统暂时无法保存，请稍后再试。");

    /// <summary>It was given up; a commit may have been under way.</summary>
    public static Error TimedOut { get; } = new(ErrorKind.Unavailable, "timed_out", "处理时间过长，请稍后再试，不会重复受理。");

    public static Error Invalid { get; } = new(ErrorKind.Invalid, "invalid_request", "有些内容填写不正确。");

    /// <summary>Where a page began that no answer of ours has given.</summary>
    public static Error InvalidContinuation => InvalidMember("continuation", "翻页标记无效，请从第一页开始。");

    /// <summary>An If-Match that no answer of ours has given.</summary>
    public static Error UnknownVersion => InvalidMember("If-Match", "请使用最近一次读取时返回的 ETag。");

    /// <summary>More than is allowed in a time; how long to wait becomes the Retry-After header.</summary>
    public static Error TooManyRequests(TimeSpan wait) =>
        new Error(ErrorKind.Unavailable, "too_many_requests", "操作太频繁，请稍等片刻再试。").With(Problems.RetryAfterMember, Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));

    /// <summary>A request whose member (or parameter) is wrong, and how, in a sentence for the person.</summary>
    public static Error InvalidMember(string member, string sentence) => Invalid.At(member, sentence);

    /// <summary>The same error with the member it is about in its <c>errors</c>; by default with its own sentence.</summary>
    public static Error At(this Error error, string member, string? sentence = null)
    {
        var errors = new Dictionary<string, string[]>();
        if (error.Details.GetValueOrDefault("errors") is IReadOnlyDictionary<string, string[]> before)
            foreach (var (name, sentences) in before)
                errors[name] = sentences;
        errors[member] = [.. errors.GetValueOrDefault(member, []), sentence ?? error.Message];
        return error.With("errors", errors);
    }
}
