using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>
/// 专属链接: the short token that opens one job on a cleaner's phone. Only its hash is stored. What it opens is decided by the
/// case: once the job went to somebody else, it shows that and nothing more.
/// </summary>
internal sealed class PrivateLinks(IRecordStore store, LinkSecret secret, TimeProvider time)
{
    private const string Table = "links";
    private const string Row = "job";
    private const int TokenBytes = 16;
    private const int TokenChars = 22;

    /// <summary>The token of an offer; the same offer always has the same, so that a message made twice says the same.</summary>
    public async Task<string> MakeAsync(Caller cleaner, DateTimeOffset expiresAt, CancellationToken cancel)
    {
        var offer = cleaner.OfferNo!.Value.ToString(CultureInfo.InvariantCulture);
        var text = string.Join('\n', "job", cleaner.Company, cleaner.ComplaintId, offer, cleaner.Id);
        var token = WebEncoders.Base64UrlEncode(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes(text)).AsSpan(0, TokenBytes));
        var properties = new Dictionary<string, string>
        {
            ["company"] = cleaner.Company,
            ["cleaner"] = cleaner.Id,
            ["complaint"] = cleaner.ComplaintId!,
            ["offer"] = offer,
            ["expires"] = expiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        };
        await store.CommitAsync(Table, HashOf(token), [RecordChange.Upsert(Row, properties)], cancel);
        return token;
    }

    /// <summary>The cleaner and the job that a token stands for; null for one that was never made or has expired.</summary>
    public async Task<Caller?> ReadAsync(string? token, CancellationToken cancel)
    {
        if (token is not { Length: TokenChars } || await store.ReadAsync(Table, HashOf(token), Row, cancel) is not { Properties: var found })
            return null;
        return DateTimeOffset.Parse(found["expires"], CultureInfo.InvariantCulture) > time.GetUtcNow()
            ? new Caller(found["company"], Audience.Cleaner, found["cleaner"]) { ComplaintId = found["complaint"], OfferNo = int.Parse(found["offer"], CultureInfo.InvariantCulture) }
            : null;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
