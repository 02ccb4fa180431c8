using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Something was found out.</summary>
/// <param name="NoteNo">From 1 in the case.</param>
/// <param name="Text">What.</param>
public sealed record InvestigationNoted(int NoteNo, string Text) : Fact;

/// <summary>Somebody was asked what happened.</summary>
/// <param name="InterviewNo">From 1 in the case.</param>
/// <param name="Party">As what they were asked.</param>
/// <param name="Name">Their name.</param>
/// <param name="HeldAt">When (UTC).</param>
/// <param name="Said">What they said.</param>
public sealed record InterviewRecorded(int InterviewNo, InterviewParty Party, string Name, DateTimeOffset HeldAt, string Said) : Fact;

/// <summary>A piece of evidence was put on record. It is never changed; its hash is part of this fact and so of the chain.</summary>
/// <param name="EvidenceNo">From 1 in the case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FileName">What it is called.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hexadecimal; of a text, of its UTF-8.</param>
/// <param name="Text">The evidence itself when it is text.</param>
/// <param name="Note">What it shows.</param>
/// <param name="AttachmentId">The file of the case that it is; none for a text.</param>
public sealed record EvidenceAdded(
    int EvidenceNo, EvidenceKind Kind, string FileName, string ContentType, long Size, string Sha256, string? Text, string? Note,
    string? AttachmentId = null) : Fact;

/// <summary>The cleaner complained about was asked for their side, by a private link.</summary>
/// <param name="StatementNo">From 1 in the case.</param>
/// <param name="CleanerId">Whom.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Question">What they are asked.</param>
/// <param name="AnswerBy">From when on the case may be judged without it (UTC).</param>
public sealed record StatementRequested(int StatementNo, string CleanerId, string CleanerName, string Question, DateTimeOffset AnswerBy) : Fact;

/// <summary>The cleaner gave their side.</summary>
public sealed record StatementGiven(int StatementNo, string Text) : Fact;

/// <summary>The customer was called about the case and not reached; the first time, the responsibility has longer.</summary>
/// <param name="Attempt">From 1 in the round.</param>
/// <param name="Note">How.</param>
public sealed record CustomerUnreached(int Attempt, string? Note) : Fact;

/// <summary>A manager confirmed that a malicious complaint, whose explanation stands, may be closed.</summary>
public sealed record ClosingConfirmed(string? Note) : Fact;

/// <summary>It was said whether the complaint is founded.</summary>
/// <param name="Finding">Founded or not.</param>
/// <param name="Responsible">Whose responsibility.</param>
/// <param name="ResponsibleId">Which cleaner or supplier, if one.</param>
/// <param name="CauseCode">Root cause.</param>
/// <param name="Summary">What was found.</param>
/// <param name="Letter">The explanation for the customer, when not founded.</param>
/// <param name="Whys">Why it happened, and why that, down to the root cause.</param>
/// <param name="CauseVersion">The list of causes that the code is from.</param>
/// <param name="Reviewer">Who approves the letter; the manager where nothing is said.</param>
public sealed record ConclusionReached(
    Finding Finding, Responsible Responsible, string? ResponsibleId, string CauseCode, string Summary, string? Letter,
    IReadOnlyList<string>? Whys = null, string? CauseVersion = null, Turn? Reviewer = null) : Fact;

/// <summary>A manager approved the explanation that goes to the customer.</summary>
public sealed record ConclusionApproved : Fact;

/// <summary>A manager sent the conclusion back.</summary>
public sealed record ConclusionRejected(string Reason) : Fact;

/// <summary>The customer objected to the explanation; a level up.</summary>
public sealed record CustomerObjected(string Reason) : Fact;

/// <summary>The customer did not object in time.</summary>
public sealed record ExplanationStood : Fact;
