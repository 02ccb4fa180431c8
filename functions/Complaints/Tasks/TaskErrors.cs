namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Refusals around tasks.</summary>
internal static class TaskErrors
{
    /// <summary>The case has no such task; of one that has ended, that is not the point.</summary>
    public static Error NotFound(Complaint complaint) =>
        complaint.Ended ? CaseErrors.WrongStep(complaint) : new Error(ErrorKind.NotFound, "not_found", "这个投诉没有这项任务。");

    /// <summary>It is done or no longer needed, or its case has ended.</summary>
    public static Error Closed(Complaint complaint) =>
        complaint.Ended ? CaseErrors.WrongStep(complaint) : new Error(ErrorKind.Conflict, "task_closed", "这项任务已经办结或取消。");

    /// <summary>Another amount than planned, without somebody who may say so.</summary>
    public static Error AmountDiffers(int planned, int paid) =>
        new Error(ErrorKind.Invalid, "amount_differs", $"方案是 {planned / 100m:0.##} 元，实付 {paid / 100m:0.##} 元；少付需主管、多付需老板说明原因。")
            .With("plannedCents", planned).With("paidCents", paid);
}
