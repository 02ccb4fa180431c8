using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>The secret that signs links to files; the host brings it.</summary>
/// <param name="Key">At least 32 random bytes.</param>
internal sealed record LinkSecret(byte[] Key);

/// <summary>
/// Links that open one file without a token, for images in pages and in the mini-program, which send none. Whoever may see
/// the file is given one that holds for a short time; and paths to which a gateway sends the files of a message.
/// </summary>
internal sealed class AttachmentLinks(LinkSecret secret, TimeProvider time)
{
    private const string File = "file";
    private const string Upload = "upload";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>The path of a file, and until when it holds.</summary>
    /// <param name="prefix">What stands before the product's routes, such as /api.</param>
    /// <param name="id">Which case.</param>
    /// <param name="attachmentId">Which file.</param>
    /// <param name="life">How long it holds; half an hour for people.</param>
    public (string Path, DateTimeOffset ExpiresAt) Make(string prefix, CaseRef id, string attachmentId, TimeSpan? life = null)
    {
        var expiresAt = DateTimeOffset.FromUnixTimeSeconds((time.GetUtcNow() + (life ?? Life)).ToUnixTimeSeconds());
        var path = $"{prefix}/files/{Uri.EscapeDataString(id.Company)}/{id.Id}/{attachmentId}?expires={expiresAt.ToUnixTimeSeconds()}";
        return ($"{path}&signature={Sign(File, id, attachmentId, expiresAt.ToUnixTimeSeconds())}", expiresAt);
    }

    /// <summary>The path to which the files of a message are sent, and until when it holds.</summary>
    /// <param name="route">The path up to the query.</param>
    /// <param name="id">The case that the message is in.</param>
    /// <param name="messageId">The message.</param>
    public (string Path, DateTimeOffset ExpiresAt) MakeUpload(string route, CaseRef id, string messageId)
    {
        var expiresAt = DateTimeOffset.FromUnixTimeSeconds((time.GetUtcNow() + Life).ToUnixTimeSeconds());
        var query = $"messageId={Uri.EscapeDataString(messageId)}&expires={expiresAt.ToUnixTimeSeconds()}";
        return ($"{route}?{query}&signature={Sign(Upload, id, messageId, expiresAt.ToUnixTimeSeconds())}", expiresAt);
    }

    /// <summary>Whether a link was made here and still holds.</summary>
    public bool Holds(CaseRef id, string attachmentId, long expires, string? signature) => Holds(File, id, attachmentId, expires, signature);

    /// <summary>Whether a path for the files of a message was made here and still holds.</summary>
    public bool HoldsUpload(CaseRef id, string messageId, long expires, string? signature) => Holds(Upload, id, messageId, expires, signature);

    private bool Holds(string use, CaseRef id, string what, long expires, string? signature) =>
        expires > time.GetUtcNow().ToUnixTimeSeconds()
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature ?? ""), Encoding.UTF8.GetBytes(Sign(use, id, what, expires)));

    private string Sign(string use, CaseRef id, string what, long expires)
    {
        var text = string.Join('\n', use, id.Company, id.Id, what, expires.ToString(CultureInfo.InvariantCulture));
        return WebEncoders.Base64UrlEncode(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes(text)));
    }
}
