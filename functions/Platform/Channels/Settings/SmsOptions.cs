namespace ComplaintCloud.Channels.Settings;

/// <summary>A company's account at Alibaba Cloud's SMS service (阿里云短信), which reaches the mainland.</summary>
internal sealed class SmsOptions
{
    /// <summary>Where the service answers; default the mainland's address.</summary>
    public string Url { get; init; } = "https://dysmsapi.aliyuncs.com";

    /// <summary>The access key's id, which is no secret.</summary>
    public string AccessKeyId { get; init; } = "";

    /// <summary>The setting that holds the access key's secret.</summary>
    public string SecretName { get; init; } = "";

    /// <summary>The setting that holds what a caller must know to bring delivery reports.</summary>
    public string ReportKeyName { get; init; } = "";

    /// <summary>The approved signature (签名), without its brackets.</summary>
    public string Signature { get; init; } = "";

    /// <summary>The approved templates; of those that fit a message, the first is used.</summary>
    public List<SmsTemplateOptions> Templates { get; init; } = [];

    /// <summary>How many parts of text messages a day may cost, 1 to 1,000,000; default 2,000. What is urgent goes out beyond it.</summary>
    public int PartsPerDay { get; init; } = 2_000;
}

/// <summary>An approved template of text messages.</summary>
internal sealed class SmsTemplateOptions
{
    /// <summary>Its code, such as SMS_123456789.</summary>
    public string Code { get; init; } = "";

    /// <summary>For which messages: what their step begins with, such as offer; empty for all.</summary>
    public List<string> Steps { get; init; } = [];

    /// <summary>What fills each of its variables. One of text (without its link), link, number, step.</summary>
    public Dictionary<string, string> Parameters { get; init; } = [];

    /// <summary>How many characters of text its variable takes, 10 to 500; default 35. A longer text is cut, a link never.</summary>
    public int LongestText { get; init; } = 35;
}

/// <summary>An account with its secrets, ready to be used. Never written to a log.</summary>
/// <param name="Company">Whose it is.</param>
/// <param name="Options">What was set.</param>
/// <param name="Secret">The access key's secret.</param>
/// <param name="ReportKey">What a caller must know to bring delivery reports.</param>
internal sealed record SmsAccount(string Company, SmsOptions Options, string Secret, string ReportKey)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Company} {Options.AccessKeyId}";
}
