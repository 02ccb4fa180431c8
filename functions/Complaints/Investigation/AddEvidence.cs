using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator puts a piece of written evidence on record, such as a chat log.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FileName">What it is called, 1 to 100 characters.</param>
/// <param name="Text">The evidence itself, 1 to 20,000 characters.</param>
/// <param name="Note">What it shows, up to 2,000 characters.</param>
public sealed record AddEvidence(EvidenceKind? Kind = null, string? FileName = null, string? Text = null, string? Note = null)
{
    private const int MaxText = 20_000;
    private const string PlainText = "text/plain; charset=utf-8";

    /// <summary>Allowed from triage on until the case has ended. The same content again is nothing new, whatever it is called.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AddEvidence command, Complaint complaint)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var (evidence, sha256) = (complaint.Investigation?.Evidence ?? [], Sha256Of(command.Text!));
        if (evidence.Any(one => one.Sha256 == sha256))
            return Facts.None;
        return InvestigationLimits.Refusal(complaint, evidence.Count) is { } refused ? refused : Facts.Of(new EvidenceAdded(
            evidence.Count + 1, command.Kind!.Value, command.FileName!.Trim(), PlainText, Encoding.UTF8.GetByteCount(command.Text!), sha256, command.Text, command.Note?.Trim()));
    }

    /// <summary>The hash of a text's UTF-8, lower-case hexadecimal.</summary>
    public static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Error? Check(AddEvidence command) => command.Kind is null or EvidenceKind.Photo
        ? RequestErrors.InvalidMember("kind", "请选择聊天记录、单据或文字记录；照片请作为文件上传。")
        : CaseErrors.CheckText(command.FileName, "fileName", InvestigationLimits.MaxName)
            ?? CaseErrors.CheckText(command.Text, "text", MaxText)
            ?? CaseErrors.CheckLength(command.Note, "note", InvestigationLimits.MaxText);
}
