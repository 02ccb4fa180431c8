using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>One case of the caller that waits.</summary>
/// <param name="ComplaintId">Which.</param>
/// <param name="Number">Its number.</param>
/// <param name="TellAt">With how many ahead the customer asked to be told; null when not.</param>
/// <param name="Estimate">How long.</param>
public sealed record WaitingCase(string ComplaintId, string Number, int? TellAt, WaitingEstimate Estimate);

/// <summary>How long one waits now.</summary>
/// <param name="AsOf">When it was counted (UTC).</param>
/// <param name="AgentsOnDuty">How many agents are there; 0 outside working hours.</param>
/// <param name="OpensAt">When somebody is there again (UTC); null while somebody is.</param>
/// <param name="Lanes">For who files now, by lane.</param>
/// <param name="Mine">The caller's cases that nobody has taken yet.</param>
public sealed record WaitingTimes(DateTimeOffset AsOf, int AgentsOnDuty, DateTimeOffset? OpensAt, IReadOnlyList<WaitingEstimate> Lanes, IReadOnlyList<WaitingCase> Mine);

/// <summary>What customers hear of the queue, before and after filing.</summary>
internal static class WaitingApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapWaiting(this IEndpointRouteBuilder customer)
    {
        customer.MapGet("/waiting-estimate", EstimateAsync);
        customer.MapPost("/complaints/{complaintId}/waiting-notice", (HttpContext http, string complaintId, AskToBeTold command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => AskToBeTold.Decide(command, complaint)));
    }

    private static async Task<IResult> EstimateAsync(HttpContext http, WaitingBoards boards, ComplaintLog log, CancellationToken cancel)
    {
        var caller = http.Caller();
        var context = await log.ContextAsync(new Complaint { Company = caller.Company, Id = "" }, cancel);
        var (board, countedAt) = await boards.OfAsync(caller.Company, cancel);
        var agents = WaitingEstimate.OnDutyNow(context);
        DateTimeOffset? opens = agents == 0 ? context.Calendar.NextWorkingTime(context.Now).At : null;
        Result<WaitingTimes> times = new WaitingTimes(
            countedAt, agents, opens == context.Now ? null : opens,
            [.. Enum.GetValues<Lane>().Select(lane => WaitingEstimate.Of(lane, board.In(lane), board.Taken, context))],
            [.. board.Waiting.Where(line => line.CustomerId == caller.Id).Select(line => OfCase(line, board, context))]);
        return times.ToHttp();
    }

    private static WaitingCase OfCase(CaseLine line, WaitingBoard board, DecisionContext context) =>
        new(line.Id, line.Number, line.TellAt, WaitingEstimate.Of(line.Lane!.Value, board.AheadOf(line.Id)!.Value, board.Taken, context));
}
