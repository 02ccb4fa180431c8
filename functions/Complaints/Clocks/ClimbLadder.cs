using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Climbs one rung when its time has come: reminds, escalates, or applies the rule for a customer's silence. Each rung once.</summary>
internal sealed class ClimbLadder(ComplaintLog log, CaseMessenger messenger) : Activity<RungRef, CaseView>
{
    /// <summary>Nothing when the step has been left, the clock stands, the rung's time moved away or it was climbed, or what it asks for has been done.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(RungRef rung, Complaint complaint, string to, DateTimeOffset now, IReadOnlyList<Fact>? beside = null, StaffMember? supervisor = null)
    {
        if (!IsDue(rung, complaint, now))
            return Facts.None;
        if (rung.Rung is LadderRung.Resume)
            return ResumeClock.Decide(complaint, ResumedBecause.TimeUp);
        var climbed = new Escalated(rung.StepNo, rung.Rung, to);
        Fact?[] facts = [.. (beside ?? []).Where(fact => fact is not NoticeCapReached || !complaint.NoticesCapped), climbed, RaiseLevel.Of(rung.Rung, complaint, supervisor), TimeOver.Of(rung.Rung, complaint)];
        return Facts.Of([.. facts.OfType<Fact>()]);
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(RungRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        var context = await log.ContextAsync(complaint, cancel);
        if (!IsDue(input, complaint, context.Now))
            return CaseView.Of(complaint);
        var newTime = LadderNotices.NewTime(complaint, input.Rung, context);
        var notices = LadderNotices.For(complaint, input.Rung, context);
        var sent = await messenger.SendAsync(complaint, newTime is { } late ? [.. notices, LadderNotices.Apology(complaint, late)] : notices, context, cancel);
        var to = string.Join(',', sent.OfType<NoticeSent>().Select(notice => notice.Recipient).Where(told => notices.Any(notice => notice.Recipient == told))) is { Length: > 0 } reached ? reached : Actors.Workflow;
        List<Fact> beside = [.. sent.Where(fact => fact is not NoticeSent), .. newTime is { } until ? [new PromiseBroken(0, until)] : (Fact[])[]];
        return await log.ActAsync(input.Case, (now, then) => Decide(input, now, to, then.Now, beside, AssignCase.SupervisorOf(now, then, now.Handler?.StaffId)), cancel);
    }

    private static bool IsDue(RungRef rung, Complaint complaint, DateTimeOffset now) =>
        complaint.StepNo == rung.StepNo && !complaint.Ended && !IsClimbed(rung, complaint)
        && (complaint.Paused is null || rung.Rung is LadderRung.Resume)
        && complaint.Deadline?.Rungs.FirstOrDefault(one => one.Rung == rung.Rung)?.At <= now;

    // The first response and the report upward belong to the case, the other rungs to one stay in a step.
    private static bool IsClimbed(RungRef rung, Complaint complaint) => rung.Rung switch
    {
        LadderRung.FirstResponse => complaint.Promise is not null || complaint.Plan is not null || Once(complaint, rung.Rung),
        LadderRung.ReportUpward => Once(complaint, rung.Rung),
        LadderRung.Resume => complaint.Paused is null,
        _ => complaint.Escalations.Any(climbed => climbed.StepNo == rung.StepNo && climbed.Rung == rung.Rung),
    };

    private static bool Once(Complaint complaint, LadderRung rung) => complaint.Escalations.Any(climbed => climbed.Rung == rung);
}
