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

    private static async Task<IResult> KeywordsAsync(HttpContext http, CountPhrases phrases, KeywordEpisodes episodes, PhraseExamples examples, TimeProvider time)
    {
        var (caller, now, cancel) = (http.Caller(), time.GetUtcNow(), http.RequestAborted);
        var today = BusinessCalendar.LocalDate(now);
        var items = new List<RisenItem>();
        var before = await episodes.ReadAsync(caller.Company, cancel);
        var counted = await phrases.ReadAsync(caller.Company, now, cancel);
        foreach (var risen in counted is null ? [] : RisenPhrases.On(counted, before, today))
        {
            var rise = risen.Rise;
            var episode = KeywordEpisode.With(before.GetValueOrDefault(rise.Phrase)?[^1], rise);
            var numbers = await examples.OfAsync(caller.Company, risen, complaint => !complaint.IsBarred(caller.Id), cancel);
            items.Add(new RisenItem(rise.Phrase, episode.Since, rise.Days, rise.Count, rise.Usual, numbers));
        }
        Result<Page<RisenItem>> result = new Page<RisenItem>(items, null);
        return result.ToHttp();
    }

    private sealed record RisenItem(string Phrase, DateOnly Since, int Days, int Count, double Usual, IReadOnlyList<string> Examples);
}
