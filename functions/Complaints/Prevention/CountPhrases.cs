using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What was counted of a company's phrases.</summary>
/// <param name="Daily">Of each watched phrase, day by day up to today.</param>
/// <param name="Recent">The cases of yesterday and today.</param>
internal sealed record CountedPhrases(DailyCounts Daily, IReadOnlyList<CaseTags> Recent);

/// <summary>
/// Counts in how many complaints of a day each watched phrase is said, wherever the analyser saw it and wherever it did not. What
/// was a key phrase of one complaint and is said by <see cref="KeywordWatch.LeastCount"/> in two days is watched from then on, and
/// counted in the days before too.
/// </summary>
/// <remarks>
/// A look reads one record for each day and the cases of yesterday and today. Only when phrases come to be watched are the cases of
/// the window read once more, a day at a time.
/// </remarks>
internal sealed class CountPhrases(JudgedCases judged, PhraseDays kept, TimeProvider time)
{
    private const int WindowDays = 60;
    private const int MostWatched = 500;
    private const int LeastLength = 2;
    private const int MostLength = 20;

    /// <summary>A case was judged or judged anew, and written: its day is counted again if it is over.</summary>
    public async Task NoteAsync(Complaint complaint, CancellationToken cancel)
    {
        // A day is counted when it is over, so what was written before that is in its count.
        var (day, today) = (BusinessCalendar.LocalDate(complaint.BegunAt), BusinessCalendar.LocalDate(time.GetUtcNow()));
        if (day < today && day >= From(today))
            await kept.CountAgainAsync(complaint.Company, day, cancel);
    }

    /// <summary>The counts up to a moment; null while no case was judged. New phrases are watched, and counts of days that are over are kept.</summary>
    public async Task<CountedPhrases?> KeepAsync(string company, DateTimeOffset now, CancellationToken cancel)
    {
        var (before, recent) = (await kept.ReadAsync(company, cancel), await RecentAsync(company, now, cancel));
        var news = NewIn(recent, before.Watched);
        if (await CountAsync(company, now, before, news, recent, cancel) is not { } all)
            return null;
        var totals = all.Counts.Daily.Phrases.ToDictionary(phrase => phrase.Key, phrase => phrase.Value.Sum());
        var worth = totals.Where(phrase => phrase.Value >= KeywordWatch.LeastCount).OrderByDescending(phrase => phrase.Value).Take(MostWatched).Select(phrase => phrase.Key).ToHashSet();
        await kept.KeepAsync(company, before, [.. before.Watched.Concat(news).Where(worth.Contains)], all.News, From(BusinessCalendar.LocalDate(now)), cancel);
        return all.Counts;
    }

    /// <summary>The counts up to a moment of what is watched already; null while no case was judged. Nothing is kept.</summary>
    public async Task<CountedPhrases?> ReadAsync(string company, DateTimeOffset now, CancellationToken cancel) =>
        (await CountAsync(company, now, await kept.ReadAsync(company, cancel), [], await RecentAsync(company, now, cancel), cancel))?.Counts;

    private async Task<(CountedPhrases Counts, IReadOnlyDictionary<DateOnly, Dictionary<string, int>> News)?> CountAsync(
        string company, DateTimeOffset now, KeptPhrases before, List<string> news, IReadOnlyList<CaseTags> recent, CancellationToken cancel)
    {
        if (await judged.FirstAsync(company, cancel) is not { } first)
            return null;
        var today = BusinessCalendar.LocalDate(now);
        var since = new[] { BusinessCalendar.LocalDate(first), From(today) }.Max();
        var (watched, added) = (new PhraseMatcher(before.Watched.Concat(news)), new PhraseMatcher(news));
        var (days, counted) = (new List<IReadOnlyDictionary<string, int>>(), new Dictionary<DateOnly, Dictionary<string, int>>());
        for (var day = since; day < today; day = day.AddDays(1))
        {
            var known = before.CountsOf(day);
            if (known is null || news.Count > 0)
                counted[day] = new((known is null ? watched : added).CountIn(await judged.OfDayAsync(company, day, now, cancel)).Concat(known?.Where(one => !news.Contains(one.Key)) ?? []));
            days.Add(counted.GetValueOrDefault(day) ?? known!);
        }
        days.Add(watched.CountIn(recent.Where(one => BusinessCalendar.LocalDate(one.At) == today)));
        var daily = before.Watched.Concat(news).ToDictionary(phrase => phrase, phrase => (IReadOnlyList<int>)[.. days.Select(day => day.GetValueOrDefault(phrase))]);
        return (new CountedPhrases(new DailyCounts(since, daily), recent), counted);
    }

    private Task<IReadOnlyList<CaseTags>> RecentAsync(string company, DateTimeOffset now, CancellationToken cancel) =>
        judged.ReadAsync(company, BusinessCalendar.At(BusinessCalendar.LocalDate(now).AddDays(-1), TimeOnly.MinValue).AddTicks(-1), now, cancel);

    private static List<string> NewIn(IReadOnlyList<CaseTags> recent, IReadOnlyList<string> watched)
    {
        var maybe = recent.SelectMany(one => one.Phrases).Where(phrase => phrase.Length is >= LeastLength and <= MostLength).Distinct().Except(watched);
        return [.. new PhraseMatcher(maybe).CountIn(recent).Where(phrase => phrase.Value >= KeywordWatch.LeastCount).Select(phrase => phrase.Key).Order(StringComparer.Ordinal)];
    }

    private static DateOnly From(DateOnly today) => today.AddDays(-WindowDays);
}
