namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>How satisfied a customer is, aspect by aspect.</summary>
/// <param name="Handling">With how the complaint was handled.</param>
/// <param name="Result">With what came of it.</param>
/// <param name="Attitude">With how they were treated.</param>
/// <param name="Timeliness">With how long it took.</param>
public sealed record AspectRatings(Satisfaction Handling, Satisfaction Result, Satisfaction? Attitude = null, Satisfaction? Timeliness = null)
{
    /// <summary>What counts for the case: the worse of handling and result.</summary>
    internal Satisfaction Worse() => Handling > Result ? Handling : Result;
}

/// <summary>The customer answered the survey themselves.</summary>
/// <param name="VisitNo">Instead of which callback visit.</param>
/// <param name="Ratings">What they pressed.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="Doubt">Why a person must look before it counts: the text says otherwise than the ratings; null when it does not.</param>
public sealed record SurveyAnswered(int VisitNo, AspectRatings Ratings, string? Text, string? Doubt) : Fact;

/// <summary>A person looked at a survey whose text says otherwise than its ratings.</summary>
/// <param name="VisitNo">Of which callback visit.</param>
/// <param name="Satisfaction">What the customer means.</param>
/// <param name="Note">How that is known.</param>
public sealed record SurveyReviewed(int VisitNo, Satisfaction Satisfaction, string Note) : Fact;

/// <summary>A case that had been closed is handled again from "is it founded".</summary>
/// <param name="Round">The round that begins.</param>
/// <param name="Level">The response level, one higher than before.</param>
/// <param name="ToOwner">The round is the owner's.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseReopened(int Round, int Level, bool ToOwner, string Reason) : Fact;

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

/// <summary>The case is closed.</summary>
public sealed record ComplaintClosed(string Outcome, string Summary) : Fact
{
    /// <summary>What it amounted to; null in facts from before it was reckoned.</summary>
    public ClosingFigures? Figures { get; init; }
}
