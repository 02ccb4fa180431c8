namespace ComplaintCloud.Complaints;

/// <summary>How a message reaches a person.</summary>
public enum MessageChannel
{
    /// <summary>A text message to a mobile number.</summary>
    Sms,

    /// <summary>A WeChat subscription message to a customer who allowed it.</summary>
    WeChat,

    /// <summary>Not yet: it could not go out at once, and goes out by itself while the case goes on.</summary>
    Later,

    /// <summary>Nothing went out: no phone of the customer is known and they allowed no message. They find it when they open the mini-program.</summary>
    InApp,
}

/// <summary>One message to one person.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="Key">One per case, step, recipient and channel: the same key is never sent twice.</param>
/// <param name="ComplaintId">The case it is about; null when it is about none.</param>
/// <param name="Step">What it tells, such as <c>acknowledged</c> or <c>offer-1</c>.</param>
/// <param name="Recipient">Audience and id, such as <c>customer:c01</c>.</param>
/// <param name="Address">The number or open id to send to.</param>
/// <param name="Channel">How it should go out: by WeChat where the customer allowed it, else by text message; or by text message only.</param>
/// <param name="Text">What it says, in Chinese.</param>
public sealed record OutgoingMessage(
    string Company, string Key, string? ComplaintId, string Step, string Recipient, string Address, MessageChannel Channel, string Text)
{
    /// <summary>The script and version that the text is from, such as <c>consent@1</c>.</summary>
    public required string Script { get; init; }

    /// <summary>The case in the parts that a message with fields is filled from; null when it is about none.</summary>
    public MessageSubject? Subject { get; init; }

    /// <summary>Goes out also when the day's budget is used up: codes to sign in with, and what is critical.</summary>
    public bool Urgent { get; init; }
}

/// <summary>What a message with fields says of its case.</summary>
/// <param name="Number">The complaint's number.</param>
/// <param name="StepName">Where it stands, in Chinese.</param>
/// <param name="Text">What is told, without the signature.</param>
/// <param name="At">When it is told (UTC).</param>
public sealed record MessageSubject(string Number, string StepName, string Text, DateTimeOffset At);

/// <summary>Sends messages out of the process.</summary>
public interface IMessageSender
{
    /// <summary>Sends a message unless one with its key was sent already; returns when that is certain.</summary>
    /// <returns>How it went out: a customer who allowed it hears by WeChat what else comes by text message.</returns>
    /// <exception cref="TransientException">It was not sent; the same call may be made again.</exception>
    Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default);
}
