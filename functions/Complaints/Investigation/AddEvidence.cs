using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator puts a piece of evidence on record: a text, such as a chat log, or a file that was attached to the case.</summary>
/// <param name="Kind">What it is; a photo is always a file.</param>
/// <param name="FileName">What it is called, 1 to 100 characters.</param>
/// <param name="Text">The evidence itself, 1 to 20,000 characters; none when it is a file.</param>
/// <param name="Note">What it shows, up to 2,000 characters.</param>
/// <param name="AttachmentId">The file; none when it is a text.</param>
public sealed record AddEvidence(EvidenceKind? Kind = null, string? FileName = null, string? Text = null, string? Note = null, string? AttachmentId = null)
{
    private const int MaxText = 20_000;
    private const string PlainText = "text/plain; charset=utf-8";

    /// <summary>Allowed from triage on until the case has ended. The same content again is nothing new, whatever it is called.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AddEvidence command, Complaint complaint)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var known = complaint.Investigation?.Evidence ?? [];
        if (Read(command, complaint, known.Count + 1) is not { } added)
            return RequestErrors.InvalidMember("attachmentId", "没有找到这个文件，请先上传。");
        if (known.Any(one => one.Sha256 == added.Sha256))
            return Facts.None;
        return InvestigationLimits.Refusal(complaint, known.Count) is { } refused ? refused : Facts.Of(added);
    }

    /// <summary>The hash of a text's UTF-8, lower-case hexadecimal.</summary>
    public static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static EvidenceAdded? Read(AddEvidence command, Complaint complaint, int evidenceNo)
    {
        var (kind, name, note) = (command.Kind!.Value, command.FileName!.Trim(), command.Note?.Trim());
        if (command.Text is { } text)
            return new EvidenceAdded(evidenceNo, kind, name, PlainText, Encoding.UTF8.GetByteCount(text), Sha256Of(text), text, note);
        return complaint.Attachments.FirstOrDefault(file => file.Id == command.AttachmentId) is { } file
            ? new EvidenceAdded(evidenceNo, kind, name, file.ContentType, file.Bytes, file.Sha256, null, note, file.Id)
            : null;
    }

    private static Error? Check(AddEvidence command)
    {
        if (command.Kind is not { } kind)
            return RequestErrors.InvalidMember("kind", "请选择证据的类型。");
        if ((command.Text is null) == (command.AttachmentId is null))
            return RequestErrors.InvalidMember("text", "请填写文字内容，或者选择一个已上传的文件。");
        if (kind is EvidenceKind.Photo && command.AttachmentId is null)
            return RequestErrors.InvalidMember("attachmentId", "照片请先上传，再选择这个文件。");
        return CaseErrors.CheckText(command.FileName, "fileName", InvestigationLimits.MaxName)
            ?? (command.Text is null ? null : CaseErrors.CheckText(command.Text, "text", MaxText))
            ?? CaseErrors.CheckLength(command.Note, "note", InvestigationLimits.MaxText);
    }
}
