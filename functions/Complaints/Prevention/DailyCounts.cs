namespace ComplaintCloud.Complaints.Prevention;

/// <summary>How many complaints said each phrase on each local day, and when it rose before.</summary>
/// <param name="Since">The first day that was counted.</param>
/// <param name="Phrases">Of each phrase the counts of all days from <paramref name="Since"/> on.</param>
internal sealed record DailyCounts(DateOnly Since, IReadOnlyDictionary<string, IReadOnlyList<int>> Phrases)
{
    /// <summary>From so many days on, a rise that still goes on is the usual.</summary>
    public const int LastingDays = 14;

    /// <summary>The rises of phrases that are known, oldest first; their days say nothing of what is usual.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeywordEpisode>> Rises { get; init; } = new Dictionary<string, IReadOnlyList<KeywordEpisode>>();

    /// <summary>How many said it on a day; 0 on days that were not counted.</summary>
    public int On(string phrase, DateOnly day) =>
        Phrases[phrase] is var counts && day.DayNumber - Since.DayNumber is >= 0 and var at && at < counts.Count ? counts[at] : 0;

    /// <summary>Those of some days that say what is usual of a phrase: not those of a rise, and only those since it has another level.</summary>
    public IReadOnlyCollection<DateOnly> UsualDays(string phrase, IReadOnlyCollection<DateOnly> days)
    {
        if (!Rises.TryGetValue(phrase, out var rises))
            return days;
        var lasting = rises.LastOrDefault(rise => rise.Days >= LastingDays);
        return [.. days.Where(day => (lasting is null || day >= lasting.Since) && !rises.Any(rise => rise != lasting && rise.Since <= day && day <= rise.Last))];
    }
}
