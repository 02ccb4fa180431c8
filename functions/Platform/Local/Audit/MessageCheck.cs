using System.Runtime.CompilerServices;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Sms;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Audit;

/// <summary>
/// Checks the messages: each that a case's log tells of is known to have gone out, by the providers' records or by the outbox, which
/// itself has one line for each. The log may miss one that went out in the moment of a crash.
/// </summary>
internal sealed class MessageCheck(IRecordStore store) : RecordCheck
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [DevelopmentOutbox.Table];

    /// <summary>The checks of all tables that have to do with messages.</summary>
    public static IEnumerable<RecordCheck> All(IRecordStore store) =>
    [
        new MessageCheck(store),
        new KeptCheck(store, SentMessages.Table, (record, cancel) => SentFaultAsync(store, record, cancel)),
        new KeptCheck(store, SmsBudget.Table, record => SmsBudget.PartsOf(record) >= 0 ? null : "fewer than none were used"),
    ];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        var id = one.Complaint.Id;
        foreach (var sent in one.Facts.Where(fact => fact.Type == nameof(NoticeSent)).Select(fact => (NoticeSent)fact.Read()).Where(sent => sent.Channel is not (MessageChannel.Later or MessageChannel.InApp)))
        {
            var key = CaseMessenger.KeyOf(id, sent);
            if (sent.Channel is MessageChannel.WeChat)
                key = SubscribeMessages.KeyOf(key);
            if (await store.ReadAsync(DevelopmentOutbox.Table, DevelopmentOutbox.Partition, DevelopmentOutbox.KeyRow(one.Complaint.Company, key), cancel) is null
                && await store.ReadAsync(SentMessages.Table, new CaseRef(one.Complaint.Company, id).Partition, key, cancel) is null)
                yield return one.Fault("messages", $"missing: {sent.About} to {sent.Recipient}, which the log says went out");
        }
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var record in store.ReadAllAsync(new RecordQuery(DevelopmentOutbox.Table) { RowFrom = "k", RowBefore = "l" }, cancel))
            keys.Add(record.Row[(record.Row.IndexOf('|') + 1)..]);
        await foreach (var record in store.ReadAllAsync(new RecordQuery(DevelopmentOutbox.Table) { RowFrom = "m", RowBefore = "n" }, cancel))
        {
            var line = Reading.Try(() => DevelopmentOutbox.Of(record));
            if (line is null)
                yield return FaultOf(record.Row, "cannot be read");
            else if (!keys.Remove(line.Key))
                yield return FaultOf(line.Key, "it has a line, and is not known to have gone out, or has two lines");
        }
        foreach (var key in keys)
            yield return FaultOf(key, "it is known to have gone out, and has no line");
    }

    private static CaseFault FaultOf(string key, string what) => new(new CaseRef("outbox", key), "messages", what) { Kind = "message" };

    private static async Task<string?> SentFaultAsync(IRecordStore store, Record record, CancellationToken cancel)
    {
        if (AwaitedSends.IsOne(record))
            return AwaitedSends.TagOf(record) is null ? "cannot be read" : null;
        var id = CaseRef.FromPartition(record.Partition);
        return SentMessages.Of(record) is not { Attempts: >= 0 } ? "cannot be read"
            : id.Id.Length > 0 && !(await CurrentCase.ReadAsync(store, id, cancel)).Exists ? "orphan: there is no such case"
            : null;
    }
}
