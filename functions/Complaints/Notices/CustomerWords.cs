using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>What the customer is told when a step is entered.</summary>
internal static class CustomerWords
{
    /// <summary>The words; null where there is nothing to tell.</summary>
    public static ScriptedText? For(Complaint c) => (c.Step, c.Turn) switch
    {
        (CaseStep.Pending, _) when c.Pending is { } pending => Say("pending", c, ("reason", pending.Reason.TrimEnd('。'))),
        _ when c.IsBackFromPending => Say("pending.over", c),
        (CaseStep.Investigating, _) when c.SentBack is not null => null,
        (CaseStep.Investigating, _) when c.Objected => Say("investigating.objected", c),
        (CaseStep.Investigating, _) when c.Unreached > 0 => Say("investigating.unreached", c),
        (CaseStep.Decided, _) when c.AwaitsClosing && c.Objected => Say("decided.final", c, ("letter", c.Conclusion?.Letter)),
        (CaseStep.Investigating, _) => Say("investigating", c, ("handler", c.Handler?.StaffName)),
        (CaseStep.Decided, Turn.Customer) => Say("decided.letter", c, ("letter", c.Conclusion?.Letter?.TrimEnd('。'))),
        (CaseStep.Decided, _) when c.Round > 1 && c.Conclusion is null => Say("decided.again", c),
        (CaseStep.Consent, Turn.Customer) => Say("consent", c, ("plan", Plan(c))),
        (CaseStep.InProgress, _) => Working(c),
        (CaseStep.SignOff, _) => Say("sign-off", c),
        (CaseStep.Closed, _) => c.Conclusion?.Finding is Finding.Unfounded or Finding.Malicious
            ? Say("closed.answered", c, ("letter", c.Objected && c.Conclusion.Finding is Finding.Unfounded ? c.Conclusion.Letter : ""))
            : Say("closed", c),
        _ => null,
    };

    private static ScriptedText? Working(Complaint c) => (c.Turn, c.LiveOffer) switch
    {
        (Turn.Cleaner, { State: OfferAnswer.Accepted } offer) => Visit("visit", c, offer, ("arriving", Arriving(offer))),
        (Turn.Customer, { } offer) => Visit("visit.proposed", c, offer, ("arriving", "")),
        (Turn.Agent, { State: OfferAnswer.Proposed }) => Say("visit.by-phone", c),
        // Where a cleaner comes, the appointment is the news.
        (Turn.Agent, _) when c.Plan is { Rework: null } => Say("tasks", c, ("plan", Plan(c))),
        _ => null,
    };

    private static ScriptedText Visit(string id, Complaint c, OfferState offer, (string Name, string? Value) arriving) =>
        Say(id, c, ("cleaner", offer.CleanerName), ("visit", BusinessCalendar.ToLocal(offer.VisitAt)), arriving);

    /// <summary>A script about a case: its number and when it is due, and what else the text needs.</summary>
    public static ScriptedText Say(string id, Complaint c, params ReadOnlySpan<(string Name, string? Value)> values) =>
        NoticeScripts.Fill(id, [("number", Number(c)), ("due", Due(c)), .. values]);

    // From when to when the cleaner may be expected.
    private static string Arriving(OfferState offer) => offer.ArriveBy is { } by && by > offer.VisitAt ? $"—{BusinessCalendar.ToLocalTime(by)}" : "";

    /// <summary>A question for which the clock was stopped.</summary>
    public static ScriptedText Question(Complaint c, string question) => Say("question", c, ("question", question.TrimEnd('。')));

    /// <summary>A plan in a few words.</summary>
    public static string Plan(Complaint c) => string.Join('、', c.Plan!.Actions.Select(action =>
        CaseWords.ActionName(action.Kind) + (action.Cents > 0 && action.Kind is not ActionKind.Rework ? $"{action.Cents / 100m:0.##}元" : "")));

    private static string Number(Complaint c) => c.Filed!.Number;

    private static string Due(Complaint c) => c.Deadline is { } deadline ? BusinessCalendar.ToLocal(deadline.DueAt) : "";
}
