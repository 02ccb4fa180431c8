using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>Refusals of hooks.</summary>
internal static class HookErrors
{
    /// <summary>The signature does not fit, or its time is over.</summary>
    public static Error SignatureInvalid { get; } = new(ErrorKind.Forbidden, "signature_invalid", "签名不正确或已过期。");
}
