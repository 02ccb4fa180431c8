using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Looks every hour which phrases have risen, and tells the owner once for as long as a rise goes on, with examples.</summary>
internal sealed class WatchKeywords(CountPhrases phrases, KeywordEpisodes episodes, PhraseExamples examples, CompanyDirectory directory, CompanyMessenger messenger, ILogger<WatchKeywords> logger) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "watch_keywords";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.Hourly;

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        if (await directory.FindAsync(occurrence.Company, cancel) is not { } people || await phrases.KeepAsync(occurrence.Company, occurrence.DueAt, cancel) is not { } counted)
            return;
        var duty = SideDuty.Of(people, occurrence.DueAt);
        // Yesterday too: what rose in its last hours, or during an outage, is told in the morning.
        foreach (var day in (DateOnly[])[occurrence.Day.AddDays(-1), occurrence.Day])
            foreach (var risen in RisenPhrases.On(counted, await episodes.ReadAsync(occurrence.Company, cancel), day))
                await logger.TryAsync(Name, KeywordEpisode.RowOf(risen.Rise.Phrase), () => TellAsync(occurrence, duty, risen, day, cancel));
    }

    private async Task TellAsync(JobOccurrence occurrence, SideDuty duty, RisenPhrase risen, DateOnly day, CancellationToken cancel)
    {
        var episode = await episodes.NoteAsync(occurrence.Company, risen.Rise, cancel);
        // Several people read the same message, so it names no case from which anybody must keep away.
        var numbers = await examples.OfAsync(occurrence.Company, risen, complaint => complaint.Conflicts.Count == 0, cancel);
        await messenger.SendAsync(duty, duty.ToOwners(episode.Key, Words(risen.Rise, numbers, day == occurrence.Day)), cancel);
    }

    private static ScriptedText Words(PhraseRise rise, IReadOnlyList<string> numbers, bool isToday) => NoticeScripts.Fill(
        numbers.Count > 0 ? "keyword" : "keyword.bare", ("phrase", rise.Phrase), ("days", rise.Days == 1 ? (isToday ? "今天" : "昨天") : (isToday ? "昨今两天" : "到昨天两天")),
        ("count", $"{rise.Count}"), ("usual", $"{rise.Usual:0.#}"), ("examples", string.Join('、', numbers)));
}
