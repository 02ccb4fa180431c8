namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>The basic facts of a complaint, as staff may correct them.</summary>
/// <param name="Text">What happened.</param>
/// <param name="OccurredAt">When (UTC).</param>
/// <param name="Place">Where in the home.</param>
/// <param name="ContactPhone">Another number to call.</param>
/// <param name="ContactWhen">When to call.</param>
/// <param name="Order">The visit.</param>
/// <param name="CleanerId">The cleaner complained about.</param>
/// <param name="CleanerName">Their name then.</param>
public sealed record ComplaintBasics(
    string Text, DateTimeOffset? OccurredAt, string? Place, string? ContactPhone, string? ContactWhen, People.ServiceOrder? Order, string? CleanerId, string? CleanerName);

/// <summary>A message as the company's gateway named it, so that staff find it in their mailbox or chat.</summary>
/// <param name="Id">The gateway's id of the message.</param>
/// <param name="Thread">The gateway's id of the conversation; null when it has none.</param>
/// <param name="Subject">The subject line; null when there is none.</param>
public sealed record MessageRef(string Id, string? Thread, string? Subject);

/// <summary>Staff corrected the basic facts.</summary>
/// <param name="Before">As they were.</param>
/// <param name="After">As they are.</param>
/// <param name="Reason">Why.</param>
public sealed record BasicsCorrected(ComplaintBasics Before, ComplaintBasics After, string Reason) : Fact;
