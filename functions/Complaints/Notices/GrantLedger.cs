using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>
/// How many subscription messages a customer has allowed, by template. A grant is used once. The mini-program reports a
/// grant and WeChat pushes the same one, either of which may be missing, so the two counts are kept apart and the larger one holds.
/// </summary>
internal sealed class GrantLedger(IRecordStore store)
{
    /// <summary>The table; a partition for each customer.</summary>
    public const string Table = "grants";

    private const string Reported = "reported";
    private const string Pushed = "pushed";
    private const string Used = "used";
    private const char OnceKey = 'k';
    private static readonly Dictionary<string, string> None = new() { [Reported] = "0", [Pushed] = "0", [Used] = "0" };

    /// <summary>How many a record says were allowed, and how many of them were used.</summary>
    public static (int Allowed, int Used) CountsOf(Record record) => (Allowed(record.Properties), Number(record.Properties, Used));

    /// <summary>
    /// Keys of reports and events that were counted, by when they were written. A mini-program sends a report again for as long as its
    /// draft lives and WeChat an event within hours; after a month neither does. The counts themselves stay.
    /// </summary>
    public static ExpiringRecords Expiring { get; } = new("grant_keys", Table, OfCompany: true, Kept: TimeSpan.FromDays(30), record => record.Row[0] == OnceKey ? record.Timestamp : null);

    /// <summary>How many are left.</summary>
    public async Task<int> LeftAsync(string company, string customerId, string template, CancellationToken cancel) =>
        await store.ReadAsync(Table, $"{company}|{customerId}", $"t{template}", cancel) is { } row ? Left(row.Properties) : 0;

    /// <summary>The mini-program says that the customer allowed so many; the same report once, by its key. How many are left.</summary>
    public Task<int> ReportAsync(string company, string customerId, string template, int accepted, string key, CancellationToken cancel) =>
        ChangeAsync(company, customerId, template, KeyRow("report", key), counts => Add(counts, Reported, accepted), cancel);

    /// <summary>WeChat says that the customer allowed one; the same event once, by its key. How many are left.</summary>
    public Task<int> PushAsync(string company, string customerId, string template, string eventKey, CancellationToken cancel) =>
        ChangeAsync(company, customerId, template, KeyRow("event", eventKey), counts => Add(counts, Pushed, 1), cancel);

    /// <summary>Takes a grant for one message; false when none is left.</summary>
    public async Task<bool> TakeAsync(string company, string customerId, string template, CancellationToken cancel)
    {
        var taken = false;
        await ChangeAsync(company, customerId, template, null, counts => (taken = Left(counts) > 0) ? Add(counts, Used, 1) : counts, cancel);
        return taken;
    }

    /// <summary>A grant that was taken and not used.</summary>
    public Task GiveBackAsync(string company, string customerId, string template, CancellationToken cancel) =>
        ChangeAsync(company, customerId, template, null, counts => Number(counts, Used) > 0 ? Add(counts, Used, -1) : counts, cancel);

    /// <summary>None is left, whatever was counted: WeChat or the customer says so.</summary>
    public Task SpendAllAsync(string company, string customerId, string template, CancellationToken cancel) =>
        ChangeAsync(company, customerId, template, null, _ => None, cancel);

    private async Task<int> ChangeAsync(
        string company, string customerId, string template, string? onceKey, Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> change, CancellationToken cancel)
    {
        var (partition, row) = ($"{company}|{customerId}", $"t{template}");
        while (true)
        {
            var stored = await store.ReadAsync(Table, partition, row, cancel);
            var before = stored?.Properties ?? None;
            var after = change(before);
            if (ReferenceEquals(after, before) || (onceKey is not null && await store.ReadAsync(Table, partition, onceKey, cancel) is not null))
                return Left(before);
            List<RecordChange> changes = [stored is null ? RecordChange.Insert(row, after) : RecordChange.Replace(row, after, stored.ETag)];
            if (onceKey is not null)
                changes.Add(RecordChange.Insert(onceKey, new Dictionary<string, string>()));
            // Whoever was faster has changed what is decided upon: look again.
            if ((await store.CommitAsync(Table, partition, changes, cancel)).Committed)
                return Left(after);
        }
    }

    // Keys come from outside and may hold what a row's key may not.
    private static string KeyRow(string kind, string key) => $"{OnceKey}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {key}")))}";

    private static int Left(IReadOnlyDictionary<string, string> counts) => Allowed(counts) - Number(counts, Used);

    private static int Allowed(IReadOnlyDictionary<string, string> counts) => Math.Max(Number(counts, Reported), Number(counts, Pushed));

    private static Dictionary<string, string> Add(IReadOnlyDictionary<string, string> counts, string name, int by) =>
        new(counts) { [name] = (Number(counts, name) + by).ToString(CultureInfo.InvariantCulture) };

    private static int Number(IReadOnlyDictionary<string, string> counts, string name) => int.Parse(counts[name], CultureInfo.InvariantCulture);
}
