using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>What is to be done.</summary>
public enum TaskKind
{
    /// <summary>退款.</summary>
    Refund,

    /// <summary>折扣.</summary>
    Discount,

    /// <summary>优惠券.</summary>
    Coupon,

    /// <summary>赔偿损失.</summary>
    Compensation,

    /// <summary>上门致歉.</summary>
    ApologyVisit,

    /// <summary>查看照片和材料 of the customer and the cleaner.</summary>
    MaterialsInspection,

    /// <summary>总结经验: what the case taught.</summary>
    Lessons,

    /// <summary>答复客户: the customer was promised to hear by then.</summary>
    PromisedAnswer,

    /// <summary>按约上门: the cleaner agreed to come by then.</summary>
    PromisedVisit,
}

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>待办.</summary>
    Open,

    /// <summary>已办结, with its proof.</summary>
    Done,

    /// <summary>已取消: its plan was replaced or the case has ended.</summary>
    Cancelled,
}

/// <summary>A task of a case and how far it is.</summary>
public sealed record CaseTask(int TaskNo, TaskKind Kind, int PlanNo, int ActionNo, int Cents, DateTimeOffset OpenedAt, StepDeadline Deadline)
{
    /// <summary>How far it is.</summary>
    public TaskState State { get; init; }

    /// <summary>Whose it is; null while it is simply the handler's, whoever that is.</summary>
    public StaffName? Owner { get; init; }

    /// <summary>How often it was assigned.</summary>
    public int Assignments { get; init; }

    /// <summary>The last assignment of which its owner was told.</summary>
    public int Told { get; init; }

    /// <summary>When and by whom it was begun.</summary>
    public Stamp? Started { get; init; }

    /// <summary>When and by whom it was done.</summary>
    public Stamp? Done { get; init; }

    /// <summary>The reference that proves it, or what was seen.</summary>
    public string? Proof { get; init; }

    /// <summary>The file that proves it.</summary>
    public string? AttachmentId { get; init; }

    /// <summary>What was paid, in fen; null where no money was.</summary>
    public int? PaidCents { get; init; }

    /// <summary>Why another amount was paid than was planned.</summary>
    public string? DifferenceReason { get; init; }

    /// <summary>The rungs climbed so far.</summary>
    public IReadOnlyList<LadderRung> Climbed { get; init; } = [];

    /// <summary>The offer whose visit was promised; null for tasks that are about none.</summary>
    public int? OfferNo { get; init; }

    /// <summary>The time that the customer was told when the promised one had passed (UTC); null while it has not.</summary>
    public DateTimeOffset? PromisedAnew { get; init; }

    /// <summary>It is still to be done.</summary>
    [JsonIgnore]
    public bool IsOpen => State is TaskState.Open;

    /// <summary>Whose it is in its case; null while the case has no handler either.</summary>
    public StaffName? OwnerIn(Complaint complaint) => Owner ?? (complaint.Handler is { } handler ? new(handler.StaffId, handler.StaffName) : null);
}

/// <summary>A member of staff as they were called then.</summary>
public sealed record StaffName(string Id, string Name);
