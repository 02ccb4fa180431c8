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

    /// <summary>Where the customer wrote from; null when they did not write, and in facts from before that was kept.</summary>
    public People.CustomerContact? Contact { get; init; }

    /// <summary>The message that it came in; null when it did not come by the webhook.</summary>
    public MessageRef? Message { get; init; }

    /// <summary>The last case about the same visit, which had ended within the policy's days; null for none.</summary>
    public LinkedCase? RepeatOf { get; init; }

    /// <summary>How many such cases there were; null for none.</summary>
    public int? Repeats { get; init; }

    /// <summary>The closed case that could no longer be reopened; null for none.</summary>
    public LinkedCase? Follows { get; init; }

    /// <summary>The case that it was a part of; null for none.</summary>
    public LinkedCase? SplitFrom { get; init; }

    /// <summary>Who must keep away from that case, and so from its part from the first moment; null for nobody.</summary>
    public IReadOnlyList<ConflictState>? Conflicts { get; init; }

    /// <summary>The cleaners beside its own who were complained about in that case; null for none.</summary>
    public IReadOnlyList<string>? AccusedCleaners { get; init; }
}

/// <summary>The customer added to what they wrote.</summary>
public sealed record FactsAdded(string Text) : Fact
{
    /// <summary>How it came; null when by the product's own pages.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The message that it came in; null when it did not come by the webhook.</summary>
    public MessageRef? Message { get; init; }
}

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

/// <summary>The customer took the complaint back.</summary>
public sealed record ComplaintWithdrawn(string? Reason) : Fact;

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
