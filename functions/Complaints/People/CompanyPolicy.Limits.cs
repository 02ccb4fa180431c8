namespace ComplaintCloud.Complaints.People;

// How often, how many, and for how many days afterwards.
public sealed partial record CompanyPolicy
{
    /// <summary>From which severity on a case begins at level 2, which assigns resources; 5 for none.</summary>
    public int Level2FromSeverity { get; init; } = 3;

    /// <summary>From which severity on a case begins at level 3, which is supervised; 5 for none.</summary>
    public int Level3FromSeverity { get; init; } = 4;

    /// <summary>From which severity on a case is investigated whatever its sub-item says; 5 for none.</summary>
    public int InvestigateFromSeverity { get; init; } = 3;

    /// <summary>How often a customer may reject the same rework before the case goes a level up.</summary>
    public int ReworkAttempts { get; init; } = 2;

    /// <summary>How many other times for a visit cleaner and customer may name together before an agent decides.</summary>
    public int VisitProposals { get; init; } = 3;

    /// <summary>How far from the address a check-in is shown as far, in metres.</summary>
    public int CheckInMeters { get; init; } = 500;

    /// <summary>How many photos before and after a rework must show at least, where the quality was complained about; 0 for none.</summary>
    public int ReworkPhotosLeast { get; init; } = 1;

    /// <summary>Which round of handling goes to the owner.</summary>
    public int OwnerRound { get; init; } = 3;

    /// <summary>How often a customer is called for one callback visit before it counts as made without an answer.</summary>
    public int CallbackAttempts { get; init; } = 3;

    /// <summary>How many reworks a cleaner may have open before others are asked first.</summary>
    public int WorkLoadLimit { get; init; } = 3;

    /// <summary>How many messages one case may send at most, to whomever.</summary>
    public int NoticesPerCase { get; init; } = 40;

    /// <summary>For how many days a closed case may be reopened; later it is a new case, linked to it.</summary>
    public int ReopenDays { get; init; } = 15;

    /// <summary>From which severity the handler is asked what a case taught, 1 to 4.</summary>
    public int LessonsFromSeverity { get; init; } = 2;

    /// <summary>Within how many days a complaint about the same order counts as a repeat of the earlier one.</summary>
    public int RepeatDays { get; init; } = 30;

    /// <summary>Within how many days the same trouble again shows that a corrective or preventive action did not work.</summary>
    public int CapaRepeatDays { get; init; } = 30;

    /// <summary>For how many days a case may be put on the pending ledger at a time.</summary>
    public int PendingLongestDays { get; init; } = 90;

    /// <summary>On which day of each month the customers of the pending ledger are contacted again.</summary>
    public int PendingReviewDayOfMonth { get; init; } = 4;
}
