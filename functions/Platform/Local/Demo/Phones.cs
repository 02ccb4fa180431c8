using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>Everybody's phones: takes in each message that went out, once, and finds the cleaners' links in them.</summary>
internal sealed class Phones(DevelopmentOutbox outbox)
{
    private const string LinkMark = "/c/";
    private const string OfferMark = ".offer-";
    private const string StatementLinkMark = "/s/";
    private const string StatementMark = ".statement-";
    private readonly Dictionary<(string ComplaintId, int OfferNo), string> links = [];
    private readonly Dictionary<(string ComplaintId, int StatementNo), string> statementLinks = [];
    private long last;

    /// <summary>Messages so far.</summary>
    public int Received { get; private set; }

    /// <summary>The messages since the last call, in order.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> ReadNewAsync()
    {
        if (await outbox.ReadAsync(null, 1, CancellationToken.None) is not [var newest] || newest.Seq == last)
            return [];
        // Numbers have gaps where a message was sent before, so this may reach back too far, never too short.
        var read = await outbox.ReadAsync(null, (int)(newest.Seq - last), CancellationToken.None);
        var messages = read.Where(message => message.Seq > last).ToList();
        foreach (var message in messages)
            Keep(message);
        Received += messages.Count;
        last = newest.Seq;
        return messages;
    }

    /// <summary>The link in the message about an offer; null when none came.</summary>
    public string? LinkOf(string complaintId, int offerNo) => links.GetValueOrDefault((complaintId, offerNo));

    /// <summary>The link in the message that asks for a statement; null when none came.</summary>
    public string? StatementLinkOf(string complaintId, int statementNo) => statementLinks.GetValueOrDefault((complaintId, statementNo));

    private void Keep(OutboxMessage message)
    {
        Keep(message, OfferMark, LinkMark, links);
        Keep(message, StatementMark, StatementLinkMark, statementLinks);
    }

    private static void Keep(OutboxMessage message, string mark, string linkMark, Dictionary<(string ComplaintId, int No), string> into)
    {
        var (number, link) = (message.Step.IndexOf(mark, StringComparison.Ordinal), message.Text.IndexOf(linkMark, StringComparison.Ordinal));
        if (message.ComplaintId is { } complaintId && number >= 0 && link >= 0)
            into[(complaintId, int.Parse(message.Step.AsSpan(number + mark.Length)))] = message.Text[(link + linkMark.Length)..];
    }
}
