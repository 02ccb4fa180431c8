using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What staff see of phrases that rise.</summary>
internal static class KeywordsApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapKeywords(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/keyword-watch", KeywordsAsync);
    }

    private static async Task<IResult> KeywordsAsync(HttpContext http, CountPhrases phrases, KeywordEpisodes episodes, TimeProvider time)
    {
        var (company, now, cancel) = (http.Caller().Company, time.GetUtcNow(), http.RequestAborted);
        var today = BusinessCalendar.LocalDate(now);
        var items = new List<RisenItem>();
        var before = await episodes.ReadAsync(company, cancel);
        var counted = await phrases.ReadAsync(company, now, cancel);
        foreach (var (rise, examples) in counted is null ? [] : RisenPhrases.On(counted, before, today))
        {
            var episode = KeywordEpisode.With(before.GetValueOrDefault(rise.Phrase)?[^1], rise);
            items.Add(new RisenItem(rise.Phrase, episode.Since, rise.Days, rise.Count, rise.Usual, examples));
        }
        Result<Page<RisenItem>> result = new Page<RisenItem>(items, null);
        return result.ToHttp();
    }

    private sealed record RisenItem(string Phrase, DateOnly Since, int Days, int Count, double Usual, IReadOnlyList<string> Examples);
}
