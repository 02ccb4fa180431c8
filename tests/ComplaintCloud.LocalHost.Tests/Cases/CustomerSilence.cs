using ComplaintCloud.Complaints;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What customers rightly do not read, and what they do.</summary>
internal static class CustomerSilence
{
    private const string Internal = "how the company judges and finds out; the customer reads what comes of it";
    private const string People = "who of the staff does it is the company's matter; the customer reads who has taken their case";
    private const string Files = "files have a list of their own beside the case";
    private const string Ladder = "the company's own reminders; the customer reads the level only when their case is handled anew";
    private const string Task = "a part of what the plan says; the plan's line changes when it is done or its time moves";
    private const string Message = "it is about a message, not about the case";

    /// <summary>The facts after which the page may be as before, and why.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        [nameof(AttachmentAdded)] = Files,
        [nameof(AttachmentChecked)] = Files,
        [nameof(AttachmentReleased)] = Files,
        [nameof(BasicsCorrected)] = "what of it the customer sees, changes; the place and the telephone are not on the page",
        [nameof(CandidatesExhausted)] = "somebody is still being found; that has its expected time",
        [nameof(CaseReassigned)] = People,
        [nameof(ComplaintTriaged)] = Internal,
        [nameof(ConflictDeclared)] = People,
        [nameof(ConflictLifted)] = People,
        [nameof(ContentChecked)] = Internal,
        [nameof(CustomerAsked)] = Message,
        [nameof(DeadlineMoved)] = "where only the company's own reminders move, the customer's time stays",
        [nameof(DeadlineSet)] = "an offer to a cleaner has the time that is seen already",
        [nameof(DispositionArchived)] = "the record can be opened once the case has ended",
        [nameof(Escalated)] = Ladder,
        [nameof(EvidenceAdded)] = Internal,
        [nameof(FileRefused)] = "staff see why it was not kept and ask for it",
        [nameof(InterviewRecorded)] = Internal,
        [nameof(InvestigationNoted)] = Internal,
        [nameof(LessonsWritten)] = Internal,
        [nameof(LevelRaised)] = Ladder,
        [nameof(LimitsLifted)] = Internal,
        [nameof(MergeAbandoned)] = "nothing has come of it",
        [nameof(MergeStarted)] = "nothing has come of it yet",
        [nameof(NoticeCapReached)] = Message,
        [nameof(NoticeEnded)] = Message,
        [nameof(NoticeLeftToStaff)] = Message,
        [nameof(NoticeSent)] = Message,
        [nameof(NoticesHeld)] = Message,
        [nameof(NoticesPassedOn)] = Message,
        [nameof(PendingContactDue)] = Ladder,
        [nameof(PendingContacted)] = "a call that did not reach the customer moves nothing",
        [nameof(PhoneRevealed)] = "who looked at the number is in the case log",
        [nameof(PlanEndorsed)] = Internal,
        [nameof(PoolFoundEmpty)] = People,
        [nameof(PromiseKept)] = "what keeps it is seen: the answer or the cleaner",
        [nameof(ReworkOffered)] = "the cleaner is named once they have agreed to come",
        [nameof(TaskAssigned)] = Task,
        [nameof(TaskDeadlineMoved)] = Task,
        [nameof(TaskEscalated)] = Task,
        [nameof(TaskOpened)] = Task,
        [nameof(TaskOwnerTold)] = Task,
        [nameof(TaskStarted)] = Task,
        [nameof(TriageOverruled)] = Internal,
    };

    /// <summary>The texts of facts that customers read, by type and member.</summary>
    public static IReadOnlyCollection<string> Readable { get; } =
    [
        "CasePended.reason", "ClockPaused.question", "ClockPaused.reason", "ComplaintBasics.cleanerName", "ComplaintBasics.text", "ComplaintFiled.cleanerName", "ComplaintFiled.number", "ComplaintFiled.text",
        "ComplaintTaken.staffName", "ConclusionReached.letter", "LinkedCase.number", "PromiseGiven.text", "ReworkOffered.cleanerName", "ReworkReported.notes", "ServiceOrder.service",
        "StepDeadline.why", "ToldOfIncident.text",
    ];
}
