namespace ComplaintCloud.Complaints;

// A storage format: facts are appended and never changed. A new property needs a default; a renamed or removed
// fact keeps its old form here. Type names are written to the log as they stand.

/// <summary>Something that happened to a case, in the past tense.</summary>
public abstract record Fact;

/// <summary>A customer filed a complaint.</summary>
/// <param name="Number">Number for people, unique in the company.</param>
/// <param name="CustomerId">Who complains.</param>
/// <param name="CustomerName">How they are addressed, as known then.</param>
/// <param name="CustomerPhone">Where they are reached, as known then.</param>
/// <param name="Order">The visit it is about, if known, as it was then.</param>
/// <param name="CleanerId">The cleaner complained about, if known.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Text">What they wrote, 1 to 5,000 characters.</param>
/// <param name="Wish">What they want.</param>
/// <param name="Channel">Where it came in.</param>
/// <param name="OccurredAt">When it happened, if said.</param>
/// <param name="Place">Where it happened, if said.</param>
/// <param name="ContactPhone">Another number to be called at, if given.</param>
/// <param name="ContactWhen">When they may be called, in their words.</param>
/// <param name="RequestHash">Tells a repeated request from another one under the same key.</param>
public sealed record ComplaintFiled(
    string Number, string CustomerId, string CustomerName, string CustomerPhone, People.ServiceOrder? Order, string? CleanerId, string? CleanerName, string Text, Wish Wish,
    Channel Channel, DateTimeOffset? OccurredAt, string? Place, string? ContactPhone, string? ContactWhen, string RequestHash) : Fact
{
    /// <summary>The deadline of the acknowledgement; null in facts from before it was part of this one and had a fact of its own.</summary>
    public Clocks.StepDeadline? Deadline { get; init; }

    /// <summary>The trace of the request that filed it, as W3C's traceparent; null when it was not traced.</summary>
    public string? Trace { get; init; }

    /// <summary>Who told staff, when it was not the customer themselves.</summary>
    public string? Reporter { get; init; }

    /// <summary>The last case about the same visit, which had ended within the policy's days; null for none.</summary>
    public LinkedCase? RepeatOf { get; init; }

    /// <summary>How many such cases there were; null for none.</summary>
    public int? Repeats { get; init; }

    /// <summary>The closed case that could no longer be reopened; null for none.</summary>
    public LinkedCase? Follows { get; init; }

    /// <summary>The case that it was a part of; null for none.</summary>
    public LinkedCase? SplitFrom { get; init; }
}

/// <summary>The customer added to what they wrote.</summary>
public sealed record FactsAdded(string Text) : Fact;

/// <summary>The customer was told that the complaint has arrived.</summary>
/// <param name="Text">What they were told.</param>
/// <param name="Assigned">Who should take it; null when nobody was there, and in facts from before cases were assigned.</param>
public sealed record ComplaintAcknowledged(string Text, CaseAssignment? Assigned = null) : Fact;

/// <summary>A person took the case.</summary>
public sealed record ComplaintTaken(string StaffId, string StaffName) : Fact
{
    /// <summary>Whose case it was before; null when nobody's.</summary>
    public string? TakenFrom { get; init; }

    /// <summary>Why it changed hands; null when it did not.</summary>
    public TakeOverReason? Because { get; init; }

    /// <summary>What they said about it.</summary>
    public string? Reason { get; init; }
}

/// <summary>The customer was promised a time.</summary>
public sealed record PromiseGiven(string Text, DateTimeOffset Until) : Fact;

/// <summary>It was said whether the complaint is founded.</summary>
/// <param name="Finding">Founded or not.</param>
/// <param name="Responsible">Whose responsibility.</param>
/// <param name="ResponsibleId">Which cleaner or supplier, if one.</param>
/// <param name="CauseCode">Root cause.</param>
/// <param name="Summary">What was found.</param>
/// <param name="Letter">The explanation for the customer, when not founded.</param>
/// <param name="Whys">Why it happened, and why that, down to the root cause.</param>
/// <param name="CauseVersion">The list of causes that the code is from.</param>
/// <param name="Reviewer">Who approves the letter; the manager where nothing is said.</param>
public sealed record ConclusionReached(
    Finding Finding, Responsible Responsible, string? ResponsibleId, string CauseCode, string Summary, string? Letter,
    IReadOnlyList<string>? Whys = null, string? CauseVersion = null, Turn? Reviewer = null) : Fact;

