namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Messages about a step wait, because those whom they are for are not to be disturbed now.</summary>
/// <param name="StepNo">Of which stay in a step they tell; they are dropped when it is left before.</param>
/// <param name="Until">When the first of them may go out (UTC).</param>
public sealed record NoticesHeld(int StepNo, DateTimeOffset Until) : Fact;

/// <summary>A message to the customer could not go out as they left no number; staff pass it on in the customer's channel.</summary>
/// <param name="About">What it tells.</param>
/// <param name="Recipient">Whom.</param>
/// <param name="Channel">Where the customer wrote from.</param>
/// <param name="Text">What is to be told.</param>
/// <param name="StepNo">Of which step it tells.</param>
/// <param name="Script">The script and version that its text is from; null for one that is from none.</param>
public sealed record NoticeLeftToStaff(string About, string Recipient, Channel Channel, string Text, int StepNo, string? Script = null) : Fact;

/// <summary>Staff told the customer what had been left to them; the log says who.</summary>
/// <param name="NoticeNos">Which, by their places in the list of what is to be passed on, from 1.</param>
/// <param name="ToldAt">When (UTC).</param>
/// <param name="Note">What else there is to say about it, such as what the customer answered; null for nothing.</param>
public sealed record NoticesPassedOn(IReadOnlyList<int> NoticeNos, DateTimeOffset ToldAt, string? Note) : Fact;

/// <summary>The case has sent as many messages as it may; it sends no more. A manager was told, once.</summary>
/// <param name="Sent">How many it had sent.</param>
/// <param name="To">Who was told.</param>
public sealed record NoticeCapReached(int Sent, string To) : Fact;

/// <summary>The customer was told something that all customers of an incident were told.</summary>
/// <param name="IncidentId">Which incident.</param>
/// <param name="Text">What they were told.</param>
public sealed record ToldOfIncident(string IncidentId, string Text) : Fact;

/// <summary>A message that could not go out at once went out, or was dropped.</summary>
/// <param name="Step">What it told, with the stay in a step, such as <c>5.news</c>.</param>
/// <param name="Recipient">Whom.</param>
/// <param name="Channel">How it went out; null when it was dropped, as the step of which it told was over or it was days old.</param>
public sealed record NoticeEnded(string Step, string Recipient, MessageChannel? Channel) : Fact
{
    /// <summary>What makes it the same message.</summary>
    internal string Key => $"{Step} {Recipient}";
}
