using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>A member of staff says that they told a customer without a number what was left to them.</summary>
/// <param name="NoticeNos">Which, 1 to 100 numbers of the case's list.</param>
/// <param name="ToldAt">When (UTC), not in the future and not before all of it was to be told; now when absent.</param>
/// <param name="Note">What else there is to say, at most 500 characters; none when absent.</param>
public sealed record PassOnNotices(IReadOnlyList<int>? NoticeNos = null, DateTimeOffset? ToldAt = null, string? Note = null)
{
    private const int Most = 100;
    private const int MaxNote = 500;

    /// <summary>Allowed at any time, also when the case has ended; who said first that something was told, said it.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(PassOnNotices command, Complaint complaint, DateTimeOffset now)
    {
        if (command.NoticeNos is not { Count: > 0 and <= Most } numbers || numbers.Any(number => number < 1 || number > complaint.ToPassOn.Count))
            return RequestErrors.InvalidMember("noticeNos", "请选择这个投诉里待转告的内容。");
        if (CaseErrors.CheckLength(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        var left = complaint.ToPassOn.Where(one => one.IsLeft && numbers.Contains(one.NoticeNo)).ToList();
        if (left.Count == 0)
            return Facts.None;
        var at = (command.ToldAt ?? now).ToUniversalTime();
        if (at > now || left.Any(one => at < one.At))
            return RequestErrors.InvalidMember("toldAt", "转告的时间不能晚于现在，也不能早于这些内容产生的时间。");
        var note = command.Note?.Trim();
        return Facts.Of(new NoticesPassedOn([.. left.Select(one => one.NoticeNo)], at, note is { Length: > 0 } ? note : null));
    }
}

/// <summary>Where staff say what they have passed on.</summary>
internal static class PassOnApi
{
    /// <summary>Maps the route.</summary>
    public static void MapPassOn(this IEndpointRouteBuilder staff) =>
        staff.MapPost("/complaints/{complaintId}/passed-on", (HttpContext http, string complaintId, PassOnNotices command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => PassOnNotices.Decide(command, complaint, context.Now)));
}
