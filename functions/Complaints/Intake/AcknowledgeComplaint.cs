using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// 已受理: judges a new case and tells the customer, with the words that fit, that it has arrived; all that follows is one commit.
/// Of a case that was acknowledged before it only says where it stands.
/// </summary>
internal sealed class AcknowledgeComplaint(ComplaintLog log, ITextAnalyzer analyzer, CustomerStandings standings, CaseMessenger messenger, StaffLoads loads)
    : Activity<CaseRef, CaseView>
{
    /// <summary>Acknowledges once; with it the case is somebody's to take, and what the policy offers at once in a simple case goes out.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(
        Complaint complaint, DecisionContext context, string words, IReadOnlyList<Fact> sent, IReadOnlyDictionary<string, int> loads)
    {
        if (complaint.Step is not CaseStep.Received)
            return Facts.None;
        var known = DeclareConflict.Known(complaint, context.People);
        var judged = After(complaint, known, context);
        var acknowledged = new ComplaintAcknowledged(words, AssignCase.For(judged with { Step = CaseStep.Triaged, Turn = Turn.Agent }, context, loads));
        return Facts.Of([.. sent, .. known, acknowledged, .. MakeQuickOffer.AtOnce(complaint, context)]);
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var seen = await log.SeeAsync(input, cancel) ?? throw new InvalidOperationException($"Case {input.Id} has no facts.");
        if (seen.Complaint.Step is not CaseStep.Received)
            return CaseView.Of(seen.Complaint);
        using var span = Telemetry.Follow(seen.Complaint, "acknowledge");
        var analysis = await analyzer.AnalyzeAsync(seen.Complaint.Filed!.Text, cancel);
        var standing = await standings.OfAsync(seen.Complaint, cancel);
        var now = await log.ContextAsync(seen.Complaint, cancel);
        var judged = After(seen.Complaint, Judged(seen.Complaint, now), now);
        var words = AcknowledgementWords.For(judged);
        var sent = await messenger.SendAsync(judged, [Notice.ToCustomer(judged, "acknowledged", words)], now, cancel);
        var open = await loads.ReadAsync(input.Company, cancel);
        string? assigned = null;
        var view = await log.ActAsync(input, seen, (current, context) =>
        {
            var tags = Judged(current, context);
            var decided = Decide(After(current, tags, context), context, words.Text, sent, open).Value;
            assigned = decided.OfType<ComplaintAcknowledged>().FirstOrDefault()?.Assigned?.StaffId;
            return Facts.Of([.. tags, .. decided]);
        }, cancel);
        if (assigned is not null)
            loads.Add(input.Company, assigned);
        return view;

        IReadOnlyList<Fact> Judged(Complaint complaint, DecisionContext context) => JudgeComplaint.Decide(analysis, standing, complaint, context).Value;
    }

    private static Complaint After(Complaint complaint, IReadOnlyList<Fact> facts, DecisionContext context) =>
        facts.Aggregate(complaint, (now, fact) => ComplaintFold.Apply(now, fact, context.Now, Actors.Workflow));
}

/// <summary>The acknowledgement for each kind of complaint.</summary>
internal static class AcknowledgementWords
{
    /// <summary>What the customer is told.</summary>
    public static ScriptedText For(Complaint complaint) => CustomerWords.Say(complaint.Triage switch
    {
        { Item: "none" } => "acknowledged.praise",
        { Severity: >= 4 } => "acknowledged.critical",
        { Severity: 3 } => "acknowledged.loss",
        { Item: ['P', ..] } => "acknowledged.process",
        { Item: ['M', ..] } => "acknowledged.misunderstanding",
        _ => "acknowledged.quality",
    }, complaint);
}
