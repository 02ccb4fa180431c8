namespace ComplaintCloud.Complaints;

/// <summary>Refusals that any request about a case can meet.</summary>
internal static class CaseErrors
{
    /// <summary>No such case for this caller.</summary>
    public static readonly Error NotFound = new(ErrorKind.NotFound, "not_found", "没有找到这个投诉。");

    /// <summary>The case is not where the request assumes; says where it is.</summary>
    public static Error WrongStep(Complaint complaint) =>
        new Error(ErrorKind.Conflict, "wrong_step", $"投诉现在是「{CaseWords.StepName(complaint.Step)}」，不能这样操作。")
            .With("step", complaint.Step).With("turn", complaint.Turn);

    /// <summary>Somebody else changed the case meanwhile; says what.</summary>
    public static Error Stale(Complaint complaint, IReadOnlyList<FactEntry> changes) =>
        new Error(ErrorKind.Conflict, "stale_version", "投诉刚刚有了新进展，请刷新后再操作。")
            .With("version", complaint.Version)
            .With("changes", changes.Select(change => new { change.Seq, change.Type, change.At, change.By }).ToList());

    /// <summary>The plan that was answered is not the one that stands.</summary>
    public static Error PlanChanged(Complaint complaint) =>
        new Error(ErrorKind.Conflict, "plan_changed", "处理方案已经更新，请查看最新方案。").With("planNo", complaint.Plan?.PlanNo);

    /// <summary>The caller's role may not do this.</summary>
    public static Error NotYours(string who) => new(ErrorKind.Forbidden, "forbidden", $"这一步需要{who}操作。");

    /// <summary>Checks a text of one to so many characters; null when it is right.</summary>
    public static Error? CheckText(string? text, string member, int max) =>
        string.IsNullOrWhiteSpace(text) ? new Error(ErrorKind.Invalid, "text_required", "请填写具体情况。").At(member) : CheckLength(text, member, max);

    /// <summary>Checks a text that may be absent; null when it is right.</summary>
    public static Error? CheckLength(string? text, string member, int max) =>
        text?.Length > max ? new Error(ErrorKind.Invalid, "text_too_long", $"内容最多 {max} 字。").At(member) : null;
}
