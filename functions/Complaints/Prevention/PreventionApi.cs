using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What staff see of clusters and of phrases that rise.</summary>
internal static class PreventionApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapPrevention(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/incidents", ListAsync);
        staff.MapPost("/incidents/{incidentId}/close", CloseAsync);
        staff.MapGet("/keyword-watch", KeywordsAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IncidentTable incidents)
    {
        var all = await incidents.ListAsync(http.Caller().Company, http.RequestAborted);
        Result<ItemList<Incident>> result = new ItemList<Incident>([.. all.Select(one => one.Incident).OrderBy(one => one.ClosedAt is not null).ThenByDescending(one => one.OpenedAt)]);
        return result.ToHttp();
    }

    private static async Task<IResult> CloseAsync(HttpContext http, IncidentTable incidents, TimeProvider time, string incidentId, CloseIncident command) =>
        (await CloseIncident.HandleAsync(command, http.Caller(), incidents, incidentId, time.GetUtcNow(), http.RequestAborted)).ToHttp();

    private static async Task<IResult> KeywordsAsync(HttpContext http, JudgedCases judged, TimeProvider time)
    {
        var risen = await WatchKeywords.FindAsync(judged, http.Caller().Company, time.GetUtcNow(), http.RequestAborted);
        Result<ItemList<RisenItem>> result = new ItemList<RisenItem>([.. risen.Select(one => new RisenItem(one.Rise.Phrase, one.Since, one.Rise.Days, one.Rise.Count, one.Rise.Usual, one.Examples))]);
        return result.ToHttp();
    }

    private sealed record ItemList<T>(IReadOnlyList<T> Items);

    private sealed record RisenItem(string Phrase, DateOnly Since, int Days, int Count, double Usual, IReadOnlyList<string> Examples);
}
