namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>How one case belongs to another.</summary>
public enum CaseRelation
{
    /// <summary>重复投诉: the same visit was complained about before, and that case has ended.</summary>
    RepeatOf,

    /// <summary>已并入: handled in the other case.</summary>
    MergedInto,

    /// <summary>已并入本单: the other case is handled in this one.</summary>
    Absorbed,

    /// <summary>拆自: was part of the other case.</summary>
    SplitFrom,

    /// <summary>后续: the other case was closed too long ago to be reopened.</summary>
    Follows,

    /// <summary>拆出: a part that became a case of its own.</summary>
    SplitInto,
}

/// <summary>Another case of the same customer.</summary>
/// <param name="ComplaintId">Its id.</param>
/// <param name="Number">Its number for people.</param>
public sealed record LinkedCase(string ComplaintId, string Number);

/// <summary>The customer filed the same once more while the case is open; no second case was made of it.</summary>
/// <param name="FilingId">The id that a case of that filing would have had; the same filing sent again changes nothing.</param>
/// <param name="Text">What they wrote this time.</param>
/// <param name="Wish">What they want this time.</param>
/// <param name="Channel">Where it came in.</param>
public sealed record FiledAgain(string FilingId, string Text, Wish Wish, Channel Channel) : Fact;

/// <summary>Staff want this case to be handled in another one. Both must agree: until then people can change nothing here.</summary>
/// <param name="MergeNo">From 1 in the case.</param>
/// <param name="Into">The other case.</param>
/// <param name="Reason">Why.</param>
public sealed record MergeStarted(int MergeNo, LinkedCase Into, string Reason) : Fact;

/// <summary>The other case could not take this one in; it goes on by itself.</summary>
/// <param name="MergeNo">Which merge.</param>
/// <param name="Into">The other case.</param>
public sealed record MergeAbandoned(int MergeNo, LinkedCase Into) : Fact;

/// <summary>Another case is handled in this one from now on. Its files follow as facts of their own, by reference.</summary>
/// <param name="From">The other case.</param>
/// <param name="FiledAt">When it was filed (UTC); the earlier of both counts.</param>
/// <param name="Text">What was filed there.</param>
/// <param name="Additions">What was added there.</param>
/// <param name="Level">Its response level; the higher of both counts.</param>
public sealed record CaseAbsorbed(LinkedCase From, DateTimeOffset FiledAt, string Text, IReadOnlyList<string> Additions, int Level) : Fact
{
    /// <summary>The cleaners complained about there; null for none, and in facts from before it was kept.</summary>
    public IReadOnlyList<string>? AccusedCleaners { get; init; }

    /// <summary>What putting it right had cost there until then, in fen; null for nothing, and in facts from before it was kept.</summary>
    public int? CostCents { get; init; }

    /// <summary>How much of that was for the visit that this case is about too, in fen; null likewise.</summary>
    public int? SameOrderCents { get; init; }

    /// <summary>What staff had still to tell the customer there, and have to here now; null for nothing, and in facts from before it was kept.</summary>
    public IReadOnlyList<LeftToStaff>? ToPassOn { get; init; }
}

/// <summary>The case has ended here: it is handled in the other one.</summary>
/// <param name="Into">The other case.</param>
public sealed record ComplaintMerged(LinkedCase Into) : Fact
{
    /// <summary>What staff are to tell the customer from the other case now, by its places in the list here; null for nothing, and in facts from before it was kept.</summary>
    public IReadOnlyList<int>? LeftThere { get; init; }
}

/// <summary>A part of the case became a case of its own.</summary>
/// <param name="SplitNo">From 1 in the case.</param>
/// <param name="To">The new case.</param>
/// <param name="Text">The part, in the customer's words.</param>
/// <param name="Wish">What the customer wants there.</param>
/// <param name="AttachmentIds">The files that belong to it too.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseSplit(int SplitNo, LinkedCase To, string Text, Wish Wish, IReadOnlyList<string> AttachmentIds, string Reason) : Fact;
