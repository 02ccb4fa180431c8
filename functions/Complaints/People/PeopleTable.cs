using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>How people are stored: one record each, as JSON, in a partition per company and kind.</summary>
internal sealed class PeopleTable(IRecordStore store)
{
    private const string Table = "people";
    private const string Value = "value";
    private const char Separator = '|';

    /// <summary>One item, or null; also for an id that cannot be a key.</summary>
    public async Task<T?> ReadAsync<T>(string company, string kind, string id, CancellationToken cancel)
        where T : class
    {
        if (!IsKey(id) || !IsKey(kind) || !IsKey(company))
            return null;
        return await store.ReadAsync(Table, Partition(company, kind), id, cancel) is { } record ? Parse<T>(record) : null;
    }

    /// <summary>All items of a kind by id.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(string company, string kind, CancellationToken cancel)
    {
        var items = new List<T>();
        if (!IsKey(kind) || !IsKey(company))
            return items;
        var query = new RecordQuery(Table) { Partition = Partition(company, kind) };
        do
        {
            var page = await store.QueryAsync(query, cancel);
            items.AddRange(page.Records.Select(Parse<T>));
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return items;
    }

    /// <summary>The companies that have anything in the table, in order; one short read for each.</summary>
    public async Task<IReadOnlyList<string>> CompaniesAsync(CancellationToken cancel)
    {
        var companies = new List<string>();
        // All partitions of a company lie together, so the next one's begin behind the separator's successor.
        for (var from = ""; await FirstPartitionAsync(from, cancel) is { } first; from = $"{companies[^1]}{(char)(Separator + 1)}")
            companies.Add(first[..first.IndexOf(Separator)]);
        return companies;
    }

    /// <summary>Adds or replaces items, by id, up to a batch's limit at a time.</summary>
    public async Task SaveAsync<T>(string company, string kind, IEnumerable<KeyValuePair<string, T>> items, CancellationToken cancel)
    {
        foreach (var batch in items.Chunk(RecordLimits.MaxBatch))
            await store.CommitAsync(Table, Partition(company, kind), [.. batch.Select(item => RecordChange.Upsert(item.Key, Properties(item.Value)))], cancel);
    }

    private static Dictionary<string, string> Properties<T>(T item)
    {
        var properties = new Dictionary<string, string>();
        LongText.Split(properties, Value, JsonSerializer.Serialize(item, WorkflowCatalog.Json));
        return properties;
    }

    private static T Parse<T>(Record record) => JsonSerializer.Deserialize<T>(LongText.Join(record.Properties, Value), WorkflowCatalog.Json)!;

    private async Task<string?> FirstPartitionAsync(string from, CancellationToken cancel)
    {
        var query = new RecordQuery(Table) { PartitionFrom = from, Take = 1 };
        for (RecordPage? page = null; page is null || page.Continuation is not null;)
        {
            page = await store.QueryAsync(query with { Continuation = page?.Continuation }, cancel);
            if (page.Records.Count > 0)
                return page.Records[0].Partition;
        }
        return null;
    }

    private static string Partition(string company, string kind) => $"{company}{Separator}{kind}";

    // Ids come from requests, and a bad one is simply nobody's.
    private static bool IsKey(string text) =>
        text.Length is > 0 and <= 128 && !text.Any(c => c is Separator or '/' or '\\' or '#' or '?' || char.IsControl(c));
}

/// <summary>The kinds of people and things in the table, as their partitions are named.</summary>
internal static class PeopleKind
{
    public const string Company = "company";
    public const string Staff = "staff";
    public const string Departments = "departments";
    public const string Cleaners = "cleaners";
    public const string Customers = "customers";

    public static string OrdersOf(string customerId) => $"orders-of-{customerId}";
}
