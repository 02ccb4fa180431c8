namespace ComplaintCloud.Channels.WeChat;

/// <summary>What an answer of WeChat means for what we do next.</summary>
internal enum WeChatVerdict
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Certainly not done; may be asked again soon.</summary>
    Busy,

    /// <summary>Nobody knows whether it was done: the answer is missing.</summary>
    NoAnswer,

    /// <summary>The quota of the minute is used up.</summary>
    NextMinute,

    /// <summary>The quota of the day is used up.</summary>
    NextDay,

    /// <summary>The access token is wrong or too old.</summary>
    TokenRefused,

    /// <summary>The code of the mini-program is wrong, used or too old.</summary>
    CodeInvalid,

    /// <summary>WeChat takes the user for a risk.</summary>
    UserBlocked,

    /// <summary>The user allows no message of this template, or no more.</summary>
    GrantSpent,

    /// <summary>A field of the template does not fit; a fault of ours.</summary>
    FieldInvalid,

    /// <summary>The user has not used the mini-program within two hours.</summary>
    NotActive,

    /// <summary>The content is not allowed.</summary>
    Risky,

    /// <summary>Ids, rights or settings do not fit; somebody must look.</summary>
    Misconfigured,
}

/// <summary>The table of error codes.</summary>
/// <remarks>
/// Codes and meanings: the official pages of code2Session, getStableAccessToken, sendMessage and msgSecCheck, and the list in
/// WxJava's WxMaErrorMsgEnum, as of November 2026; 40163 is known from practice only.
/// </remarks>
internal static class WeChatCodes
{
    /// <summary>What a code means. One that is not in the table is for a person to look at, and is not retried.</summary>
    public static WeChatVerdict Verdict(int code) => code switch
    {
        0 => WeChatVerdict.Done,
        -1 => WeChatVerdict.Busy,
        45011 => WeChatVerdict.NextMinute,
        45009 => WeChatVerdict.NextDay,
        40001 or 40014 or 42001 => WeChatVerdict.TokenRefused,
        40029 or 40163 => WeChatVerdict.CodeInvalid,
        40226 => WeChatVerdict.UserBlocked,
        43101 => WeChatVerdict.GrantSpent,
        47003 => WeChatVerdict.FieldInvalid,
        61010 => WeChatVerdict.NotActive,
        87014 => WeChatVerdict.Risky,
        _ => WeChatVerdict.Misconfigured,
    };
}
