namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>What the customer was promised a time for was done: they have an answer, or the cleaner has come.</summary>
/// <param name="TaskNo">The task that the promise was.</param>
/// <param name="Note">What was said, where staff wrote it down; null where the case itself shows it.</param>
public sealed record PromiseKept(int TaskNo, string? Note = null) : Fact;

/// <summary>A time that the customer was promised has passed; they were told a new one, once.</summary>
/// <param name="TaskNo">The task that the promise was; 0 for the first answer, which every customer is promised.</param>
/// <param name="Until">The new time (UTC).</param>
public sealed record PromiseBroken(int TaskNo, DateTimeOffset Until) : Fact;
