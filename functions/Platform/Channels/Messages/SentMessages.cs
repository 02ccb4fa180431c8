using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Channels.Messages;

/// <summary>What became of a message.</summary>
internal enum SendState
{
    /// <summary>Handed to the provider, or about to be: without an answer nobody knows.</summary>
    Sending,

    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>The provider will never take it.</summary>
    Refused,

    /// <summary>It reached the phone.</summary>
    Delivered,

    /// <summary>It did not reach the phone.</summary>
    Undelivered,
}

/// <summary>A message's record.</summary>
/// <param name="State">What became of it.</param>
/// <param name="At">Since when (UTC).</param>
/// <param name="ProviderId">The provider's id, once it took the message.</param>
/// <param name="Detail">What the provider said.</param>
internal sealed record SentMessage(SendState State, DateTimeOffset At, string? ProviderId = null, string? Detail = null)
{
    /// <summary>The template of a subscription message for which a grant was taken; null for others.</summary>
    public string? Template { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }
}

/// <summary>
/// Which messages were sent, one record per key. The provider cannot be asked: its client makes a new repeatability id for
/// every call, and its own check looks back five minutes only.
/// </summary>
internal sealed class SentMessages(IRecordStore store)
{
    /// <summary>The table; a partition for each case.</summary>
    public const string Table = "messages";

    /// <summary>How long a delivery report is waited for; reports come within minutes.</summary>
    public static readonly TimeSpan ReportWithin = TimeSpan.FromMinutes(10);

    private const string Value = "value";

    /// <summary>Reads a record.</summary>
    public static SentMessage Of(Record record) => JsonSerializer.Deserialize<SentMessage>(record.Properties[Value], WorkflowCatalog.Json)!;

    /// <summary>What is known of a message, and the record's ETag; null when it was never begun.</summary>
    public async Task<(SentMessage Message, string ETag)?> FindAsync(MessageTag tag, CancellationToken cancel) =>
        await store.ReadAsync(Table, tag.Partition, tag.Key, cancel) is { } record
            ? (Of(record), record.ETag)
            : null;

    /// <summary>The same of a text message of which nothing is under way: what was begun has a report, or will have none any more.</summary>
    /// <exception cref="TransientException">It may have gone out, and its report may still come.</exception>
    public async Task<(SentMessage Message, string ETag)?> FindReportedAsync(MessageTag tag, DateTimeOffset now, CancellationToken cancel)
    {
        var before = await FindAsync(tag, cancel);
        return before is { Message: { State: SendState.Sending, At: var begun } } && now < begun + ReportWithin
            ? throw new TransientException("Whether the message went out is not known yet.")
            : before;
    }

    /// <summary>Writes that it is begun, before it goes out; the new ETag.</summary>
    /// <exception cref="TransientException">Another process was faster.</exception>
    public async Task<string> ClaimAsync(MessageTag tag, SentMessage attempt, string? etag, CancellationToken cancel) =>
        await WriteAsync(tag, attempt, etag, cancel) ?? throw new TransientException("The message is being sent by another process.");

    /// <summary>Writes what became of it; the new ETag, or null when somebody else was faster.</summary>
    /// <param name="tag">Which message.</param>
    /// <param name="message">What became of it.</param>
    /// <param name="etag">The record's; null for a new one.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string?> WriteAsync(MessageTag tag, SentMessage message, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(message, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(tag.Key, properties) : RecordChange.Replace(tag.Key, properties, etag);
        var result = await store.CommitAsync(Table, tag.Partition, [change], cancel);
        return result.Committed ? result.ETags[0] : null;
    }
}

/// <summary>Which message: travels with it to the provider and comes back in the delivery report.</summary>
/// <param name="Partition">The company and the case.</param>
/// <param name="Key">The message's key.</param>
internal readonly record struct MessageTag(string Partition, string Key)
{
    private const char Between = ' ';

    /// <summary>The tag of a message.</summary>
    public static MessageTag Of(OutgoingMessage message) => new($"{message.Company}|{message.ComplaintId}", message.Key);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static MessageTag? Parse(string? text) =>
        text?.IndexOf(Between) is { } at and > 0 ? new MessageTag(text[..at], text[(at + 1)..]) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Partition}{Between}{Key}";
}
