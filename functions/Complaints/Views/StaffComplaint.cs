using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Rework;

namespace ComplaintCloud.Complaints.Views;

/// <summary>The customer as staff see them.</summary>
public sealed record CustomerBrief(string Id, string Name, string PhoneMasked)
{
    /// <summary>Where they wrote from, of which only the ends are shown; absent when they did not write.</summary>
    public People.CustomerContact? Contact { get; init; }
}

/// <summary>A member of staff.</summary>
public sealed record StaffBrief(string Id, string Name);

/// <summary>How a case changed hands.</summary>
public sealed record TakenOverView(string FromId, TakeOverReason Because, string? Reason);

/// <summary>One rung of the ladder and whether it was climbed.</summary>
public sealed record RungView(LadderRung Rung, DateTimeOffset At, bool Done);

/// <summary>The step's deadline and why it is then.</summary>
public sealed record DeadlineView(
    DateTimeOffset DueAt, DateTimeOffset? RemindAt, bool Provisional, string CalendarVersion, int PolicyVersion, string Why, IReadOnlyList<RungView> Rungs);

/// <summary>What was promised, when and by whom.</summary>
public sealed record PromiseView(string Text, DateTimeOffset Until, DateTimeOffset? At, string? By);

/// <summary>What was concluded, when and by whom.</summary>
public sealed record FindingView(
    Finding Finding, Responsible Responsible, string ResponsibleName, string? ResponsibleId, string CauseCode, string CauseName, IReadOnlyList<string>? Whys,
    string Summary, string? Letter, bool? Reviewed, DateTimeOffset? At, string? By);

/// <summary>How a case was closed.</summary>
/// <param name="Outcome">Why nothing was left to say.</param>
/// <param name="Summary">In one sentence.</param>
/// <param name="Scores">How timely and in what proportion; absent for cases from before that was reckoned.</param>
public sealed record ClosingView(string Outcome, string Summary, ClosingScores? Scores);

/// <summary>One offer of the rework.</summary>
public sealed record OfferView(
    int OfferNo, string CleanerId, string CleanerName, DateTimeOffset OfferedAt, OfferAnswer? Answer, string? Reason, DateTimeOffset? AnsweredAt, IReadOnlyList<string> Reasons)
{
    /// <summary>When the visit is or would be (UTC).</summary>
    public DateTimeOffset? VisitAt { get; init; }

    /// <summary>How long it takes; absent in offers from before visits had a length.</summary>
    public VisitLength? Length { get; init; }

    /// <summary>When the cleaner was there (UTC).</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>Where their phone was then; absent when it did not say.</summary>
    public ArrivalPosition? Arrival { get; init; }

    /// <summary>What was used up; absent for nothing.</summary>
    public IReadOnlyList<MaterialUsed>? Materials { get; init; }

    /// <summary>The other times that cleaner and customer have named; absent for none.</summary>
    public IReadOnlyList<VisitProposal>? Proposals { get; init; }

    /// <summary>Who could do it and was not free at the wanted time; absent for nobody.</summary>
    public IReadOnlyList<PassedOver>? PassedOver { get; init; }
}

/// <summary>A complaint as staff see it.</summary>
public sealed record StaffComplaint : CustomerComplaint
{
    /// <summary>The tenant.</summary>
    public required string CompanyId { get; init; }

    /// <summary>Who complains.</summary>
    public required CustomerBrief Customer { get; init; }

    /// <summary>Where it came in.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Who told staff, when it was not the customer themselves.</summary>
    public string? Reporter { get; init; }

    /// <summary>The message that it came in; absent when it did not come by the webhook.</summary>
    public MessageRef? Message { get; init; }

    /// <summary>The files of messages that were not kept; absent when there are none.</summary>
    public IReadOnlyList<FileRefused>? RefusedFiles { get; init; }

    /// <summary>What was left to staff to tell the customer in their channel as they left no number, and who has told what; absent when there was nothing.</summary>
    public IReadOnlyList<LeftToStaff>? ToPassOn { get; init; }

    /// <summary>How it was judged.</summary>
    public TriageView? Triage { get; init; }

    /// <summary>What the materials of all visits cost, in fen; absent for nothing.</summary>
    public int? MaterialCents { get; init; }

    /// <summary>Response level, 1 to 3.</summary>
    public required int Level { get; init; }

    /// <summary>Who handles it.</summary>
    public StaffBrief? Handler { get; init; }

    /// <summary>Who should take it, while nobody has.</summary>
    public StaffBrief? Assigned { get; init; }

    /// <summary>The manager who supervises it; none below level 3.</summary>
    public StaffBrief? Supervisor { get; init; }

    /// <summary>From whom the handler took it over and why; none when they did not.</summary>
    public TakenOverView? TakenOver { get; init; }

    /// <summary>Who of the staff must keep away from it; absent when nobody must.</summary>
    public IReadOnlyList<ConflictState>? Conflicts { get; init; }

    /// <summary>Nobody was there for the step, and nobody has taken the case since; absent otherwise.</summary>
    public bool? Unattended { get; init; }

    /// <summary>The step's deadline.</summary>
    public DeadlineView? Deadline { get; init; }

    /// <summary>All times in which the clock stood still; absent when it never did.</summary>
    public IReadOnlyList<ClockPause>? Pauses { get; init; }

    /// <summary>All stays on the pending ledger; absent when there was none.</summary>
    public IReadOnlyList<PendingLedger.PendingEntry>? Pendings { get; init; }

    /// <summary>The last promise.</summary>
    public PromiseView? Promise { get; init; }

    /// <summary>What was found out; none while nothing was.</summary>
    public InvestigationRecord? Investigation { get; init; }

    /// <summary>How often the customer was called in this round and not reached; none when they were.</summary>
    public int? Unreached { get; init; }

    /// <summary>The conclusion.</summary>
    public FindingView? Finding { get; init; }

    /// <summary>How it was closed and what it amounted to; absent while it is open.</summary>
    public ClosingView? Closing { get; init; }

    /// <summary>What it taught; absent while nobody has written it down.</summary>
    public IReadOnlyList<Lesson>? Lessons { get; init; }

    /// <summary>What the customer added.</summary>
    public required IReadOnlyList<string> Additions { get; init; }

    /// <summary>What the platform's check of its words said; absent when none was made.</summary>
    public ContentChecked? ContentCheck { get; init; }

    /// <summary>How many photos cleaners do not see until a member of staff releases them; absent when there are none.</summary>
    public int? HeldFiles { get; init; }

    /// <summary>What is to be done beside the rework; absent when there is nothing.</summary>
    public IReadOnlyList<TaskView>? Tasks { get; init; }

    /// <summary>All offers.</summary>
    public required IReadOnlyList<OfferView> Offers { get; init; }

    /// <summary>All callback attempts.</summary>
    public required IReadOnlyList<CallbackState> Callbacks { get; init; }

    /// <summary>How often the case was restarted.</summary>
    public required int Restarts { get; init; }
}
