namespace ComplaintCloud.Channels.Sms;

/// <summary>What the end of a call means for a text message.</summary>
internal enum SmsVerdict
{
    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>Certainly not sent; may be tried again later.</summary>
    NotNow,

    /// <summary>Nobody knows whether it was sent.</summary>
    Unknown,

    /// <summary>The provider will never take it: the number, the template or the account is wrong.</summary>
    Refused,
}

/// <summary>The end of a call.</summary>
/// <param name="Verdict">What it means.</param>
/// <param name="Id">The provider's id of the message.</param>
/// <param name="Detail">What the provider said.</param>
internal sealed record SmsReply(SmsVerdict Verdict, string? Id, string? Detail)
{
    /// <summary>What a code of Alibaba Cloud's SMS service means.</summary>
    /// <remarks>
    /// Codes: "API error codes" of the service, as of November 2026. Limits of flow and the service's own trouble pass; all other isv.
    /// codes are for somebody to mend.
    /// </remarks>
    public static SmsVerdict VerdictOf(string code) => code switch
    {
        "OK" => SmsVerdict.Accepted,
        "isv.BUSINESS_LIMIT_CONTROL" or "isv.DAY_LIMIT_CONTROL" or "isv.MONTH_LIMIT_CONTROL" or "isv.AMOUNT_NOT_ENOUGH" or "isv.OUT_OF_SERVICE" => SmsVerdict.NotNow,
        _ when code.StartsWith("isp.", StringComparison.Ordinal) || code.StartsWith("Throttling", StringComparison.Ordinal) => SmsVerdict.NotNow,
        "ServiceUnavailable" or "InternalError" => SmsVerdict.NotNow,
        _ => SmsVerdict.Refused,
    };
}
