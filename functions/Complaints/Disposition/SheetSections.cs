using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>The parts of the record: what was complained about, what was found, what was done, and how it ended.</summary>
internal static class SheetSections
{
    /// <summary>All parts that the case has.</summary>
    public static IReadOnlyList<SheetSection> Of(Complaint c, IReadOnlyList<FactEntry> entries, DispositionNames names) =>
        [.. Sections(c, entries, names).Where(section => section.Rows.Count > 0)];

    private static IEnumerable<SheetSection> Sections(Complaint c, IReadOnlyList<FactEntry> entries, DispositionNames names) =>
    [
        new("一、投诉登记", [.. Filed(c)]),
        new("二、核实与判定", [.. entries.SelectMany(entry => Found(entry, names))]),
        new("三、处理方案与办理", [.. Plans(entries, names)]),
        new("四、回访", [.. c.Callbacks.Select((call, i) => new SheetRow($"第 {i + 1} 次", Call(call, names)))]),
        new("五、结案", [.. Ending(c, entries, names)]),
    ];

    private static IEnumerable<SheetRow> Filed(Complaint c)
    {
        var filed = c.Filed!;
        yield return new("客户", $"{filed.CustomerName}　{(filed.CustomerPhone.Length > 0 ? StaffComplaintView.Masked(filed.CustomerPhone) : filed.Contact?.Masked)}");
        if (filed.Order is { } order)
            yield return new("服务订单", $"{order.Id}　{order.Service}　{BusinessCalendar.ToLocalStamp(order.ServedAt)}　{Yuan(order.PriceCents)}");
        if (filed.CleanerName is { } cleaner)
            yield return new("服务人员", cleaner);
        yield return new("受理时间", BusinessCalendar.ToLocalStamp(c.FiledAt));
        yield return new("投诉内容", filed.Text);
        foreach (var addition in c.Additions)
            yield return new("补充", addition);
        if (c.Attachments.Count > 0)
            yield return new("附件", $"共 {c.Attachments.Count} 个，随台账存档");
    }

    private static IEnumerable<SheetRow> Found(FactEntry entry, DispositionNames names)
    {
        var at = BusinessCalendar.ToLocalStamp(entry.At);
        switch (entry.Read())
        {
            case ConclusionReached reached:
                yield return new("判定", $"{CaseWords.FindingName(reached.Finding)}（{at}，{names.Of(entry.By)}）");
                yield return new("核实情况", reached.Summary);
                if (reached.Letter is { } letter)
                    yield return new("答复客户", letter);
                break;
            case CustomerObjected objected:
                yield return new("客户异议", $"{at}　{objected.Reason}");
                break;
            case CaseRestarted restarted:
                yield return new($"第 {restarted.Round} 轮", $"{at}　回访不满意，提高一级重新处理");
                break;
        }
    }

    private static IEnumerable<SheetRow> Plans(IReadOnlyList<FactEntry> entries, DispositionNames names)
    {
        IReadOnlyList<PlannedAction> actions = [];
        foreach (var entry in entries)
        {
            var at = BusinessCalendar.ToLocalStamp(entry.At);
            switch (entry.Read())
            {
                case PlanProposed plan:
                    actions = plan.Actions;
                    yield return new($"方案 {plan.PlanNo}", $"{string.Join("\n", actions.Select(action => $"{action.ActionNo}. {ActionText(action)}"))}\n合计 {Yuan(actions.Sum(action => action.Cents))}");
                    break;
                case ReworkReported report:
                    yield return new("上门处理", $"{at}　{names.Of(entry.By)}　{report.Notes}");
                    if (report.Materials is { } used)
                        yield return new("使用材料", $"{string.Join("、", used.Select(one => $"{one.Name} {one.Quantity:0.##}{one.Unit}"))}　{Yuan(used.Sum(one => one.Cents))}");
                    break;
                case ActionCompleted done:
                    yield return new("办理凭证", $"{at}　第 {done.ActionNo} 项{CaseWords.ActionName(actions.First(action => action.ActionNo == done.ActionNo).Kind)}{ProofText(done)}");
                    break;
                case TaskAssigned assigned:
                    yield return new("指派办理", $"{at}　任务 {assigned.TaskNo} 交由{assigned.OwnerName}办理　{assigned.Reason}");
                    break;
                case MaterialsInspected seen:
                    yield return new("查看材料", $"{at}　{names.Of(entry.By)}　共 {seen.AttachmentIds.Count} 个　{seen.Note}");
                    break;
            }
        }
    }

    private static IEnumerable<SheetRow> Ending(Complaint c, IReadOnlyList<FactEntry> entries, DispositionNames names)
    {
        yield return new("结果", CaseWords.StepName(c.Step));
        foreach (var closed in entries.Select(entry => entry.Read()).OfType<ComplaintClosed>())
            yield return new("小结", closed.Summary);
        if (c is { Step: CaseStep.Closed, Closing.Figures: { } figures })
        {
            if (c.Conclusion is { } found)
                yield return new("原因", CauseCodes.NameOf(found.CauseCode));
            yield return new("及时性", Timeliness(figures, DeadlineTally.Of(new CaseRef(c.Company, c.Id), entries, entries[^1].At)));
            yield return new("处理费用", Proportion(figures));
        }
        foreach (var lesson in c.Lessons)
            yield return new("经验总结", $"{BusinessCalendar.ToLocalStamp(lesson.At)}　{names.Of(lesson.By)}　{lesson.Text}");
        if (c.EndedAt is { } end)
            yield return new("结案时间", BusinessCalendar.ToLocalStamp(end));
    }

    private static string Timeliness(ClosingFigures figures, IReadOnlyList<KeptDeadline> kept)
    {
        var late = kept.Where(one => !one.Met).Select(one => one.What).ToList();
        return $"{figures.TimelinessScore} 分　应办 {figures.Deadlines} 项，按时 {figures.DeadlinesMet} 项{(late.Count > 0 ? $"；超时：{string.Join('、', late)}" : "")}";
    }

    private static string Proportion(ClosingFigures figures) => figures is { ProportionScore: { } score, FairCents: { } fair }
        ? $"{Yuan(figures.CostCents)}　相称程度 {score} 分（该类情形合理费用 {Yuan(fair)} 以内）"
        : Yuan(figures.CostCents);

    private static string ProofText(ActionCompleted done) => string.Concat(
        done.PaidCents is { } paid ? $"　实付 {Yuan(paid)}" : "", done.Proof is { } proof ? $"　{proof}" : "",
        done.AttachmentId is null ? "" : "　凭证见附件", done.Reason is { } reason ? $"　{reason}" : "");

    private static string ActionText(PlannedAction action) =>
        $"{CaseWords.ActionName(action.Kind)}　{Yuan(action.Cents)}{(action.Note is { } note ? $"　{note}" : "")}";

    private static string Call(CallbackState call, DispositionNames names) =>
        $"{BusinessCalendar.ToLocalStamp(call.At)}　{names.Of(call.By)}　{(call.Satisfaction is { } said ? SatisfactionName(said) : "未接通")}{(call.Notes is { } notes ? $"　{notes}" : "")}";

    private static string SatisfactionName(Satisfaction said) => said switch
    {
        Satisfaction.VerySatisfied => "非常满意",
        Satisfaction.Satisfied => "满意",
        Satisfaction.Neutral => "一般",
        Satisfaction.Dissatisfied => "不满意",
        Satisfaction.VeryDissatisfied => "非常不满意",
    };

    private static string Yuan(int cents) => $"{cents / 100m:0.00} 元";
}
