namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>The customer asked to be told when no more than so many cases are ahead of theirs.</summary>
/// <param name="Ahead">0 to 50.</param>
public sealed record WaitingNoticeAsked(int Ahead) : Fact;

/// <summary>They were told.</summary>
public sealed record WaitingNoticeGiven : Fact;
