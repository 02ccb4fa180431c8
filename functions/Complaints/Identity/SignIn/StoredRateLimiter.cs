using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>
/// A <see cref="RateLimiter{TKey}"/> that all hosts share and that outlives them: of a key one record says when its allowance will be
/// whole again. Who is refused by what this process alone has seen costs the store nothing, so a flood does not.
/// </summary>
/// <param name="name">What is counted; the partition of its records.</param>
/// <param name="perMinute">How often.</param>
/// <param name="store">Where.</param>
/// <param name="secret">Keys are stored as keyed hashes: an address says who somebody is.</param>
/// <param name="time">The clock.</param>
internal sealed class StoredRateLimiter(string name, int perMinute, IRecordStore store, LinkSecret secret, TimeProvider time)
{
    /// <summary>The table; a partition for each name.</summary>
    public const string Table = "rates";

    private const string WholeAt = "wholeAt";
    private const int MaxTries = 8;

    // Whoever meets that much company at one record comes too fast, whatever the count.
    private static readonly TimeSpan WhenCrowded = TimeSpan.FromSeconds(1);

    /// <summary>Whose allowance is whole again is as good as unknown.</summary>
    public static ExpiringRecords Expiring { get; } = new("rates", Table, OfCompany: false, Kept: TimeSpan.Zero, record => EndOf(record));

    private readonly RateLimiter<string> here = new(perMinute, time);

    /// <summary>Counts one use; null when it is allowed, else how long to wait for the next.</summary>
    public async Task<TimeSpan?> UseAsync(string key, CancellationToken cancel)
    {
        var row = Convert.ToHexStringLower(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes($"rate\n{name}\n{key}")));
        if (here.Use(row) is { } wait)
            return wait;
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var stored = await store.ReadAsync(Table, name, row, cancel);
            var (wholeAt, refused) = here.Count(stored is null ? null : EndOf(stored).UtcTicks);
            if (refused is not null)
                return refused;
            var properties = new Dictionary<string, string>(1) { [WholeAt] = new DateTimeOffset(wholeAt, TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture) };
            var change = stored is null ? RecordChange.Insert(row, properties) : RecordChange.Replace(row, properties, stored.ETag);
            if ((await store.CommitAsync(Table, name, [change], cancel)).Committed)
                return null;
        }
        return WhenCrowded;
    }

    /// <summary>When the allowance of a record is whole again (UTC).</summary>
    public static DateTimeOffset EndOf(Record record) => DateTimeOffset.Parse(record.Properties[WholeAt], CultureInfo.InvariantCulture);
}
