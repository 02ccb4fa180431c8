using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.People;

/// <summary>Where a customer wrote from. Nothing is sent there by the product: staff answer in that channel.</summary>
/// <param name="Channel">E-mail, chat, social media or SMS.</param>
/// <param name="Handle">Their e-mail address, or what the channel calls them; 1 to 200 characters.</param>
public sealed record CustomerContact(Channel Channel, string Handle)
{
    private const int MaxHandle = 200;
    private const int ShownChars = 2;

    /// <summary>The contact that was given; none without a handle.</summary>
    internal static Result<CustomerContact?> Read(Channel? channel, string? handle, string member)
    {
        if (string.IsNullOrWhiteSpace(handle))
            return (CustomerContact?)null;
        if (handle.Length > MaxHandle || handle.Any(char.IsControl))
            return RequestErrors.InvalidMember(member, $"请填写客户的邮箱或账号，最多 {MaxHandle} 字。");
        return channel is Channel.Email or Channel.Chat or Channel.SocialMedia or Channel.Sms
            ? new CustomerContact(channel.Value, handle.Trim())
            : RequestErrors.InvalidMember(member, "只有邮件、在线客服、社交媒体和短信有账号，电话和当面请填手机号。");
    }

    /// <summary>As staff see it: enough to recognise it, not enough to use it.</summary>
    internal string Masked => Handle.IndexOf('@', StringComparison.Ordinal) is var at and > 0
        ? $"{Handle[0]}***{Handle[at..]}"
        : Handle.Length > 3 * ShownChars ? $"{Handle[..ShownChars]}***{Handle[^ShownChars..]}" : "***";

    /// <summary>What it is found by; upper and lower case are the same.</summary>
    internal string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Channel.WireName()}\n{Handle.ToLowerInvariant()}")));
}
