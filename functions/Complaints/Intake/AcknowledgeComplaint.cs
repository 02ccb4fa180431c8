using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Tells the customer, with the words that fit, that the complaint has arrived.</summary>
internal sealed class AcknowledgeComplaint(ComplaintLog log, CaseMessenger messenger) : Activity<CaseRef, CaseView>
{
    /// <summary>Acknowledges once; with it goes what the policy offers at once in a simple case.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, DecisionContext context, string words, IReadOnlyList<Fact> sent) =>
        complaint.Step is CaseStep.Received ? Facts.Of([.. sent, new ComplaintAcknowledged(words), .. MakeQuickOffer.AtOnce(complaint, context)]) : Facts.None;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input, cancel))!;
        if (complaint.Step is not CaseStep.Received)
            return CaseView.Of(complaint);
        var words = AcknowledgementWords.For(complaint);
        var sent = await messenger.SendAsync(complaint, [Notice.ToCustomer(complaint, "acknowledged", words)], cancel);
        return await log.ActAsync(input, (now, context) => Decide(now, context, words, sent), cancel);
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
