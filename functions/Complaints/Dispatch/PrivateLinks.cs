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
/// 专属链接: the short token that opens one thing and nothing else, for whoever has no sign-in: a job, a statement or an accountability on a cleaner's phone, a case
/// or a survey on a customer's. Only its hash is stored. What it opens is decided by the case: once the job went to somebody
/// else or the survey was answered, it shows that and nothing more.
/// </summary>
internal sealed class PrivateLinks(IRecordStore store, LinkSecret secret, TimeProvider time)
{
    /// <summary>The table; a partition for each link.</summary>
    public const string Table = "links";

    /// <summary>The only row of a link.</summary>
    public const string Row = "holder";

    private const string Holder = "holder";
    private const int TokenBytes = 16;
    private const int TokenChars = 22;

    // What a caller is not does not change their token.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>A link that is over opens nothing; it is kept a month, within which it may still be asked who held it.</summary>
    public static ExpiringRecords Expiring { get; } = new("links", Table, OfCompany: false, Kept: TimeSpan.FromDays(30), record => ExpiryOf(record.Properties));

    /// <summary>The token of what the holder may see; the same always has the same, so that a message made twice says the same.</summary>
    public async Task<string> MakeAsync(Caller holder, DateTimeOffset expiresAt, CancellationToken cancel)
    {
        var text = JsonSerializer.Serialize(holder, Json);
        var token = TokenOf(text);
        await store.CommitAsync(Table, HashOf(token), [RecordChange.Upsert(Row, Properties(text, expiresAt))], cancel);
        return token;
    }

    /// <summary>Where the link of a holder lies, if they were ever given one.</summary>
    public string PartitionOf(Caller holder) => HashOf(TokenOf(JsonSerializer.Serialize(holder, Json)));

    /// <summary>Whose a record is.</summary>
    public static Caller HolderOf(Record record) => JsonSerializer.Deserialize<Caller>(record.Properties[Holder], Json)!;

    /// <summary>What the holder may see is over: their link, if they were ever given one, opens nothing from then on. Safe to do twice.</summary>
    public async Task EndAsync(Caller holder, DateTimeOffset at, CancellationToken cancel)
    {
        var partition = PartitionOf(holder);
        if (await store.ReadAsync(Table, partition, Row, cancel) is { Properties: var found } && ExpiryOf(found) > at)
            await store.CommitAsync(Table, partition, [RecordChange.Upsert(Row, Properties(found[Holder], at))], cancel);
    }

    /// <summary>Who holds a token, and what it opens; null for one that was never made or has expired.</summary>
    public ValueTask<Caller?> ReadAsync(ReadOnlyMemory<char> token, CancellationToken cancel) =>
        token.Length == TokenChars ? FindAsync(token.ToString(), cancel) : default;

    private async ValueTask<Caller?> FindAsync(string token, CancellationToken cancel)
    {
        if (await store.ReadAsync(Table, HashOf(token), Row, cancel) is not { Properties: var found })
            return null;
        return ExpiryOf(found) > time.GetUtcNow()
            ? JsonSerializer.Deserialize<Caller>(found[Holder], Json)
            : null;
    }

    private string TokenOf(string holder) =>
        WebEncoders.Base64UrlEncode(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes($"link\n{holder}")).AsSpan(0, TokenBytes));

    private static Dictionary<string, string> Properties(string holder, DateTimeOffset expiresAt) =>
        new(2) { [Holder] = holder, ["expires"] = expiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) };

    private static DateTimeOffset ExpiryOf(IReadOnlyDictionary<string, string> properties) => DateTimeOffset.Parse(properties["expires"], CultureInfo.InvariantCulture);

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
