using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>Somebody adds a file to a case.</summary>
/// <param name="Id">Made of who uploads under which key, so that the same upload sent again is the same attachment.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="From">Who adds it.</param>
internal sealed record AddAttachment(string Id, AttachmentPurpose Purpose, Caller From)
{
    private const int MaxFromStaff = 50;
    private const int MaxForOnePurpose = 9;

    /// <summary>Looked at before the file is read: may they, and is there room? Null when so.</summary>
    public static Error? Check(AddAttachment command, Complaint complaint)
    {
        if (!AllowedTo(command.From.Audience).Contains(command.Purpose))
            return CaseErrors.NotYours(command.Purpose is AttachmentPurpose.Before or AttachmentPurpose.After ? "上门的保洁员" : "客服");
        if (command.Find(complaint) is not null)
            return null;
        if (!IsOpen(command, complaint))
            return CaseErrors.WrongStep(complaint);
        var max = command.From.Audience is Audience.Staff ? MaxFromStaff : MaxForOnePurpose;
        var there = complaint.Attachments.Count(file => file.Purpose == command.Purpose && file.OfferNo == command.OfferNo);
        return there < max ? null : AttachmentErrors.TooMany(max);
    }

    /// <summary>The same file for the same purpose is one attachment, under whatever key it comes.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(AddAttachment command, BlobInfo content, Complaint complaint, string? sourceSha256 = null)
    {
        if (command.Find(complaint) is { } there && there.Sha256 != content.Sha256)
            return IntakeErrors.KeyReused with { Message = "这个上传编号已用于另一个文件。" };
        if (command.Find(complaint, content.Sha256) is not null)
            return Facts.None;
        return Check(command, complaint) is { } wrong
            ? wrong
            : Facts.Of(new AttachmentAdded(command.Id, command.Purpose, content.ContentType, content.Bytes, content.Sha256, content.Key, command.OfferNo, sourceSha256));
    }

    /// <summary>The attachment that this upload made or met.</summary>
    public AttachmentState? Find(Complaint complaint, string? sha256 = null) => complaint.Attachments.FirstOrDefault(file =>
        file.Id == Id || (file.Sha256 == sha256 && file.Purpose == Purpose && file.OfferNo == OfferNo));

    private int? OfferNo => Purpose is AttachmentPurpose.Before or AttachmentPurpose.After ? From.OfferNo : null;

    private static AttachmentPurpose[] AllowedTo(Audience audience) => audience switch
    {
        Audience.Customer => [AttachmentPurpose.Complaint, AttachmentPurpose.Rejection],
        Audience.Staff => [AttachmentPurpose.Complaint, AttachmentPurpose.Evidence, AttachmentPurpose.Proof],
        Audience.Cleaner => [AttachmentPurpose.Before, AttachmentPurpose.After],
    };

    private static bool IsOpen(AddAttachment command, Complaint complaint) => !complaint.Ended && command.Purpose switch
    {
        AttachmentPurpose.Before or AttachmentPurpose.After =>
            complaint.LiveOffer is { State: OfferAnswer.Accepted or OfferAnswer.OnSite } offer && offer.OfferNo == command.OfferNo,
        AttachmentPurpose.Rejection => complaint.Step is CaseStep.SignOff,
        AttachmentPurpose.Complaint or AttachmentPurpose.Evidence or AttachmentPurpose.Proof => true,
    };
}

/// <summary>Refusals around files.</summary>
internal static class AttachmentErrors
{
    /// <summary>Larger than may be kept.</summary>
    public static readonly Error TooLarge = new(ErrorKind.Invalid, "file_too_large", "单个文件最大 10 MB，请压缩后再传。");

    /// <summary>The request holds no file, or an empty one.</summary>
    public static readonly Error Missing = new(ErrorKind.Invalid, "file_missing", "没有收到文件，请重新选择。");

    /// <summary>Its bytes are of no kind that is kept.</summary>
    public static readonly Error UnsupportedType = new(ErrorKind.Invalid, "unsupported_file_type", "只支持照片（JPG、PNG、WebP、HEIC）和短视频（MP4、MOV），工作人员还可上传 PDF。");

    /// <summary>Its parts do not fit together, so nobody can say what is hidden in it.</summary>
    public static readonly Error Damaged = new(ErrorKind.Invalid, "file_damaged", "文件不完整或已损坏，请重新拍摄或选择。");

    /// <summary>The link is forged or its time is over.</summary>
    public static readonly Error LinkExpired = new(ErrorKind.Forbidden, "link_expired", "链接已过期，请刷新页面后再打开。");

    /// <summary>A piece that does not begin where the last one ended.</summary>
    public static Error Offset(long received) => new Error(ErrorKind.Conflict, "upload_offset", "上传位置不一致，将从中断处继续。").With("received", received);

    /// <summary>There is room for no more.</summary>
    public static Error TooMany(int max) => new(ErrorKind.Conflict, "too_many_files", $"这里最多 {max} 个文件。");
}
