using ComplaintCloud.Complaints.Resolution;

namespace ComplaintCloud.Complaints.Views;

/// <summary>The visit that a complaint is about, as its customer sees it.</summary>
public sealed record ComplaintOrder(string Id, string Service, DateTimeOffset ServedAt);

/// <summary>What comes next for the customer, and when.</summary>
/// <param name="What">What comes.</param>
/// <param name="ExpectedAt">When (UTC).</param>
/// <param name="Provisional">The calendar of a year on the way is not published; it may move.</param>
/// <param name="Why">Why it is then, in Chinese; none where it was agreed.</param>
public sealed record NextStep(string What, DateTimeOffset ExpectedAt, bool Provisional, string? Why);

/// <summary>That the clock stands still because the customer is waited for.</summary>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Until">When it runs again at the latest (UTC).</param>
/// <param name="Why">What is waited for.</param>
/// <param name="Question">What the customer is asked, if anything.</param>
public sealed record PausedView(DateTimeOffset Since, DateTimeOffset Until, string Why, string? Question);

/// <summary>One action of a plan and whether it is done.</summary>
public sealed record PlanActionView(int ActionNo, ActionKind Kind, int Cents, string? Note, bool Done)
{
    /// <summary>Until when it will be done (UTC); absent when it is, and where a cleaner's visit says when.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How long the visit takes, where the plan says; absent otherwise.</summary>
    public int? Minutes { get; init; }
}

/// <summary>A plan as the customer sees it.</summary>
public sealed record PlanView(int PlanNo, IReadOnlyList<PlanActionView> Actions, int CostCents, bool NeedsConsent, bool? Answered)
{
    /// <summary>The limits that it exceeds; only for staff.</summary>
    public IReadOnlyList<PlanExcess>? Exceeds { get; init; }

    /// <summary>Why it should be allowed to; only for staff.</summary>
    public string? Exception { get; init; }
}

/// <summary>The visit that puts it right.</summary>
/// <param name="CleanerName">Who comes.</param>
/// <param name="VisitAt">When, from (UTC).</param>
/// <param name="ReportedAt">When it was done (UTC).</param>
/// <param name="Notes">What was done.</param>
public sealed record ReworkView(string CleanerName, DateTimeOffset VisitAt, DateTimeOffset? ReportedAt, string? Notes)
{
    /// <summary>The cleaner is there by then at the latest (UTC); absent where no such time was agreed.</summary>
    public DateTimeOffset? ArriveBy { get; init; }

    /// <summary>How long it takes; absent where that was not said.</summary>
    public int? Minutes { get; init; }
}

/// <summary>A time for the visit that is not agreed yet.</summary>
/// <param name="ProposalNo">From 1 in the offer; named in the answer.</param>
/// <param name="By">Who named it.</param>
/// <param name="CleanerName">Who would come.</param>
/// <param name="VisitAt">The time (UTC).</param>
/// <param name="Reason">Why, if they said.</param>
/// <param name="AnswerBy">Until when the other side answers (UTC); absent once an agent decides.</param>
public sealed record VisitProposalView(int ProposalNo, VisitParty By, string CleanerName, DateTimeOffset VisitAt, string? Reason, DateTimeOffset? AnswerBy);

/// <summary>A complaint as its customer sees it.</summary>
public record CustomerComplaint
{
    /// <summary>The last news could only be shown here, as no phone is known to send it to; absent when it could be sent.</summary>
    public bool? OnlyInApp { get; init; }

    /// <summary>Id in the company.</summary>
    public required string Id { get; init; }

    /// <summary>Number for people.</summary>
    public required string Number { get; init; }

    /// <summary>How many facts it has; the ETag.</summary>
    public required int Version { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStep Step { get; init; }

    /// <summary>The same in Chinese, as who reads it calls it.</summary>
    public required string StepName { get; init; }

    /// <summary>Whose turn it is.</summary>
    public required Turn Turn { get; init; }

    /// <summary>The first words.</summary>
    public required string Summary { get; init; }

    /// <summary>What was filed.</summary>
    public required string Text { get; init; }

    /// <summary>What the customer wants.</summary>
    public required Wish Wish { get; init; }

    /// <summary>The visit it is about.</summary>
    public ComplaintOrder? Order { get; init; }

    /// <summary>The cleaner complained about.</summary>
    public string? CleanerName { get; init; }

    /// <summary>When it was filed (UTC).</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>Round of handling, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>What has happened.</summary>
    public required IReadOnlyList<ProgressEntry> Progress { get; init; }

    /// <summary>What comes next.</summary>
    public NextStep? Next { get; init; }

    /// <summary>The clock stands still; absent while it runs.</summary>
    public PausedView? Paused { get; init; }

    /// <summary>The approved letter, when not founded.</summary>
    public string? Explanation { get; init; }

    /// <summary>The plan, once approved.</summary>
    public PlanView? Plan { get; init; }

    /// <summary>The visit, once accepted.</summary>
    public ReworkView? Rework { get; init; }

    /// <summary>The time of the visit that is being agreed; absent when none is.</summary>
    public VisitProposalView? VisitProposal { get; init; }

    /// <summary>The customer's rating.</summary>
    public RatingGiven? Rating { get; init; }

    /// <summary>The customer's other cases that it belongs to; absent when there are none.</summary>
    public IReadOnlyList<CaseLink>? Links { get; init; }

    /// <summary>When it ended (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The view of a case.</summary>
    public static CustomerComplaint Of(Complaint c) => new()
    {
        Id = c.Id,
        Number = c.Filed!.Number,
        Version = c.Version,
        Step = c.Step,
        StepName = ProgressWords.StepName(c.Step, c.Turn),
        Turn = c.Turn,
        Summary = CaseLists.SummaryOf(c.Filed.Text),
        Text = c.Filed.Text,
        Wish = c.Filed.Wish,
        Order = CaseParts.Order(c),
        CleanerName = c.Filed.CleanerName,
        FiledAt = c.FiledAt,
        Round = c.Round,
        Progress = c.Progress,
        Next = CaseParts.NextForCustomer(c),
        Paused = CaseParts.Paused(c),
        OnlyInApp = c.OnlyInApp ? true : null,
        Explanation = CaseParts.Explanation(c),
        Plan = CaseParts.Plan(c, onlyApproved: true),
        Rework = CaseParts.Rework(c),
        VisitProposal = CaseParts.Proposal(c),
        Rating = c.Rating,
        Links = c.Links.Count > 0 ? c.Links : null,
        ClosedAt = c.EndedAt,
    };
}
