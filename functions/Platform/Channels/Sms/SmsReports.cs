using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.Sms;

/// <summary>Learns from delivery reports what became of text messages; they come several times and in any order.</summary>
internal sealed class SmsReports(SentMessages sent)
{
    /// <summary>Takes one report; what is about no message of the company is left alone.</summary>
    /// <exception cref="TransientException">The message's record changed meanwhile; the provider brings the report again.</exception>
    public async Task TakeAsync(string company, string outId, bool delivered, string id, string code, CancellationToken cancel)
    {
        if (MessageTag.Parse(outId) is not { } tag || !tag.Partition.StartsWith($"{company}|", StringComparison.Ordinal) || await sent.FindAsync(tag, cancel) is not { } known)
            return;
        // A late report of the attempt before must not take back that a message has arrived.
        if (known.Message.State is SendState.Delivered)
            return;
        var state = delivered ? SendState.Delivered : SendState.Undelivered;
        if (await sent.WriteAsync(tag, known.Message with { State = state, ProviderId = id, Detail = code }, known.ETag, cancel) is null)
            throw new TransientException("The message's record changed meanwhile.");
    }
}
