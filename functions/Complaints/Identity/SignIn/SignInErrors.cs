namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Why somebody cannot sign in.</summary>
internal static class SignInErrors
{
    /// <summary>The code is wrong, used, too old, or was never sent: which of these is not said.</summary>
    public static readonly Error CodeInvalid = new(ErrorKind.Invalid, "code_invalid", "验证码不正确或已过期，请重新获取。");

    /// <summary>The refresh token is none of ours, too old, or was used before; whoever has it signs in anew.</summary>
    public static readonly Error SessionOver = new(ErrorKind.Forbidden, "session_over", "登录已过期，请重新登录。");

    /// <summary>The person has a second factor and its code is missing or wrong.</summary>
    public static readonly Error SecondFactorRequired = new(ErrorKind.Forbidden, "second_factor_required", "请输入身份验证器上的 6 位动态码，或一个备用码。");

    /// <summary>There is no second factor to confirm or to remove.</summary>
    public static readonly Error NoSecondFactor = new(ErrorKind.Conflict, "no_second_factor", "还没有开通身份验证器。");

    /// <summary>It is in use; it is removed first, with a code of it.</summary>
    public static readonly Error SecondFactorInUse = new(ErrorKind.Conflict, "second_factor_in_use", "身份验证器已经开通；更换手机请先关闭再开通。");

    /// <summary>The number is a known customer's, and who asks has cases of their own: staff put the two together.</summary>
    public static readonly Error PhoneTaken = new(ErrorKind.Conflict, "phone_taken", "这个手机号已有客户档案，请联系客服为您合并。");
}
