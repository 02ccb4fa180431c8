using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>
/// 专属链接: the short token that opens one thing and nothing else, for whoever has no sign-in: a job on a cleaner's phone, a case
/// or a survey on a customer's. Only its hash is stored. What it opens is decided by the case: once the job went to somebody
/// else or the survey was answered, it shows that and nothing more.
/// </summary>
internal sealed class PrivateLinks(IRecordStore store, LinkSecret secret, TimeProvider time)
{
    private const string Table = "links";
    private const string Row = "holder";
    private const int TokenBytes = 16;
    private const int TokenChars = 22;

    // What a caller is not does not change their token.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The token of what the holder may see; the same always has the same, so that a message made twice says the same.</summary>
    public async Task<string> MakeAsync(Caller holder, DateTimeOffset expiresAt, CancellationToken cancel)
    {
        var text = JsonSerializer.Serialize(holder, Json);
        var token = WebEncoders.Base64UrlEncode(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes($"link\n{text}")).AsSpan(0, TokenBytes));
        var properties = new Dictionary<string, string>
        {
            ["holder"] = text,
            ["expires"] = expiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        };
        await store.CommitAsync(Table, HashOf(token), [RecordChange.Upsert(Row, properties)], cancel);
        return token;
    }

    /// <summary>Who holds a token, and what it opens; null for one that was never made or has expired.</summary>
    public async Task<Caller?> ReadAsync(string? token, CancellationToken cancel)
    {
        if (token is not { Length: TokenChars } || await store.ReadAsync(Table, HashOf(token), Row, cancel) is not { Properties: var found })
            return null;
        return DateTimeOffset.Parse(found["expires"], CultureInfo.InvariantCulture) > time.GetUtcNow()
            ? JsonSerializer.Deserialize<Caller>(found["holder"], Json)
            : null;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
