using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Tells some of those who wait to be told of an incident and may be disturbed now; the sender takes each customer once.</summary>
internal sealed class TellWaiting(IncidentRegister register, ComplaintLog log, MessagePost post, TimeProvider time) : Activity<TellingRef, TellingTurn>
{
    private const int AtOnce = 20;

    /// <summary>Each customer is noted once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(IReadOnlyList<string> told, IncidentEntry incident) =>
        told.Except(incident.ToldIds).ToList() is { Count: > 0 } news ? Facts.Of(new AffectedTold(news)) : Facts.None;

    /// <inheritdoc/>
    public override async Task<TellingTurn> RunAsync(TellingRef input, CancellationToken cancel)
    {
        var incident = (await register.ReadAsync(input.Company, input.IncidentId, cancel))!;
        var telling = incident.Tellings[input.TellingNo - 1];
        var waiting = incident.WaitingFor(telling).ToList();
        var (told, held) = (new List<string>(), new List<DateTimeOffset>());
        foreach (var customer in waiting.TakeWhile(_ => told.Count < AtOnce))
        {
            var complaint = (await log.ReadAsync(new CaseRef(input.Company, customer.CaseId), cancel))!;
            if (await TellAsync(incident, telling, complaint, cancel) is { } until)
                held.Add(until);
            else
                told.Add(customer.CustomerId);
        }
        await register.DecideAsync(input.Company, input.IncidentId, Actors.Workflow, null, (now, _) => Decide(told, now), cancel);
        return new TellingTurn(told.Count == AtOnce ? time.GetUtcNow() : held.Count > 0 ? held.Min() : null);
    }

    // Null when the customer was told, else when they may be. A case that says so already was told before a crash.
    private async Task<DateTimeOffset?> TellAsync(IncidentEntry incident, IncidentTelling telling, Complaint complaint, CancellationToken cancel)
    {
        var about = $"incident-{incident.Id}";
        var notice = Notice.ToCustomer(complaint, about, CustomerWords.Say("incident.told", complaint, ("text", telling.Text)));
        var context = await log.ContextAsync(complaint, cancel);
        if (QuietHours.Until(notice, complaint, context) is { } until)
            return until;
        var writtenFrom = notice.OnlyBy(complaint);
        if (writtenFrom is null)
            await post.SendAsync(Message(complaint, notice, context), null, cancel);
        await log.DecideAsync(
            new CaseRef(complaint.Company, complaint.Id), Actors.Workflow, null,
            (now, _) => now.ToldOfIncidents.Contains(incident.Id) ? Facts.None : Facts.Of([
                new ToldOfIncident(incident.Id, telling.Text),
                .. writtenFrom is { } channel ? [new NoticeLeftToStaff(about, notice.Recipient, channel, notice.Said.Text, now.StepNo, notice.Said.Script)] : (Fact[])[],
            ]), cancel);
        return null;
    }

    private static OutgoingMessage Message(Complaint complaint, Notice notice, DecisionContext context) =>
        ScriptedMessage.Of(context.People.Company, notice, notice.About, complaintId: complaint.Id) with
        {
            Subject = new MessageSubject(complaint.Filed!.Number, ProgressWords.StepName(complaint.Step, complaint.Turn), notice.Said.Text, context.Now),
        };
}