/// <summary>A manager approved the explanation that goes to the customer.</summary>
public sealed record ConclusionApproved : Fact;

/// <summary>A manager sent the conclusion back.</summary>
public sealed record ConclusionRejected(string Reason) : Fact;

/// <summary>The customer objected to the explanation; a level up.</summary>
public sealed record CustomerObjected(string Reason) : Fact;

/// <summary>The customer did not object in time.</summary>
public sealed record ExplanationStood : Fact;

/// <summary>A plan was proposed.</summary>
/// <param name="PlanNo">From 1 in the case.</param>
/// <param name="Actions">What is to be done.</param>
/// <param name="Note">Why so.</param>
/// <param name="NeedsConsent">It differs from what the customer wants.</param>
/// <param name="Approver">The last person whose approval it needs; none when the policy approves it.</param>
/// <param name="Exceeds">The limits that it exceeds; then the owner decides.</param>
/// <param name="Exception">Why it should be allowed to.</param>
public sealed record PlanProposed(
    int PlanNo, IReadOnlyList<PlannedAction> Actions, string? Note, bool NeedsConsent, Turn? Approver,
    IReadOnlyList<Resolution.PlanExcess>? Exceeds = null, string? Exception = null) : Fact;

/// <summary>One action of a plan.</summary>
/// <param name="ActionNo">From 1 in the plan.</param>
/// <param name="Kind">What.</param>
/// <param name="Cents">What it costs, in fen.</param>
/// <param name="Note">Details.</param>
/// <param name="Minutes">How long a visit takes; null for as long as the policy says.</param>
public sealed record PlannedAction(int ActionNo, ActionKind Kind, int Cents, string? Note, int? Minutes = null);

/// <summary>The manager agrees to a plan that the owner must decide.</summary>
public sealed record PlanEndorsed(int PlanNo) : Fact;

/// <summary>A plan may be carried out.</summary>
public sealed record PlanApproved(int PlanNo, bool ByPolicy) : Fact;

/// <summary>A plan was sent back.</summary>
public sealed record PlanRejected(int PlanNo, string Reason) : Fact;

/// <summary>The customer agreed to a plan.</summary>
public sealed record PlanConsented(int PlanNo) : Fact;

/// <summary>The customer did not answer in time; the plan is carried out.</summary>
public sealed record ConsentAssumed(int PlanNo) : Fact;

/// <summary>The customer does not want the plan.</summary>
public sealed record PlanRefused(int PlanNo, string? Reason) : Fact;

/// <summary>A cleaner was offered the rework.</summary>
/// <param name="OfferNo">From 1 in the case.</param>
/// <param name="CleanerId">Whom.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Reasons">Why they came first in the ranking.</param>
/// <param name="VisitAt">The proposed time of the visit.</param>
/// <param name="AnswerBy">When the offer goes to the next.</param>
public sealed record ReworkOffered(
    int OfferNo, string CleanerId, string CleanerName, IReadOnlyList<string> Reasons, DateTimeOffset VisitAt, DateTimeOffset AnswerBy) : Fact
{
    /// <summary>How long the visit keeps the cleaner busy; null in facts from before visits had a length.</summary>
    public Dispatch.VisitLength? Length { get; init; }

    /// <summary>Who could do it and is not free at the wanted time; null for nobody.</summary>
    public IReadOnlyList<PassedOver>? PassedOver { get; init; }
}

/// <summary>The cleaner cannot.</summary>
public sealed record OfferDeclined(int OfferNo, string? Reason) : Fact;

/// <summary>The cleaner did not answer in time.</summary>
public sealed record OfferExpired(int OfferNo) : Fact;

/// <summary>The cleaner will come.</summary>
public sealed record OfferAccepted(int OfferNo, DateTimeOffset VisitAt) : Fact;

/// <summary>No cleaner is left to ask; a manager must find one.</summary>
/// <param name="Asked">How many were asked.</param>
/// <param name="PassedOver">Who could do it and has no time free; null for nobody.</param>
public sealed record CandidatesExhausted(int Asked, IReadOnlyList<PassedOver>? PassedOver = null) : Fact;

