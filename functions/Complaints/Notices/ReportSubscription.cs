using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>The customer allowed subscription messages in the mini-program.</summary>
/// <param name="TemplateId">Of which template, 1 to 64 letters, digits, '-' and '_'.</param>
/// <param name="Accepted">How many messages, 1 to 20; one for each "accept" of wx.requestSubscribeMessage.</param>
public sealed record ReportSubscription(string? TemplateId = null, int? Accepted = null)
{
    private const int LongestId = 64;
    private const int Most = 20;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal Error? Check() => this switch
    {
        { TemplateId: not { Length: > 0 and <= LongestId } } => RequestErrors.InvalidMember("templateId", "请填写消息模板编号。"),
        _ when !TemplateId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') => RequestErrors.InvalidMember("templateId", "消息模板编号不正确。"),
        { Accepted: not (>= 1 and <= Most) } => RequestErrors.InvalidMember("accepted", $"请填 1 到 {Most}。"),
        _ => null,
    };
}

/// <summary>Where the mini-program says what the customer allowed.</summary>
internal static class SubscriptionApi
{
    /// <summary>Maps the route.</summary>
    public static void MapSubscriptions(this IEndpointRouteBuilder customer) => customer.MapPost("/subscriptions", ReportAsync);

    private static async Task<IResult> ReportAsync(HttpContext http, ReportSubscription command, GrantLedger grants)
    {
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
            return missing.ToProblem();
        if (command.Check() is { } wrong)
            return wrong.ToProblem();
        var caller = http.Caller();
        var left = await grants.ReportAsync(caller.Company, caller.Id, command.TemplateId!, command.Accepted!.Value, key, http.RequestAborted);
        Result<Subscription> result = new Subscription(command.TemplateId!, left);
        return result.ToHttp();
    }

    private sealed record Subscription(string TemplateId, int Available);
}
