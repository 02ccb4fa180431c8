using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>Closes a case in which all is said and done, with its summary.</summary>
internal sealed class CloseComplaint(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Closes once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint) =>
        complaint is { ClosingBecause: { } outcome, Ended: false } ? Facts.Of(new ComplaintClosed(outcome, Summarise(complaint))) : Facts.None;

    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel) =>
        log.ActAsync(input, (complaint, _) => Decide(complaint), cancel);

    private static string Summarise(Complaint complaint)
    {
        var finding = complaint.Conclusion is { } conclusion
            ? $"判定{CaseWords.FindingName(conclusion.Finding)}：{conclusion.Summary.TrimEnd('。')}"
            : "未判定";
        var plan = complaint.Plan is { Approved: true } done
            ? $"处理：{string.Join('、', done.Actions.Select(action => CaseWords.ActionName(action.Kind)))}，费用{done.CostCents / 100m:0.00}元。"
            : "";
        return $"{finding}。{plan}共{complaint.Round}轮。";
    }
}
