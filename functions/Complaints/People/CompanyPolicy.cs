using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// The numbers that the owner may change. The defaults are the catalogue's; a change applies to new deadlines only.
/// Durations run on the company's working hours unless they say otherwise.
/// </summary>
public sealed record CompanyPolicy
{
    /// <summary>Grows by one with every change; kept in each deadline computed from it.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When the company works.</summary>
    public BusinessHours Hours { get; init; } = new();

    /// <summary>Until the customer has an acknowledgement, by the wall clock (the 1 of 1530).</summary>
    public TimeSpan Acknowledge { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Until a person has taken the case (the 5 of 1530).</summary>
    public TimeSpan Take { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Until the customer has a first plan or a promised time (the 30 of 1530).</summary>
    public TimeSpan FirstResponse { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Until the case has been reported upward.</summary>
    public TimeSpan ReportUpward { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Until the responsibility is determined, in working days: the catalogue's 24 hours, ending with the next working day.</summary>
    public int InvestigateWorkingDays { get; init; } = 1;

    /// <summary>Until a plan is proposed after the decision.</summary>
    public TimeSpan Plan { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until each approver has decided.</summary>
    public TimeSpan Approve { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until silence of the customer counts as consent, by the wall clock.</summary>
    public TimeSpan Consent { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Until an explanation that found no objection stands, in working days.</summary>
    public int ObjectionWorkingDays { get; init; } = 3;

    /// <summary>Until an offered cleaner has answered; then the next one is asked.</summary>
    public TimeSpan OfferAnswer { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Until an accepted rework is reported, or another action is proved done, in working days.</summary>
    public int CarryOutWorkingDays { get; init; } = 2;

    /// <summary>Until silence of the customer counts as sign-off, by the wall clock.</summary>
    public TimeSpan SignOff { get; init; } = TimeSpan.FromHours(48);

    /// <summary>From carrying out to the callback visit, in working days; the day itself is not counted.</summary>
    public int CallbackWorkingDays { get; init; } = 5;

    /// <summary>Until a callback that is due has been made.</summary>
    public TimeSpan MakeCallback { get; init; } = TimeSpan.FromHours(8);

    /// <summary>What part of a deadline has passed when its owner is reminded, 0 to 1.</summary>
    public double RemindAt { get; init; } = 0.75;

    /// <summary>Between two rungs of the escalation ladder after a missed deadline.</summary>
    public TimeSpan EscalationStep { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Plans up to this cost need no approval, in fen.</summary>
    public int AutoApproveCents { get; init; } = 5_000;

    /// <summary>Plans up to this cost need the manager only, in fen.</summary>
    public int ManagerApproveCents { get; init; } = 50_000;

    /// <summary>How often a customer may reject the same rework before the case goes a level up.</summary>
    public int ReworkAttempts { get; init; } = 2;

    /// <summary>Which round of handling goes to the owner.</summary>
    public int OwnerRound { get; init; } = 3;
}
