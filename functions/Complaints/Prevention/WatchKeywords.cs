using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Looks every hour which phrases have risen today, and tells the owner once for as long as a rise goes on, with examples.</summary>
internal sealed class WatchKeywords(JudgedCases judged, CompanyDirectory directory, CompanyMessenger messenger) : IScheduledJob
{
    private const int HistoryDays = 70;
    private const int LongestEpisodeDays = 7;
    private const int Examples = 3;

    /// <inheritdoc/>
    public string Name => "watch_keywords";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.Hourly;

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        if (await directory.FindAsync(occurrence.Company, cancel) is not { } people)
            return;
        foreach (var risen in await FindAsync(judged, occurrence.Company, occurrence.DueAt, cancel))
            foreach (var owner in people.InRole(StaffRole.Owner))
                await messenger.SendAsync(people, owner, $"{Incident.PrefixOf(ClusterDimension.Text, risen.Rise.Phrase)}keyword-{risen.Since:yyyyMMdd}", Words(risen), cancel);
    }

    /// <summary>The phrases that have risen on the local day of a moment.</summary>
    public static async Task<IReadOnlyList<RisenPhrase>> FindAsync(JudgedCases judged, string company, DateTimeOffset now, CancellationToken cancel)
    {
        if (await judged.FirstAsync(company, cancel) is not { } first)
            return [];
        var (today, since) = (BusinessCalendar.LocalDate(now), BusinessCalendar.LocalDate(first));
        var cases = await judged.ReadAsync(company, now.AddDays(-HistoryDays), now, cancel);
        var counts = CountsOf(cases);
        return [.. KeywordWatch.RisesOn(counts, today, since).Select(rise => new RisenPhrase(
            rise, SinceWhen(rise.Phrase, counts, today, since),
            [.. cases.Where(one => one.Phrases.Contains(rise.Phrase)).TakeLast(Examples).Select(one => one.Number)]))];
    }

    private static Dictionary<string, IReadOnlyDictionary<DateOnly, int>> CountsOf(IReadOnlyList<CaseTags> cases) => cases
        .SelectMany(one => one.Phrases.Select(phrase => (Phrase: phrase, Day: BusinessCalendar.LocalDate(one.At)))).GroupBy(said => said.Phrase)
        .ToDictionary(phrase => phrase.Key, phrase => (IReadOnlyDictionary<DateOnly, int>)phrase.GroupBy(said => said.Day).ToDictionary(day => day.Key, day => day.Count()));

    // Computed from the counts and not remembered, so that nothing is told twice or forgotten after a crash.
    private static DateOnly SinceWhen(string phrase, Dictionary<string, IReadOnlyDictionary<DateOnly, int>> counts, DateOnly today, DateOnly since)
    {
        var day = today;
        while (today.DayNumber - day.DayNumber < LongestEpisodeDays && KeywordWatch.RisesOn(counts, day.AddDays(-1), since).Any(rise => rise.Phrase == phrase))
            day = day.AddDays(-1);
        return day;
    }

    private static string Words(RisenPhrase risen) =>
        $"关键词预警：「{risen.Rise.Phrase}」{(risen.Rise.Days == 1 ? "今天" : "两天")}提到{risen.Rise.Count}次，平时约{risen.Rise.Usual:0.#}次。例：{string.Join('、', risen.Examples)}。";
}

/// <summary>A phrase that has risen.</summary>
/// <param name="Rise">By how much.</param>
/// <param name="Since">The first local day of this rise.</param>
/// <param name="Examples">Numbers of the newest cases that say it.</param>
internal sealed record RisenPhrase(PhraseRise Rise, DateOnly Since, IReadOnlyList<string> Examples);
