namespace ComplaintCloud.Complaints;

/// <summary>Refusals that any request about a case can meet.</summary>
internal static class CaseErrors
{
    /// <summary>No such case for this caller.</summary>
    public static readonly Error NotFound = new(ErrorKind.NotFound, "not_found", "没有找到这个投诉。");

    /// <summary>The case is not where the request assumes; says where it is.</summary>
    public static Error WrongStep(Complaint complaint) =>
        new Error(ErrorKind.Conflict, "wrong_step", $"投诉现在是「{CaseWords.StepName(complaint.Step)}」,不能这样操作。")
            .With("step", complaint.Step).With("turn", complaint.Turn);

    /// <summary>Somebody else changed the case meanwhile; says what.</summary>
    public static Error Stale(Complaint complaint, IReadOnlyList<FactEntry> changes) =>
        new Error(ErrorKind.Conflict, "stale_version", "投诉刚刚有了新进展,请刷新后再操作。")
            .With("version", complaint.Version)
            .With("changes", changes.Select(change => new { change.Seq, change.Type, change.At, change.By }).ToList());

    /// <summary>The plan that was answered is not the one that stands.</summary>
    public static Error PlanChanged(Complaint complaint) =>
        new Error(ErrorKind.Conflict, "plan_changed", "处理方案已经更新,请查看最新方案。").With("planNo", complaint.Plan?.PlanNo);

    /// <summary>The caller's role may not do this.</summary>
    public static Error NotYours(string who) => new(ErrorKind.Forbidden, "forbidden", $"这一步需要{who}操作。");

    /// <summary>One field of the request is wrong.</summary>
    public static Error Field(string code, string field, string message) =>
        new Error(ErrorKind.Invalid, code, message).With("errors", new Dictionary<string, string[]> { [field] = [message] });

    /// <summary>One field of the request has a value that it cannot have.</summary>
    public static Error InvalidField(string field, string message) => Field("invalid_request", field, message);

    /// <summary>Checks a text of one to so many characters; null when it is right.</summary>
    public static Error? CheckText(string? text, string field, int max) =>
        string.IsNullOrWhiteSpace(text) ? Field("text_required", field, "请填写具体情况。") : CheckLength(text, field, max);

    /// <summary>Checks a text that may be absent; null when it is right.</summary>
    public static Error? CheckLength(string? text, string field, int max) =>
        text?.Length > max ? Field("text_too_long", field, $"内容最多 {max} 字。") : null;
}
