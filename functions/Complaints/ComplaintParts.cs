using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints;

/// <summary>When (UTC) and by whom something was done.</summary>
public sealed record Stamp(DateTimeOffset At, string By);

/// <summary>Tags that a member of staff corrected.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">Which, from what to what.</param>
public sealed record Overruling(DateTimeOffset At, string By, string Reason, IReadOnlyList<TagChange> Changes);

/// <summary>What staff are to tell the customer in the customer's own channel.</summary>
/// <param name="NoticeNo">Its place in the case's list, from 1.</param>
/// <param name="At">Since when (UTC).</param>
/// <param name="Channel">Where.</param>
/// <param name="Text">What, in Chinese.</param>
public sealed record LeftToStaff(int NoticeNo, DateTimeOffset At, Channel Channel, string Text)
{
    /// <summary>That it was done; null while it is left to do.</summary>
    public PassedOn? PassedOn { get; init; }

    /// <summary>The number of the case into which this one was merged, where it is left to do since; null when it is not.</summary>
    public string? LeftIn { get; init; }

    /// <summary>It was told nowhere yet, and is to be told from this case.</summary>
    internal bool IsLeft => PassedOn is null && LeftIn is null;

    /// <summary>It is the same news, whichever case tells it.</summary>
    internal bool IsSameAs(LeftToStaff other) => At == other.At && Channel == other.Channel && Text == other.Text;
}

/// <summary>Staff told the customer what was left to them.</summary>
/// <param name="At">When, as they say (UTC).</param>
/// <param name="By">Who says so, as the log names them.</param>
/// <param name="Note">What else they wrote; null for nothing.</param>
public sealed record PassedOn(DateTimeOffset At, string By, string? Note);

/// <summary>One line of the customer's progress page, in Chinese.</summary>
public sealed record ProgressEntry(DateTimeOffset At, string Title, string? Detail);

/// <summary>A plan and how far it is.</summary>
public sealed record PlanState(
    int PlanNo, IReadOnlyList<PlannedAction> Actions, string? Note, bool NeedsConsent, Turn? Approver)
{
    /// <summary>Who proposed it, as the log names them.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>The limits that it exceeds; none when it keeps them all.</summary>
    public IReadOnlyList<Resolution.PlanExcess>? Exceeds { get; init; }

    /// <summary>Why it should be allowed to.</summary>
    public string? Exception { get; init; }

    /// <summary>It may be carried out.</summary>
    public bool Approved { get; init; }

    /// <summary>The customer's answer; null while there is none.</summary>
    public bool? Consented { get; init; }

    /// <summary>The numbers of the actions that are done.</summary>
    public IReadOnlyList<int> Done { get; init; } = [];

    /// <summary>What it costs, in fen.</summary>
    [JsonIgnore]
    public int CostCents => Actions.Sum(action => action.Cents);

    /// <summary>The rework in it, if there is one.</summary>
    [JsonIgnore]
    public PlannedAction? Rework => ReworkIn(Actions);

    /// <summary>The action that a cleaner's visit carries out; null when none is.</summary>
    internal static PlannedAction? ReworkIn(IEnumerable<PlannedAction> actions) =>
        actions.FirstOrDefault(action => action.Kind is ActionKind.Rework or ActionKind.Reinspection or ActionKind.Replacement);

    /// <summary>Whether an action is done.</summary>
    public bool IsDone(PlannedAction action) => Done.Contains(action.ActionNo);
}

/// <summary>How far an offer is.</summary>
public enum OfferAnswer
{
    /// <summary>待应答.</summary>
    Offered,

    /// <summary>已接单.</summary>
    Accepted,

    /// <summary>已拒绝.</summary>
    Declined,

    /// <summary>超时未应答.</summary>
    Expired,

    /// <summary>已到场.</summary>
    OnSite,

    /// <summary>已完成.</summary>
    Reported,

    /// <summary>已取消: the case no longer needs it.</summary>
    Withdrawn,

    /// <summary>改约中: they would come at another time than was offered, which is not agreed yet.</summary>
    Proposed,
}

/// <summary>A time for the visit that one of the two named.</summary>
public sealed record VisitProposal(int ProposalNo, VisitParty By, DateTimeOffset VisitAt, string? Reason, DateTimeOffset At);

/// <summary>An offer and how far it is.</summary>
public sealed record OfferState(int OfferNo, int PlanNo, string CleanerId, string CleanerName, DateTimeOffset OfferedAt, DateTimeOffset VisitAt, DateTimeOffset AnswerBy)
{
    /// <summary>How far it is.</summary>
    public OfferAnswer State { get; init; }

    /// <summary>Why this cleaner was asked.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Who was not free at the wanted time.</summary>
    public IReadOnlyList<PassedOver>? PassedOver { get; init; }

    /// <summary>How long the visit keeps the cleaner busy; null in offers from before visits had a length.</summary>
    public Dispatch.VisitLength? Length { get; init; }

    /// <summary>The other times that cleaner and customer have named, in order.</summary>
    public IReadOnlyList<VisitProposal> Proposals { get; init; } = [];

    /// <summary>The time was settled by somebody else after the cleaner had spoken, so they must be told.</summary>
    public bool TimeSettled { get; init; }

    /// <summary>When the cleaner is there at the latest (UTC); null in offers from before visits had a length.</summary>
    [JsonIgnore]
    public DateTimeOffset? ArriveBy => Length is { } length ? VisitAt.AddMinutes(length.ArrivalMinutes) : null;

    /// <summary>When the cleaner answered (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Why declined.</summary>
    public string? Reason { get; init; }

    /// <summary>When the cleaner was there (UTC).</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>Where their phone was then; null when it did not say.</summary>
    public ArrivalPosition? Arrival { get; init; }

    /// <summary>What was used up.</summary>
    public IReadOnlyList<Rework.MaterialUsed> Materials { get; init; } = [];

    /// <summary>When the rework was reported (UTC).</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>What the cleaner wrote.</summary>
    public string? Notes { get; init; }
}

/// <summary>One callback attempt.</summary>
public sealed record CallbackState(int Round, int VisitNo, int Attempt, DateTimeOffset At, string By, bool Reached, Satisfaction? Satisfaction, string? Notes)
{
    /// <summary>Aspect by aspect, where that was asked.</summary>
    public AspectRatings? Ratings { get; init; }

    /// <summary>Why a person had to look before it counted.</summary>
    public string? Doubt { get; init; }
}
