using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints.Views;

/// <summary>Makes the staff's view of a case.</summary>
internal static class StaffComplaintView
{
    /// <summary>The view of a case.</summary>
    public static StaffComplaint Of(Complaint c) => new()
    {
        Id = c.Id,
        Number = c.Filed!.Number,
        Version = c.Version,
        Step = c.Step,
        StepName = CaseWords.StepName(c.Step),
        Turn = c.Turn,
        Summary = CaseLists.SummaryOf(c.Filed.Text),
        Text = c.Filed.Text,
        Wish = c.Filed.Wish,
        Order = CaseParts.Order(c),
        CleanerName = c.Filed.CleanerName,
        FiledAt = c.FiledAt,
        Round = c.Round,
        Progress = c.Progress,
        Next = CaseParts.Next(c),
        Paused = CaseParts.Paused(c),
        OnlyInApp = c.OnlyInApp ? true : null,
        Pauses = c.Pauses.Count > 0 ? c.Pauses : null,
        Pendings = c.Pendings.Count > 0 ? c.Pendings : null,
        Explanation = CaseParts.Explanation(c),
        Plan = CaseParts.Plan(c, onlyApproved: false),
        Rework = CaseParts.Rework(c),
        VisitProposal = CaseParts.Proposal(c),
        Rating = c.Rating,
        Links = c.Links.Count > 0 ? c.Links : null,
        ClosedAt = c.EndedAt,
        CompanyId = c.Company,
        Customer = new(c.Filed.CustomerId, c.Filed.CustomerName, Masked(c.Filed.CustomerPhone)) { Contact = c.Filed.Contact is { } contact ? contact with { Handle = contact.Masked } : null },
        Message = c.Filed.Message,
        RefusedFiles = c.RefusedFiles.Count > 0 ? c.RefusedFiles : null,
        ToPassOn = c.ToPassOn.Count > 0 ? c.ToPassOn : null,
        Channel = c.Filed.Channel,
        Reporter = c.Filed.Reporter,
        Triage = c.Triage is { } t ? TriageView.Of(t, c.Overrulings) : null,
        MaterialCents = c.MaterialCents > 0 ? c.MaterialCents : null,
        Level = c.Level,
        Handler = c.Handler is { } handler ? new(handler.StaffId, handler.StaffName) : null,
        Assigned = c is { Handler: null, Assigned: { } assigned } ? new(assigned.StaffId, assigned.StaffName) : null,
        Supervisor = c.Assigned is { SupervisorId: { } supervisorId } watched ? new(supervisorId, watched.SupervisorName!) : null,
        TakenOver = c.Handler is { TakenFrom: { } from, Because: { } because } ? new(from, because, c.Handler.Reason) : null,
        Conflicts = c.Conflicts.Count > 0 ? c.Conflicts : null,
        Unattended = c.Unattended ? true : null,
        Deadline = DeadlineOf(c),
        Promise = c.Promise is { } promise ? new(promise.Text, promise.Until, c.PromisedBy?.At, c.PromisedBy?.By) : null,
        Investigation = c.Investigation,
        Unreached = c.Unreached > 0 ? c.Unreached : null,
        Finding = FindingOf(c),
        Closing = c is { Step: CaseStep.Closed, Closing: { } closing } ? new(closing.Outcome, closing.Summary, closing.Figures is { } figures ? ClosingScores.Of(figures) : null) : null,
        Lessons = c.Lessons.Count > 0 ? c.Lessons : null,
        Additions = c.Additions,
        ContentCheck = c.ContentCheck,
        HeldFiles = c.Attachments.Count(file => file.IsHeld) is > 0 and var held ? held : null,
        Tasks = TaskView.AllOf(c),
        Offers = [.. c.Offers.Select(OfferOf)],
        Callbacks = c.Callbacks,
        Restarts = c.Round - 1,
    };

    /// <summary>A phone number of which only the ends can be read.</summary>
    public static string Masked(string phone) => phone.Length >= 7 ? $"{phone[..3]}****{phone[^4..]}" : phone.Length > 0 ? "****" : "";

    private static DeadlineView? DeadlineOf(Complaint c) => c.Deadline is not { } deadline ? null : new(
        deadline.DueAt, deadline.Rungs.FirstOrDefault(rung => rung.Rung is LadderRung.Remind)?.At, deadline.Provisional, deadline.CalendarVersion,
        deadline.PolicyVersion, deadline.Why,
        [.. deadline.Rungs.Select(rung => new RungView(rung.Rung, rung.At, c.Escalations.Any(done => done.StepNo == deadline.StepNo && done.Rung == rung.Rung)))]);

    private static FindingView? FindingOf(Complaint c) => c.Conclusion is { } found
        ? new(
            found.Finding, found.Responsible, CaseWords.ResponsibleName(found.Responsible), found.ResponsibleId, found.CauseCode, CauseCodes.NameOf(found.CauseCode),
            found.Whys, found.Summary, found.Letter, c.LetterApproved ? true : null, c.ConcludedBy?.At, c.ConcludedBy?.By)
        : null;

    private static OfferView OfferOf(OfferState offer) => new(
        offer.OfferNo, offer.CleanerId, offer.CleanerName, offer.OfferedAt, offer.State is OfferAnswer.Offered ? null : offer.State, offer.Reason, offer.AnsweredAt, offer.Reasons)
    {
        VisitAt = offer.VisitAt,
        Length = offer.Length,
        ArrivedAt = offer.ArrivedAt,
        Arrival = offer.Arrival,
        Materials = offer.Materials.Count > 0 ? offer.Materials : null,
        Proposals = offer.Proposals.Count > 0 ? offer.Proposals : null,
        PassedOver = offer.PassedOver,
    };
}
