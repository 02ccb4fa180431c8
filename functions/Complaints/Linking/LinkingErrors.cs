namespace ComplaintCloud.Complaints.Linking;

/// <summary>Refusals around cases that belong together.</summary>
internal static class LinkingErrors
{
    /// <summary>The case is being merged; what people would change now might be lost.</summary>
    public static readonly Error CaseMerging = new(ErrorKind.Conflict, "case_merging", "这份投诉正在并入另一份，请稍等几秒后刷新再操作。");

    /// <summary>The customer has an open case about the same visit; says which.</summary>
    public static Error SimilarCaseOpen(Complaint open) =>
        new Error(ErrorKind.Conflict, "similar_case_open", $"这次服务您已有一份投诉（{open.Filed!.Number}）正在处理。要补充情况请直接补充；如果是另一件事，请确认后再提交。")
            .With("complaintId", open.Id).With("number", open.Filed.Number).With("summary", CaseLists.SummaryOf(open.Filed.Text)).With("step", open.Step);

    /// <summary>The id of the open case that a refusal names; null for any other refusal.</summary>
    public static string? OpenCaseOf(Error refused) => refused.Code == "similar_case_open" ? refused.Details["complaintId"] as string : null;

    /// <summary>The two cases cannot become one, and why.</summary>
    public static Error CannotMerge(string why) => new(ErrorKind.Conflict, "cannot_merge", why);
}
