using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>A message as the outbox shows it.</summary>
internal sealed record OutboxMessage(
    long Seq, DateTimeOffset At, string Key, string? ComplaintId, string Step, string Recipient, MessageChannel Channel, string Address, string Text, string Script);

/// <summary>
/// Stands where SMS and WeChat would: writes what would go out to a list that can be read. The key and the line are one
/// commit, so a message that is sent again is seen to have been sent.
/// </summary>
internal sealed class DevelopmentOutbox(IRecordStore store, TimeProvider time) : IMessageSender, IDisposable
{
    /// <summary>The table.</summary>
    public const string Table = "outbox";

    /// <summary>Its only partition.</summary>
    public const string Partition = "sent";

    private readonly SemaphoreSlim numbering = new(1);
    private long last = -1;

    /// <summary>The row that says that a message was sent.</summary>
    public static string KeyRow(string company, string key) => $"k{company}|{key}";

    /// <summary>Reads a line.</summary>
    public static OutboxMessage Of(Record record) => JsonSerializer.Deserialize<OutboxMessage>(record.Properties["line"], WorkflowCatalog.Json)!;

    /// <inheritdoc/>
    public async Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
    {
        var seq = await NextAsync(cancel);
        var line = new OutboxMessage(
            seq, time.GetUtcNow(), message.Key, message.ComplaintId, message.Step, message.Recipient, message.Channel, message.Address, message.Text, message.Script);
        var properties = new Dictionary<string, string>(1) { ["line"] = JsonSerializer.Serialize(line, WorkflowCatalog.Json) };
        await store.CommitAsync(Table, Partition, [RecordChange.Insert(KeyRow(message.Company, message.Key), new Dictionary<string, string>()), RecordChange.Insert(LineRow(seq), properties)], cancel);
        return message.Channel;
    }

    /// <summary>The last messages, oldest of them first.</summary>
    /// <param name="complaintId">Only about this case; null for all.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<OutboxMessage>> ReadAsync(string? complaintId, int take, CancellationToken cancel)
    {
        var query = new RecordQuery(Table) { Partition = Partition, RowFrom = "m", RowBefore = "n", Take = complaintId is null ? Math.Min(take, RecordLimits.MaxPage) : RecordLimits.MaxPage };
        return await store.ReadAllAsync(query, cancel).Select(Of).Where(line => complaintId is null || line.ComplaintId == complaintId).Take(take).Reverse().ToListAsync(cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => numbering.Dispose();

    // Newest first, so that the last ones are found without reading all.
    private static string LineRow(long seq) => string.Create(CultureInfo.InvariantCulture, $"m{long.MaxValue - seq:D19}");

    private async Task<long> NextAsync(CancellationToken cancel)
    {
        if (Interlocked.Read(ref last) < 0)
            await LoadAsync(cancel);
        return Interlocked.Increment(ref last);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        await numbering.WaitAsync(cancel);
        try
        {
            if (Interlocked.Read(ref last) < 0)
                Interlocked.Exchange(ref last, await ReadAsync(null, 1, cancel) is [var newest] ? newest.Seq : 0);
        }
        finally
        {
            numbering.Release();
        }
    }
}
