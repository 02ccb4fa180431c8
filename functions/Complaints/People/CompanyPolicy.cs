using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// The numbers that the owner may change. The defaults are the catalogue's; a change applies to new deadlines only.
/// Durations run on the company's working hours unless they say otherwise. Each number is also a line of
/// <see cref="PolicyNumbers"/>, which says what it may be.
/// </summary>
public sealed partial record CompanyPolicy
{
    /// <summary>Grows by one with every change; kept in each deadline computed from it.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When the company works.</summary>
    public BusinessHours Hours { get; init; } = new();

    /// <summary>When customers get no messages that can wait, local time.</summary>
    public WorkingWindow CustomerQuiet { get; init; } = new(new TimeOnly(22, 0), new TimeOnly(8, 0));

    /// <summary>When staff get no messages that can wait, local time.</summary>
    public WorkingWindow StaffQuiet { get; init; } = new(new TimeOnly(22, 0), new TimeOnly(8, 0));

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

    /// <summary>The same when the customer could not be reached: the catalogue's 48 hours.</summary>
    public int InvestigateUnreachedWorkingDays { get; init; } = 2;

    /// <summary>Until the cleaner complained about has given a statement; then it is decided without one.</summary>
    public TimeSpan StatementAnswer { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until photos and materials have been inspected, in working days: the catalogue's week.</summary>
    public int InspectMaterialsWorkingDays { get; init; } = 5;

    /// <summary>Until the handler has written down what a case taught, once its solution was carried out, in working days.</summary>
    public int LessonsWorkingDays { get; init; } = 3;

    /// <summary>Until a plan is proposed after the decision.</summary>
    public TimeSpan Plan { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until the management has reviewed a plan or an explanation.</summary>
    public TimeSpan Approve { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until the owner has decided.</summary>
    public TimeSpan OwnerDecide { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Until silence of the customer counts as consent, by the wall clock.</summary>
    public TimeSpan Consent { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Until an explanation that found no objection stands, in working days.</summary>
    public int ObjectionWorkingDays { get; init; } = 3;

    /// <summary>Until an offered cleaner has answered; then the next one is asked.</summary>
    public TimeSpan OfferAnswer { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the work of a rework visit takes unless its plan says otherwise, by the wall clock.</summary>
    public TimeSpan VisitWork { get; init; } = TimeSpan.FromMinutes(90);

    /// <summary>Within how long from the time agreed the cleaner comes, by the wall clock.</summary>
    public TimeSpan VisitArrival { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What lies between two visits of one cleaner at least, for the way, by the wall clock.</summary>
    public TimeSpan VisitTravel { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Until silence of the customer about another time of the visit counts as agreement, by the wall clock.</summary>
    public TimeSpan VisitAnswer { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Within how many working days a rework is given a time by itself; later only staff do.</summary>
    public int VisitWithinWorkingDays { get; init; } = 20;

    /// <summary>Until an accepted rework is reported, in working days.</summary>
    public int CarryOutWorkingDays { get; init; } = 2;

    /// <summary>Until an agreed refund has been paid, in working days.</summary>
    public int RefundWorkingDays { get; init; } = 2;

    /// <summary>Until an agreed coupon or discount has been given, in working days.</summary>
    public int CouponWorkingDays { get; init; } = 1;

    /// <summary>Until an agreed compensation has been paid, in working days.</summary>
    public int CompensationWorkingDays { get; init; } = 3;

    /// <summary>Until somebody has called on the customer to apologise, in working days.</summary>
    public int ApologyVisitWorkingDays { get; init; } = 3;

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

    /// <summary>Between two attempts to call a customer back who was not reached.</summary>
    public TimeSpan BetweenCallbacks { get; init; } = TimeSpan.FromHours(3);

    /// <summary>The longest that a clock may stand still while the customer is waited for, by the wall clock; then it runs again.</summary>
    public TimeSpan PauseLongest { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Until a decision about the people responsible has been carried out.</summary>
    public TimeSpan AccountabilityExecute { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Until a person may no longer object to their penalty, in working days.</summary>
    public int PenaltyObjectionWorkingDays { get; init; } = 3;

    /// <summary>Until a corrective or preventive action is done unless it says otherwise, in working days.</summary>
    public int CapaWorkingDays { get; init; } = 10;

    /// <summary>From a corrective or preventive action's due date to the check whether it works, in working days.</summary>
    public int CapaVerifyWorkingDays { get; init; } = 10;
}
