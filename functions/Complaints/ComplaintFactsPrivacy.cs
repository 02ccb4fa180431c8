namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>The customer's telephone number was shown whole to a member of staff; the log says to whom.</summary>
/// <param name="Reason">What they needed it for.</param>
public sealed record PhoneRevealed(string Reason) : Fact;
