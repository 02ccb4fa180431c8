using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

// What was found, decided, done and asked about it.
public sealed partial record Complaint
{
    /// <summary>What was found out; null while nothing was.</summary>
    public Investigation.InvestigationRecord? Investigation { get; init; }

    /// <summary>How often the customer was called about this round and not reached.</summary>
    public int Unreached { get; init; }

    /// <summary>Founded or not; null while it is open, again after a restart.</summary>
    public ConclusionReached? Conclusion { get; init; }

    /// <summary>When and by whom it was said.</summary>
    public Stamp? ConcludedBy { get; init; }

    /// <summary>A manager has let the explanation go out.</summary>
    public bool LetterApproved { get; init; }

    /// <summary>The explanation of a malicious complaint stands; a manager must close the case.</summary>
    public bool AwaitsClosing { get; init; }

    /// <summary>Why the last conclusion or plan was sent back; null once there is a new one.</summary>
    public string? SentBack { get; init; }

    /// <summary>The customer's one objection has been used.</summary>
    public bool Objected { get; init; }

    /// <summary>The last plan.</summary>
    public PlanState? Plan { get; init; }

    /// <summary>All offers of the rework, in order.</summary>
    public IReadOnlyList<OfferState> Offers { get; init; } = [];

    /// <summary>What is to be done beside the rework, in the order in which it came up.</summary>
    public IReadOnlyList<Tasks.CaseTask> Tasks { get; init; } = [];

    /// <summary>What the customer missed when they last rejected what this plan did.</summary>
    public string? Missing { get; init; }

    /// <summary>How often the customer rejected the rework of this plan.</summary>
    public int SignOffRejections { get; init; }

    /// <summary>When the plan was carried out (UTC); the callback's days count from here.</summary>
    public DateTimeOffset? CarriedOutAt { get; init; }

    /// <summary>All callback attempts of all rounds, in order.</summary>
    public IReadOnlyList<CallbackState> Callbacks { get; init; } = [];

    /// <summary>Callback visits of this round that are over.</summary>
    public int CallbackVisitsDone { get; init; }

    /// <summary>When the customer is called again who was not reached (UTC).</summary>
    public DateTimeOffset? NextCallFrom { get; init; }

    /// <summary>The last round whose survey was answered; each round has one.</summary>
    public int SurveyedRound { get; init; }

    /// <summary>The survey that a person must look at before it counts.</summary>
    public SurveyAnswered? SurveyInDoubt { get; init; }

    /// <summary>What a person last said about a survey in doubt.</summary>
    public SurveyReviewed? LastSurveyReview { get; init; }

    /// <summary>The customer's rating.</summary>
    public RatingGiven? Rating { get; init; }

    /// <summary>The ladder's rungs climbed so far, as step number and rung.</summary>
    public IReadOnlyList<Escalated> Escalations { get; init; } = [];

    /// <summary>The last step of which people were told.</summary>
    public int NoticedStepNo { get; init; }

    /// <summary>The customer was sent the link with which they follow the case.</summary>
    public bool LinkSent { get; init; }

    /// <summary>How many messages the case has sent.</summary>
    public int NoticeCount { get; init; }

    /// <summary>What staff are to tell the customer, and what of it they have told, oldest first.</summary>
    public IReadOnlyList<LeftToStaff> ToPassOn { get; init; } = [];

    /// <summary>Somebody was told that the customer is answered in their own channel.</summary>
    public bool PassOnTold { get; init; }

    /// <summary>It has sent as many as it may; a manager was told.</summary>
    public bool NoticesCapped { get; init; }

    /// <summary>The last news could go out in no way: no phone of the customer is known and they allowed no message.</summary>
    public bool OnlyInApp { get; init; }

    /// <summary>The late messages that went out or were dropped, in order.</summary>
    public IReadOnlyList<string> LateNotices { get; init; } = [];

    /// <summary>When the customer's number was last shown whole; null for never.</summary>
    public Privacy.PhoneLook? PhoneLook { get; init; }

    /// <summary>The incidents of which the customer was told.</summary>
    public IReadOnlyList<string> ToldOfIncidents { get; init; } = [];

    /// <summary>What was told whom of this stay in the step.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Until when messages about this stay in the step were held (UTC); null when none were.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>What the customer sees of what has happened, in order.</summary>
    public IReadOnlyList<ProgressEntry> Progress { get; init; } = [];

    /// <summary>The cases of the same customer that it belongs to, oldest first.</summary>
    public IReadOnlyList<CaseLink> Links { get; init; } = [];

    /// <summary>Filings that were recorded here instead of becoming cases.</summary>
    public IReadOnlyList<string> FilingsAgain { get; init; } = [];

    /// <summary>The case that it is being merged into; people can change nothing until that is settled.</summary>
    public LinkedCase? Merging { get; init; }

    /// <summary>How often staff wanted to merge it into another one.</summary>
    public int Merges { get; init; }

    /// <summary>The parts that became cases of their own.</summary>
    public IReadOnlyList<CaseSplit> Splits { get; init; } = [];

    /// <summary>When the case ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it was last closed; null when it never was.</summary>
    public ComplaintClosed? Closing { get; init; }

    /// <summary>What it taught, oldest first.</summary>
    public IReadOnlyList<Closing.Lesson> Lessons { get; init; } = [];

    /// <summary>Why it was last reopened; null when it never was.</summary>
    public string? ReopenedBecause { get; init; }

    /// <summary>Why nothing is left to say: set when the workflow should close the case.</summary>
    public string? ClosingBecause { get; init; }

    /// <summary>The part of the procedure the case is in.</summary>
    [JsonIgnore]
    public Phase Phase => ComplaintPhase.Of(this);

    /// <summary>The offer that a cleaner still holds or has accepted; null when there is none.</summary>
    [JsonIgnore]
    public OfferState? LiveOffer => Offers.Count > 0 && Offers[^1].State is OfferAnswer.Offered or OfferAnswer.Proposed or OfferAnswer.Accepted or OfferAnswer.OnSite ? Offers[^1] : null;

    /// <summary>What the materials of all its visits cost, in fen.</summary>
    [JsonIgnore]
    public int MaterialCents => Offers.Sum(offer => offer.Materials.Sum(one => one.Cents));

    /// <summary>The pause that the clock is in; null while it runs.</summary>
    [JsonIgnore]
    public ClockPause? Paused => Pauses is [.., { ResumedAt: null } last] ? last : null;

    /// <summary>The stay on the pending ledger that it is in; null while it is elsewhere.</summary>
    [JsonIgnore]
    public PendingLedger.PendingEntry? Pending => Step is CaseStep.Pending && Pendings is [.., { EndedAt: null } last] ? last : null;

    /// <summary>It has just come back from the pending ledger to the step where it stands.</summary>
    [JsonIgnore]
    public bool IsBackFromPending => Pendings is [.., { BackStepNo: { } back }] && back == StepNo;

    /// <summary>Nobody was there for the step when it was entered, and nobody has taken the case since.</summary>
    [JsonIgnore]
    public bool Unattended => !Ended && EmptyStepNo == StepNo && StepNo > 0;

    /// <summary>True when the case has ended, one way or the other.</summary>
    [JsonIgnore]
    public bool Ended => EndedAt is not null;
}
