using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>What whoever's turn it is, is told when a step is entered.</summary>
internal static class StaffWords
{
    /// <summary>A customer who left no number is answered by a person, where they wrote from.</summary>
    public static ScriptedText PassOn(Complaint c, Channel channel) =>
        NoticeScripts.Fill("turn.pass-on", ("number", c.Filed!.Number), ("channel", CaseWords.ChannelName(channel)));

    /// <summary>The words; null where it is nobody's turn on the staff.</summary>
    /// <param name="c">The case.</param>
    /// <param name="absent">In whose place it is told; null for their own.</param>
    public static ScriptedText? For(Complaint c, People.StaffMember? absent = null) => ScriptOf(c) is { } id ? Say(id, c, absent) : null;

    /// <summary>Nobody is there who could act.</summary>
    public static ScriptedText NobodyThere(Complaint c) => Say("pool.empty", c, null);

    private static string? ScriptOf(Complaint c) => (c.Step, c.Turn) switch
    {
        (_, Turn.Agent or Turn.Manager or Turn.Owner) when c.IsBackFromPending => "turn.resumed",
        (CaseStep.Triaged, _) => "turn.new",
        (CaseStep.Investigating, _) when c.SentBack is not null => "turn.letter-returned",
        (CaseStep.Investigating, _) when c.Objected => "turn.objected",
        (CaseStep.Decided, _) when c.AwaitsClosing => "turn.confirm-closing",
        (CaseStep.Decided, Turn.Manager or Turn.Owner) when c.Phase is Phase.Explanation => "turn.review-letter",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Conclusion is null => "turn.judge-again",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.SentBack is not null => "turn.plan-returned",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Missing is not null => "turn.not-signed",
        (CaseStep.Planned, Turn.Manager or Turn.Owner) => "turn.approve",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Plan is { Consented: false } => "turn.plan-refused",
        (CaseStep.Consent, Turn.Agent or Turn.Owner) => "turn.plan-unanswered",
        (CaseStep.InProgress, Turn.Manager) => "turn.nobody-to-send",
        (CaseStep.InProgress, Turn.Agent) when c.LiveOffer is { State: OfferAnswer.Proposed } => "turn.agree-time",
        (CaseStep.InProgress, Turn.Agent) => "turn.tasks",
        (CaseStep.Callback, Turn.Agent) when c.SurveyInDoubt is not null => "turn.doubt",
        (CaseStep.Callback, Turn.Agent) => "turn.callback",
        (CaseStep.Withdrawn, _) when c.Handler is not null => "turn.withdrawn",
        _ => null,
    };

    private static ScriptedText Say(string id, Complaint c, People.StaffMember? absent) => CustomerWords.Say(
        id, c, ("absent", absent?.Name), ("severity", $"{c.Triage?.Severity}"), ("item", c.Triage?.NameThen), ("step", CaseWords.StepName(c.Step)), ("why", Brief(c.SentBack ?? c.Missing)),
        ("plan", c.Plan is null ? null : CustomerWords.Plan(c)), ("finding", c.Conclusion is { } reached ? CaseWords.FindingName(reached.Finding) : null), ("round", $"{c.Round}"),
        ("cleaner", c.LiveOffer?.CleanerName));

    private static string? Brief(string? reason) => reason is null ? null : CaseLists.SummaryOf(PersonalData.Cover(reason)).TrimEnd('。');
}
