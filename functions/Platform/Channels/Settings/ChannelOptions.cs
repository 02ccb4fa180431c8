namespace ComplaintCloud.Channels.Settings;

/// <summary>
/// How messages leave and what comes in beside the product's own fronts, per company: the section <c>Channels</c> of the host's
/// settings. Secrets are not in it but the names of the settings that hold them, so that a file of settings can be shown to anybody.
/// </summary>
internal sealed class ChannelOptions
{
    /// <summary>The settings' section.</summary>
    public const string Section = "Channels";

    /// <summary>Where WeChat answers; default the mainland's address.</summary>
    public string WeChatUrl { get; init; } = "https://api.weixin.qq.com";

    /// <summary>How long one call may take, 100 ms to 60 s; default 5 s.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a complaint that is being filed waits for the check of its words, 50 ms to 5 s; default 1.5 s. Then it is accepted unchecked.</summary>
    public TimeSpan CheckWithin { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The pause before a busy service is asked again, doubled each time, 0 to 10 s; default 200 ms.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>By company id. A company that is not here sends to the host's own sender.</summary>
    public Dictionary<string, CompanyChannels> Companies { get; init; } = [];
}

/// <summary>The channels of one company.</summary>
internal sealed class CompanyChannels
{
    /// <summary>Its mini-program; none without it.</summary>
    public WeChatOptions? WeChat { get; init; }

    /// <summary>Its account for text messages; without it they go to the host's own sender.</summary>
    public SmsOptions? Sms { get; init; }

    /// <summary>What its own mail or chat gateway signs with; without it nothing comes in that way.</summary>
    public InboundOptions? Inbound { get; init; }
}

/// <summary>A company's own gateway.</summary>
internal sealed class InboundOptions
{
    /// <summary>The setting that holds the secret, best 32 random bytes in hexadecimal digits.</summary>
    public string SecretName { get; init; } = "";
}

/// <summary>A company's mini-program.</summary>
internal sealed class WeChatOptions
{
    /// <summary>The app id, which begins with wx.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The setting that holds the app secret.</summary>
    public string SecretName { get; init; } = "";

    /// <summary>The setting that holds the token of the message push.</summary>
    public string PushTokenName { get; init; } = "";

    /// <summary>The setting that holds the 43 characters of the message push's EncodingAESKey; none in plain mode.</summary>
    public string? PushKeyName { get; init; }

    /// <summary>The templates of its subscription messages; of those that a customer has allowed, the first that fits is used.</summary>
    public List<TemplateOptions> Templates { get; init; } = [];
}

/// <summary>A template of subscription messages, as it was approved for the mini-program.</summary>
internal sealed class TemplateOptions
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The page that it opens; {id} stands for the complaint's id.</summary>
    public string Page { get; init; } = "";

    /// <summary>What fills each field, such as thing4: text. One of number, step, time, text.</summary>
    public Dictionary<string, string> Fields { get; init; } = [];
}
