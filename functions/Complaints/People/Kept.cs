namespace ComplaintCloud.Complaints.People;

/// <summary>Something of the company as it is stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Value">What it is.</param>
/// <param name="Version">From 1; grows by one with every change.</param>
/// <param name="At">When it was last changed (UTC); null for what was set up and never edited.</param>
/// <param name="By">By whom: audience and id.</param>
/// <param name="Why">What they said about it.</param>
/// <param name="ETag">Of the store; null for what is not stored yet.</param>
internal sealed record Kept<T>(string Id, T Value, int Version, DateTimeOffset? At, string? By, string? Why, string? ETag)
    where T : class;