/// <summary>The cleaner is on site.</summary>
public sealed record CleanerArrived(int OfferNo) : Fact
{
    /// <summary>Where the phone was; null when it did not say, and in facts from before it was asked.</summary>
    public ArrivalPosition? Position { get; init; }
}

/// <summary>The rework is done.</summary>
/// <param name="OfferNo">By which offer.</param>
/// <param name="Notes">What was done.</param>
/// <param name="Materials">What was used up; null for nothing, and in facts from before it was asked.</param>
public sealed record ReworkReported(int OfferNo, string Notes, IReadOnlyList<Rework.MaterialUsed>? Materials = null) : Fact;

/// <summary>Another action is done.</summary>
/// <param name="ActionNo">Which action of the plan.</param>
/// <param name="Proof">The reference that proves it; none when a file does.</param>
/// <param name="AttachmentId">The file that proves it.</param>
/// <param name="PaidCents">What was paid, in fen; none where no money was, and in facts from before it was noted.</param>
/// <param name="Reason">Why another amount was paid than was planned.</param>
public sealed record ActionCompleted(int ActionNo, string? Proof, string? AttachmentId = null, int? PaidCents = null, string? Reason = null) : Fact;

/// <summary>The customer confirms that it is done.</summary>
public sealed record SignedOff : Fact;

/// <summary>The customer did not react in time; it counts as done.</summary>
public sealed record SignOffAssumed : Fact;

/// <summary>The customer says that it is not done.</summary>
/// <param name="Reason">What is missing.</param>
/// <param name="Redo">The rework is done once more; else the case is planned anew, one level higher.</param>
public sealed record SignOffRejected(string Reason, bool Redo) : Fact;

/// <summary>The day of a callback has come.</summary>
public sealed record CallbackOpened(int VisitNo) : Fact;

/// <summary>The customer was called and not reached.</summary>
/// <param name="VisitNo">From 1 in the round.</param>
/// <param name="Attempt">From 1 in the visit.</param>
/// <param name="Notes">How.</param>
/// <param name="NextFrom">When they are called again (UTC), at another part of the day; null after the last attempt.</param>
public sealed record CallbackUnreached(int VisitNo, int Attempt, string? Notes, DateTimeOffset? NextFrom = null) : Fact;

/// <summary>The customer was never reached; the case goes on without an answer.</summary>
public sealed record CallbackGivenUp(int VisitNo) : Fact;

/// <summary>The customer said how satisfied they are.</summary>
public sealed record CallbackAnswered(int VisitNo, int Attempt, Satisfaction Satisfaction, string? Notes, AspectRatings? Ratings = null) : Fact;

/// <summary>Not satisfied: handled again from "is it founded", one level higher.</summary>
public sealed record CaseRestarted(int Round, int Level, bool ToOwner) : Fact;

/// <summary>The customer rated the handling.</summary>
public sealed record RatingGiven(int Stars, string? Text) : Fact;

/// <summary>The customer took the complaint back.</summary>
public sealed record ComplaintWithdrawn(string? Reason) : Fact;

/// <summary>The case is closed.</summary>
public sealed record ComplaintClosed(string Outcome, string Summary) : Fact
{
    /// <summary>What it amounted to; null in facts from before it was reckoned.</summary>
    public ClosingFigures? Figures { get; init; }
}

/// <summary>The step that was just entered got its deadline.</summary>
public sealed record DeadlineSet(Clocks.StepDeadline Deadline) : Fact;

/// <summary>A rung of the ladder was climbed, once.</summary>
public sealed record Escalated(int StepNo, Clocks.LadderRung Rung, string To) : Fact;

/// <summary>A message about the case went out.</summary>
/// <param name="About">What it told.</param>
/// <param name="Recipient">Whom.</param>
/// <param name="Channel">How.</param>
/// <param name="StepNo">Of which step it told.</param>
public sealed record NoticeSent(string About, string Recipient, MessageChannel Channel, int StepNo = 0) : Fact
{
    /// <summary>The script and version that its text was from; null for one that was from none, and in facts from before there were scripts.</summary>
    public string? Script { get; init; }
}
