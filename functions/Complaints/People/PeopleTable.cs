using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.People;

/// <summary>How people are stored: one record each, as JSON, in a partition per company and kind.</summary>
internal sealed class PeopleTable(IRecordStore store)
{
    /// <summary>The name of the table.</summary>
    public const string Table = "people";

    private const char Separator = '|';

    /// <summary>One item, or null; also for an id that cannot be a key.</summary>
    public async Task<T?> ReadAsync<T>(string company, string kind, string id, CancellationToken cancel)
        where T : class => (await ReadKeptAsync<T>(company, kind, id, cancel))?.Value;

    /// <summary>One item with all that is stored about it, or null.</summary>
    public async Task<Kept<T>?> ReadKeptAsync<T>(string company, string kind, string id, CancellationToken cancel)
        where T : class =>
        AreKeys(company, kind, id) && await store.ReadAsync(Table, Partition(company, kind), id, cancel) is { } record ? PeopleRow.ReadKept<T>(record) : null;

    /// <summary>All items of a kind by id.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(string company, string kind, CancellationToken cancel)
        where T : class => [.. (await ListKeptAsync<T>(company, kind, cancel)).Select(kept => kept.Value)];

    /// <summary>All items of a kind by id, with all that is stored about them.</summary>
    public async Task<IReadOnlyList<Kept<T>>> ListKeptAsync<T>(string company, string kind, CancellationToken cancel)
        where T : class
    {
        var items = new List<Kept<T>>();
        for (var continuation = ""; AreKeys(company, kind) && continuation is not null;)
        {
            var page = await PageAsync<T>(company, kind, RecordLimits.MaxPage, continuation, cancel);
            items.AddRange(page.Items);
            continuation = page.Continuation;
        }
        return items;
    }

    /// <summary>One page of the items of a kind by id.</summary>
    /// <exception cref="ArgumentException">The continuation is none of ours.</exception>
    public Task<Page<Kept<T>>> PageAsync<T>(string company, string kind, int take, string? continuation, CancellationToken cancel)
        where T : class => PageAsync<T>(new RecordQuery(Table) { Partition = Partition(company, kind) }, take, continuation, cancel);

    /// <summary>One page of the items of all kinds whose names begin so, by kind and id.</summary>
    /// <exception cref="ArgumentException">The continuation is none of ours.</exception>
    public Task<Page<Kept<T>>> PageOfKindsAsync<T>(string company, string prefix, int take, string? continuation, CancellationToken cancel)
        where T : class =>
        PageAsync<T>(new RecordQuery(Table) { PartitionFrom = Partition(company, prefix), PartitionBefore = Partition(company, prefix[..^1] + (char)(prefix[^1] + 1)) }, take, continuation, cancel);

    /// <summary>Applies changes to the items of one kind, all or none.</summary>
    public Task<CommitResult> CommitAsync(string company, string kind, IReadOnlyList<RecordChange> changes, CancellationToken cancel) =>
        store.CommitAsync(Table, Partition(company, kind), changes, cancel);

    /// <summary>The state of a kind's guard, or null before its first edit.</summary>
    public async Task<string?> GuardAsync(string company, string kind, CancellationToken cancel) =>
        (await store.ReadAsync(Table, Partition(company, kind), PeopleRow.Guard, cancel))?.ETag;

    /// <summary>The companies that have anything in the table, in order; one short read for each.</summary>
    public async Task<IReadOnlyList<string>> CompaniesAsync(CancellationToken cancel)
    {
        var companies = new List<string>();
        // All partitions of a company lie together, so the next one's begin behind the separator's successor.
        for (var from = ""; await FirstPartitionAsync(from, cancel) is { } first; from = $"{companies[^1]}{(char)(Separator + 1)}")
            companies.Add(first[..first.IndexOf(Separator)]);
        return companies;
    }

    /// <summary>Sets items up, by id, whatever is there, up to a batch's limit at a time.</summary>
    public async Task SaveAsync<T>(string company, string kind, IEnumerable<KeyValuePair<string, T>> items, int version, CancellationToken cancel)
    {
        foreach (var batch in items.Chunk(RecordLimits.MaxBatch))
            await store.CommitAsync(Table, Partition(company, kind), [.. batch.Select(item => RecordChange.Upsert(item.Key, PeopleRow.Of(item.Value, version)))], cancel);
    }

    private async Task<Page<Kept<T>>> PageAsync<T>(RecordQuery query, int take, string? continuation, CancellationToken cancel)
        where T : class
    {
        var page = await store.ReadFullPageAsync(query with { RowBefore = PeopleRow.EndOfItems, Take = take, Continuation = continuation is "" ? null : continuation }, cancel);
        return new Page<Kept<T>>([.. page.Records.Select(PeopleRow.ReadKept<T>)], page.Continuation);
    }

    private async Task<string?> FirstPartitionAsync(string from, CancellationToken cancel) =>
        (await store.ReadFullPageAsync(new RecordQuery(Table) { PartitionFrom = from, Take = 1 }, cancel)).Records is [var first] ? first.Partition : null;

    /// <summary>The partition of a kind.</summary>
    public static string Partition(string company, string kind) => $"{company}{Separator}{kind}";

    private static bool AreKeys(params string[] texts) => texts.All(PeopleRow.IsKey);
}

/// <summary>The kinds of people and things in the table, as their partitions are named.</summary>
internal static class PeopleKind
{
    public const string Company = "company";
    public const string Staff = "staff";
    public const string Departments = "departments";
    public const string Cleaners = "cleaners";
    public const string Customers = "customers";

    public const string Changes = "changes";
    public const string CustomerPhones = "customer-phones";
    public const string CustomerContacts = "customer-contacts";
    public const string OrderOwners = "order-owners";
    public const string AllOrders = "orders-of-";

    public static string OrdersOf(string customerId) => AllOrders + customerId;
}
