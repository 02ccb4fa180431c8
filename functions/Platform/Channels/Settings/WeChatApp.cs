namespace ComplaintCloud.Channels.Settings;

/// <summary>A mini-program with its secrets, ready to be used. Never written to a log.</summary>
/// <param name="Company">Whose it is.</param>
/// <param name="AppId">Its app id.</param>
/// <param name="Secret">Its app secret.</param>
/// <param name="PushToken">What signs the message push.</param>
/// <param name="PushKey">The 32 bytes that encrypt the message push; null in plain mode.</param>
/// <param name="Templates">Of its subscription messages.</param>
internal sealed record WeChatApp(string Company, string AppId, string Secret, string PushToken, byte[]? PushKey, IReadOnlyList<TemplateOptions> Templates)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Company} {AppId}";
}
