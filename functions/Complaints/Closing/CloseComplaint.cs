using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>Closes a case in which all is said and done, with its summary and what it amounted to.</summary>
internal sealed class CloseComplaint(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Closes once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, ClosingFigures figures) => complaint is { ClosingBecause: { } outcome, Ended: false }
        ? Facts.Of(new ComplaintClosed(outcome, Summarise(complaint, figures)) { Figures = figures })
        : Facts.None;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var entries = await log.ReadFactsAsync(input, cancel: cancel);
        return await log.ActAsync(input, (complaint, context) => Decide(complaint, Reckoning.Of(complaint, entries, context)), cancel);
    }

    private static string Summarise(Complaint complaint, ClosingFigures figures)
    {
        var finding = complaint.Conclusion is { } conclusion
            ? $"判定{CaseWords.FindingName(conclusion.Finding)}：{conclusion.Summary.TrimEnd('。')}"
            : "未判定";
        var plan = complaint.Plan is { Approved: true } done
            ? $"处理：{string.Join('、', done.Actions.Select(action => CaseWords.ActionName(action.Kind)))}，费用{figures.CostCents / 100m:0.00}元。"
            : "";
        return $"{finding}。{plan}共{complaint.Round}轮。";
    }
}
