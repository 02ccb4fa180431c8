namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Why somebody cannot sign in.</summary>
internal static class SignInErrors
{
    /// <summary>The code is wrong, used, too old, or was never sent: which of these is not said.</summary>
    public static readonly Error CodeInvalid = new(ErrorKind.Invalid, "code_invalid", "验证码不正确或已过期，请重新获取。");

    /// <summary>The refresh token is none of ours, too old, or was used before; whoever has it signs in anew.</summary>
    public static readonly Error SessionOver = new(ErrorKind.Forbidden, "session_over", "登录已过期，请重新登录。");
}
