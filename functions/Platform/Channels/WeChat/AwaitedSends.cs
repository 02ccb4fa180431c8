using System.Globalization;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>
/// Which messages were handed to WeChat for whom. An answer that never came is made up for by the event that WeChat pushes for
/// each message it has sent; this finds the message that the event is about.
/// </summary>
internal sealed class AwaitedSends(IRecordStore store, TimeProvider time)
{
    private const string Table = "messages";
    private const string Begun = "begun";
    private const string Id = "msgid";
    private const string Tag = "tag";
    private const string Kind = "wechat-sends";

    // By then an answer has come or will not. WeChat pushes an event again five seconds after it was refused, twice.
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(9);

    /// <summary>Whether a record of the messages is one of these.</summary>
    public static bool IsOne(Record record) => record.Partition.EndsWith($"|{Kind}", StringComparison.Ordinal);

    /// <summary>The message that a record is about; null when it cannot be read.</summary>
    public static MessageTag? TagOf(Record record) => MessageTag.Parse(record.Properties.GetValueOrDefault(Tag));

    /// <summary>The event for a message comes within minutes, and is pushed again for hours where we did not take it; after a week it does not come.</summary>
    public static ExpiringRecords Expiring { get; } = new("awaited_sends", Table, OfCompany: true, Kept: TimeSpan.FromDays(7),
        record => DateTimeOffset.Parse(record.Properties[Begun], CultureInfo.InvariantCulture))
    { Partition = Kind };

    /// <summary>Noted before the call: its event may come sooner than its answer.</summary>
    public Task BeginAsync(string company, string openId, string template, MessageTag tag, DateTimeOffset now, CancellationToken cancel) =>
        store.CommitAsync(Table, Partition(company), [RecordChange.Upsert(Row(openId, template, tag), Properties(tag, now, ""))], cancel);

    /// <summary>Noted when the answer has come: the event that bears this id is about this message and no other.</summary>
    public Task NoteAsync(string company, string openId, string template, MessageTag tag, DateTimeOffset begun, string messageId, CancellationToken cancel) =>
        store.CommitAsync(Table, Partition(company), [RecordChange.Upsert(Row(openId, template, tag), Properties(tag, begun, messageId))], cancel);

    /// <summary>Nothing will come.</summary>
    public Task EndAsync(string company, string openId, string template, MessageTag tag, CancellationToken cancel) =>
        store.CommitAsync(Table, Partition(company), [RecordChange.Delete(Row(openId, template, tag))], cancel);

    /// <summary>The message that an event is about: the one with its id, else the newest without an answer; null when there is none.</summary>
    /// <exception cref="TransientException">Several have no answer yet, and one of theirs may say which it is: WeChat pushes the event again.</exception>
    public async Task<MessageTag?> FindAsync(string company, string openId, string template, string messageId, CancellationToken cancel)
    {
        var prefix = $"{openId}|{template}|";
        var sent = await store.ReadAllAsync(new RecordQuery(Table) { Partition = Partition(company), RowFrom = prefix, RowBefore = prefix + '~' }, cancel).ToListAsync(cancel);
        if (sent.Find(record => record.Properties[Id] == messageId) is { } known)
            return TagOf(known);
        var open = sent.Where(record => record.Properties[Id].Length == 0).OrderByDescending(record => record.Properties[Begun], StringComparer.Ordinal).ToList();
        if (open.Count > 1 && DateTimeOffset.Parse(open[0].Properties[Begun], CultureInfo.InvariantCulture) > time.GetUtcNow() - AnswerWithin)
            throw new TransientException("Which of several messages it is about is not known before their answers.");
        return open.Count == 0 ? null : TagOf(open[0]);
    }

    private static Dictionary<string, string> Properties(MessageTag tag, DateTimeOffset begun, string messageId) =>
        new() { [Tag] = tag.ToString(), [Begun] = begun.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), [Id] = messageId };

    private static string Partition(string company) => $"{company}|{Kind}";

    private static string Row(string openId, string template, MessageTag tag) => $"{openId}|{template}|{tag.Key}";
}
