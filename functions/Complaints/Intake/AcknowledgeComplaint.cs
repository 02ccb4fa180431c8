using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Tells the customer, with the words that fit, that the complaint has arrived.</summary>
internal sealed class AcknowledgeComplaint(ComplaintLog log, CaseMessenger messenger, StaffLoads loads) : Activity<CaseRef, CaseView>
{
    /// <summary>Acknowledges once; with it the case is somebody's to take, and what the policy offers at once in a simple case goes out.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(
        Complaint complaint, DecisionContext context, string words, IReadOnlyList<Fact> sent, IReadOnlyDictionary<string, int> loads)
    {
        if (complaint.Step is not CaseStep.Received)
            return Facts.None;
        var known = DeclareConflict.Known(complaint, context.People);
        var judged = known.Aggregate(complaint, (now, fact) => ComplaintFold.Apply(now, fact, context.Now, Actors.Workflow));
        var acknowledged = new ComplaintAcknowledged(words, AssignCase.For(judged with { Step = CaseStep.Triaged, Turn = Turn.Agent }, context, loads));
        return Facts.Of([.. sent, .. known, acknowledged, .. MakeQuickOffer.AtOnce(complaint, context)]);
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input, cancel))!;
        if (complaint.Step is not CaseStep.Received)
            return CaseView.Of(complaint);
        var words = AcknowledgementWords.For(complaint);
        var now = await log.ContextAsync(complaint, cancel);
        var sent = await messenger.SendAsync(complaint, [Notice.ToCustomer(complaint, "acknowledged", words)], now, cancel);
        var open = await loads.ReadAsync(input.Company, cancel);
        string? assigned = null;
        var view = await log.ActAsync(input, (current, context) =>
        {
            var decided = Decide(current, context, words, sent, open);
            assigned = decided.Value.OfType<ComplaintAcknowledged>().FirstOrDefault()?.Assigned?.StaffId;
            return decided;
        }, cancel);
        if (assigned is not null)
            loads.Add(input.Company, assigned);
        return view;
    }
}

/// <summary>The acknowledgement for each kind of complaint.</summary>
internal static class AcknowledgementWords
{
    /// <summary>What the customer is told.</summary>
    public static string For(Complaint complaint)
    {
        var number = complaint.Filed!.Number;
        return complaint.Triage switch
        {
            { Item: "none" } => $"您的留言已收到（编号{number}），谢谢您告诉我们。",
            { Severity: >= 4 } => $"您反映的情况我们非常重视（编号{number}），负责人马上联系您；如有危险请先确保安全并报警。",
            { Severity: 3 } => $"实在对不起，让您受损失了。您的投诉{number}已加急，专人马上联系您。",
            { Item: ['P', ..] } => $"让您等、让您跑，真对不起。您的投诉{number}已收到，马上有专人跟进。",
            { Item: ['M', ..] } => $"没和您说清楚，是我们的责任。您的投诉{number}已收到，马上有专人和您沟通。",
            _ => $"没做好让您费心了，真对不起。您的投诉{number}已收到，马上有专人跟进。",
        };
    }
}
