using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Tells those whom the step concerns what they have not been told yet; what must not be heard now is held until the end of the quiet hours.</summary>
internal sealed class NotifyTurn(ComplaintLog log, TurnNotices notices, CaseMessenger messenger) : Activity<StepRef, CaseView>
{
    /// <summary>What was sent, held or found is noted once, however often this is done.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int stepNo, Complaint complaint, IReadOnlyList<Fact> told) =>
        Facts.Of([.. told.Where(fact => IsNew(fact, stepNo, complaint))]);

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StepRef input, CancellationToken cancel)
    {
        var seen = (await log.SeeAsync(input.Case, cancel))!;
        var complaint = seen.Complaint;
        if (complaint.StepNo != input.StepNo)
            return CaseView.Of(complaint);
        var context = await log.ContextAsync(complaint, cancel);
        var due = (await notices.ForAsync(complaint, context, cancel))
            .Where(notice => !complaint.Told.Contains(ComplaintFoldNotices.KeyOf(notice.About, notice.Recipient)))
            .ToLookup(notice => QuietHours.Until(notice, complaint, context));
        List<Fact> facts = [.. Found(complaint, context), .. await messenger.SendAsync(complaint, [.. due[null]], context, cancel)];
        if (complaint.Paused is { Asked: false, Question: not null } pause && due[null].Any(notice => notice.About == TurnNotices.QuestionOf(pause)))
            facts.Add(new CustomerAsked(pause.PauseNo));
        if (due.Where(group => group.Key is not null).Min(group => group.Key) is { } until)
            facts.Add(new NoticesHeld(complaint.StepNo, until));
        return Decide(input.StepNo, complaint, facts).Value.Count == 0
            ? CaseView.Of(complaint)
            : await log.ActAsync(input.Case, seen, (now, _) => Decide(input.StepNo, now, facts), cancel);
    }

    private static IEnumerable<Fact> Found(Complaint complaint, DecisionContext context) =>
        !complaint.Ended && complaint.Turn is Turn.Agent or Turn.Manager or Turn.Owner && CaseDuty.For(complaint, context) is { Empty: true } duty
            ? [new PoolFoundEmpty(complaint.StepNo, [.. duty.Absent.Select(member => member.Id)], [.. duty.Barred.Select(member => member.Id)])]
            : [];

    private static bool IsNew(Fact fact, int stepNo, Complaint complaint) => fact switch
    {
        // A step that was left while its messages went out keeps their record, if it has none yet.
        NoticeSent sent => complaint.StepNo == stepNo ? !complaint.Told.Contains(ComplaintFoldNotices.KeyOf(sent.About, sent.Recipient)) : complaint.NoticedStepNo < stepNo,
        NoticeLeftToStaff left => complaint.StepNo == stepNo ? !complaint.Told.Contains(ComplaintFoldNotices.KeyOf(left.About, left.Recipient)) : complaint.NoticedStepNo < stepNo,
        CustomerAsked asked => complaint.Paused is { Asked: false } pause && pause.PauseNo == asked.PauseNo,
        NoticesHeld held => complaint.StepNo == stepNo && complaint.HeldUntil != held.Until,
        PoolFoundEmpty => complaint.StepNo == stepNo && complaint.EmptyStepNo != stepNo,
        NoticeCapReached => !complaint.NoticesCapped,
        _ => throw new ArgumentException($"A notice does not amount to {fact.GetType().Name}.", nameof(fact)),
    };
}
