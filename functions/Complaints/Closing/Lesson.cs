namespace ComplaintCloud.Complaints.Closing;

/// <summary>What a case taught, as somebody who worked on it wrote it.</summary>
/// <param name="Text">In their words.</param>
/// <param name="Round">Which round of handling it is about.</param>
/// <param name="At">When it was written (UTC).</param>
/// <param name="By">Who wrote it, as the log names them.</param>
public sealed record Lesson(string Text, int Round, DateTimeOffset At, string By);
