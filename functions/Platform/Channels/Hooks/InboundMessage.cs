using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>A message that came by e-mail or chat, as the company's gateway posts it.</summary>
/// <param name="MessageId">The gateway's id of the message, 1 to 80 characters; the same id is the same message.</param>
/// <param name="Channel">How it came.</param>
/// <param name="CustomerPhone">By which the customer is found or added; none when they gave none.</param>
/// <param name="CustomerName">How somebody new is addressed.</param>
/// <param name="CustomerHandle">The e-mail address or account that it came from, up to 200 characters; needed without a phone.</param>
/// <param name="Subject">The subject line, up to 300 characters; a complaint's number in it says what it answers.</param>
/// <param name="ThreadId">The gateway's id of the conversation, up to 200 characters; what comes in it later is added to the same case.</param>
/// <param name="Complaint">What they wrote, in the form that customers fill in; without a wish it is "other", and without words that of a message with files alone.</param>
/// <param name="Files">Its files, as far as they fit into the body; the others are sent one by one to where the answer says.</param>
internal sealed record InboundMessage(
    string? MessageId = null, Channel? Channel = null, string? CustomerPhone = null, string? CustomerName = null, string? CustomerHandle = null, string? Subject = null,
    string? ThreadId = null, FileComplaint? Complaint = null, IReadOnlyList<InboundFile?>? Files = null)
{
    private const int LongestId = 80;
    private const int LongestThread = 200;
    private const int LongestSubject = 300;
    private const string FilesAlone = "（客户只发了图片或文件，没有写文字。）";

    /// <summary>What is asked of the product, or what is wrong with the message.</summary>
    public Result<TakeMessage> Read()
    {
        if (MessageId is not { Length: > 0 and <= LongestId } id)
            return RequestErrors.InvalidMember("messageId", "缺少消息编号，或编号太长。");
        if (Channel is not (Complaints.Channel.Email or Complaints.Channel.Chat or Complaints.Channel.SocialMedia or Complaints.Channel.Sms))
            return RequestErrors.InvalidMember("channel", "请说明投诉是怎么来的：email、chat、social_media 或 sms。");
        if (Complaint is not { } complaint)
            return RequestErrors.InvalidMember("complaint", "请填写投诉内容。");
        if (string.IsNullOrWhiteSpace(complaint.Text) && Files is { Count: > 0 })
            complaint = complaint with { Text = Blank(Subject) ?? FilesAlone };
        if ((CaseErrors.CheckLength(Subject, "subject", LongestSubject) ?? CaseErrors.CheckLength(ThreadId, "threadId", LongestThread)) is { } wrong)
            return wrong;
        return From(Channel.Value).Is(out var from, out var unknown)
            ? new TakeMessage(new MessageRef(id, Blank(ThreadId), Blank(Subject)), Channel.Value, from, complaint)
            : unknown;
    }

    private Result<WhoComplains> From(Channel channel)
    {
        if (!CustomerContact.Read(channel, CustomerHandle, "customerHandle").Is(out var contact, out var wrong))
            return wrong;
        var phone = Blank(CustomerPhone);
        if (phone is null ? contact is null : EditChecks.Phone(phone) is not null)
            return RequestErrors.InvalidMember("customerPhone", "请提供客户的 11 位手机号，没有时提供 customerHandle（邮箱或账号）。");
        return new WhoComplains(phone, contact, Blank(CustomerName) ?? $"{CaseWords.ChannelName(channel)}客户");
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A file of a message.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Content">Its bytes, in Base64.</param>
internal sealed record InboundFile(string? Name = null, byte[]? Content = null);
