using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>Tells each customer who asked for it, and has no more cases ahead than they said, once.</summary>
internal sealed class TellNearCustomers(IRecordStore store, ComplaintLog log, CaseMessenger messenger, ILogger<TellNearCustomers> logger) : Activity<QueueMoved, NearCustomers>
{
    /// <summary>What the message is about.</summary>
    public const string About = "near";

    /// <summary>Told once in a case, whatever happens again.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, IReadOnlyList<Fact> told) =>
        complaint.WaitingNotice is { Told: false } ? Facts.Of([.. told, new WaitingNoticeGiven()]) : Facts.None;

    /// <inheritdoc/>
    public override async Task<NearCustomers> RunAsync(QueueMoved input, CancellationToken cancel)
    {
        var asked = await store.ReadReadableAsync(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Near(input.Company) }, record => ListRow.From(record).Line, logger, cancel).ToListAsync(cancel);
        if (asked.Count == 0)
            return new NearCustomers(null);
        var board = await WaitingBoard.ReadAsync(store, input.Company, logger, cancel);
        DateTimeOffset? again = null;
        foreach (var line in asked)
            await logger.TryAsync("Telling of the queue", line.Id, async () =>
            {
                if (board.AheadOf(line.Id) is { } ahead && ahead <= line.TellAt && await TellAsync(new CaseRef(input.Company, line.Id), ahead, cancel) is { } quietUntil)
                    again = again < quietUntil ? again : quietUntil;
            });
        return new NearCustomers(again);
    }

    private async Task<DateTimeOffset?> TellAsync(CaseRef id, int ahead, CancellationToken cancel)
    {
        if (await log.ReadAsync(id, cancel) is not { WaitingNotice.Told: false, Step: CaseStep.Triaged } complaint)
            return null;
        var context = await log.ContextAsync(complaint, cancel);
        var notice = Notice.ToCustomer(complaint, About, CustomerWords.Say(ahead == 0 ? "near.next" : "near.ahead", complaint, ("ahead", $"{ahead}")));
        if (QuietHours.Until(notice, complaint, context) is { } until)
            return until;
        var told = await messenger.SendAsync(complaint, [notice], context, cancel);
        await log.ActAsync(id, (now, _) => Decide(now, told), cancel);
        return null;
    }
}
