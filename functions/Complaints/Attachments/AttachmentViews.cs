using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>A file as those see it who may.</summary>
/// <param name="Id">Unique in the company.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="AddedAt">When it was added (UTC).</param>
/// <param name="AddedBy">By whom: customer, staff, cleaner or workflow.</param>
/// <param name="Url">Opens it without a token.</param>
/// <param name="UrlExpiresAt">Until when.</param>
/// <param name="SourceSha256">Of the file as it came, before hidden data was taken out; for staff.</param>
public sealed record AttachmentView(
    string Id, AttachmentPurpose Purpose, string ContentType, long Bytes, string Sha256, DateTimeOffset AddedAt, string AddedBy, string Url, DateTimeOffset UrlExpiresAt,
    string? SourceSha256 = null)
{
    /// <summary>What the platform's check said of it; absent when none was made, and for others than staff.</summary>
    public ContentVerdict? Check { get; init; }

    /// <summary>Cleaners do not see it until a member of staff releases it; absent for others than staff.</summary>
    public bool? Held { get; init; }
}

/// <summary>Which files of a case a caller sees, each with a fresh link.</summary>
internal static class AttachmentViews
{
    /// <summary>All that the caller may see, oldest first.</summary>
    public static Page<AttachmentView> All(HttpContext http, Complaint complaint)
    {
        var caller = http.Caller();
        return new([.. complaint.Attachments.Where(file => MaySee(caller, file)).Select(file => One(http, complaint, file))], null);
    }

    /// <summary>One of them.</summary>
    public static AttachmentView One(HttpContext http, Complaint complaint, AttachmentState file)
    {
        var path = http.Request.Path.Value!;
        var prefix = http.Request.PathBase + path[..path.IndexOf($"/{http.Caller().Audience.WireName()}/", StringComparison.Ordinal)];
        var (url, expiresAt) = http.RequestServices.GetRequiredService<AttachmentLinks>().Make(prefix, new CaseRef(complaint.Company, complaint.Id), file.Id);
        var view = new AttachmentView(file.Id, file.Purpose, file.ContentType, file.Bytes, file.Sha256, file.Added.At, file.Added.By.Split(':')[0], url, expiresAt);
        return http.Caller().Audience is Audience.Staff ? view with { SourceSha256 = file.SourceSha256, Check = file.Check?.Verdict, Held = file.IsHeld } : view;
    }

    // What staff found and how they paid is their own; a cleaner sees the photos of the home, when nothing is wrong with them, and those of their own visit.
    private static bool MaySee(Caller caller, AttachmentState file) => caller.Audience switch
    {
        Audience.Staff => true,
        Audience.Customer => file.Purpose is not (AttachmentPurpose.Evidence or AttachmentPurpose.Proof),
        Audience.Cleaner => (file.Purpose is AttachmentPurpose.Complaint or AttachmentPurpose.Rejection && !file.IsHeld) || (file.OfferNo is { } offerNo && offerNo == caller.OfferNo),
    };
}
