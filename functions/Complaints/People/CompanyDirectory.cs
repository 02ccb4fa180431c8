using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// Companies and whom they know. What requests need (policy, staff, cleaners, the customers and orders asked for) is kept in memory for
/// <see cref="FreshFor"/>; a change made here shows at once, one made by another process when that has passed.
/// </summary>
internal sealed partial class CompanyDirectory(IRecordStore store, TimeProvider time)
{
    /// <summary>How long a company may be used as it was read.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    /// <summary>The row of a company itself.</summary>
    public const string CompanyRow = "company";

    /// <summary>The row of its policy; each version has one of its own beside it.</summary>
    public const string PolicyRow = "policy";

    /// <summary>The row of its taxonomy, likewise.</summary>
    public const string TaxonomyRow = "taxonomy";

    /// <summary>Most customers, and most orders, that are kept in memory.</summary>
    private const int MaxKept = 10_000;

    private readonly PeopleTable table = new(store);
    private readonly CompanyCalendarTable calendars = new(store);
    private readonly ConcurrentDictionary<string, (CompanyPeople People, long ReadAt)> cache = new();
    private long changes;

    private readonly FreshCache<(string Company, string Id), Customer> customers = new(time, FreshFor, MaxKept);
    private readonly FreshCache<(string Company, string CustomerId, string Id), ServiceOrder> orders = new(time, FreshFor, MaxKept);

    // A version never changes, so what was read once holds for ever.
    private readonly ConcurrentDictionary<(string Company, int Version), Taxonomy> taxonomies = new();
    private readonly ConcurrentDictionary<(string Company, int Version), CompanyPolicy> policies = new();

    /// <summary>A company with its policy, staff and cleaners, or null when there is no such company.</summary>
    public ValueTask<CompanyPeople?> FindAsync(string company, CancellationToken cancel = default) =>
        cache.TryGetValue(company, out var kept) && time.GetElapsedTime(kept.ReadAt) < FreshFor ? new(kept.People) : ReadAsync(company, cancel);

    private async ValueTask<CompanyPeople?> ReadAsync(string company, CancellationToken cancel)
    {
        var (readAt, known) = (time.GetTimestamp(), Interlocked.Read(ref changes));
        if (await table.ReadAsync<Company>(company, PeopleKind.Company, CompanyRow, cancel) is not { } found)
            return null;
        var people = new CompanyPeople(
            found,
            await table.ReadAsync<CompanyPolicy>(company, PeopleKind.Company, PolicyRow, cancel) ?? new CompanyPolicy(),
            await table.ListAsync<StaffMember>(company, PeopleKind.Staff, cancel),
            await table.ListAsync<Cleaner>(company, PeopleKind.Cleaners, cancel))
        {
            Taxonomy = await table.ReadAsync<Taxonomy>(company, PeopleKind.Company, TaxonomyRow, cancel) ?? Taxonomy.Default,
            Calendar = (await calendars.ReadAsync(company, cancel)).Calendar,
            Departments = await table.ListAsync<Department>(company, PeopleKind.Departments, cancel),
        };
        // What was changed while it was being read must not be kept as it was before.
        if (Interlocked.Read(ref changes) == known)
            cache[company] = (people, readAt);
        return people;
    }

    /// <summary>The ids of all companies.</summary>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancel = default) => table.CompaniesAsync(cancel);

    /// <summary>The taxonomy in an older version, or the newest if that is the one.</summary>
    /// <exception cref="InvalidOperationException">There was never such a version.</exception>
    public async ValueTask<Taxonomy> TaxonomyAsync(CompanyPeople people, int version, CancellationToken cancel = default)
    {
        if (version == people.Taxonomy.Version)
            return people.Taxonomy;
        var key = (people.Company.Id, version);
        return taxonomies.TryGetValue(key, out var known) ? known : taxonomies[key] = await ReadVersionAsync(people.Company.Id, TaxonomyRow, version, Taxonomy.Default, cancel);
    }

    /// <summary>The policy in an older version, or the newest if that is the one.</summary>
    /// <exception cref="InvalidOperationException">There was never such a version.</exception>
    public async ValueTask<CompanyPolicy> PolicyAsync(CompanyPeople people, int version, CancellationToken cancel = default)
    {
        if (version == people.Policy.Version)
            return people.Policy;
        var key = (people.Company.Id, version);
        return policies.TryGetValue(key, out var known) ? known : policies[key] = await ReadVersionAsync(people.Company.Id, PolicyRow, version, new CompanyPolicy(), cancel);
    }

    /// <summary>A customer, or null.</summary>
    public ValueTask<Customer?> FindCustomerAsync(string company, string id, CancellationToken cancel = default) =>
        customers.GetAsync((company, id), table, static (table, key, cancel) => table.ReadAsync<Customer>(key.Company, PeopleKind.Customers, key.Id, cancel), cancel);

    /// <summary>An order of that customer, or null; another customer's order is not found.</summary>
    public ValueTask<ServiceOrder?> FindOrderAsync(string company, string customerId, string id, CancellationToken cancel = default) =>
        orders.GetAsync(
            (company, customerId, id), table, static (table, key, cancel) => table.ReadAsync<ServiceOrder>(key.Company, PeopleKind.OrdersOf(key.CustomerId), key.Id, cancel), cancel);

    /// <summary>A customer's orders, newest first.</summary>
    public async Task<IReadOnlyList<ServiceOrder>> OrdersOfAsync(string company, string customerId, CancellationToken cancel = default)
    {
        var all = await table.ListAsync<ServiceOrder>(company, PeopleKind.OrdersOf(customerId), cancel);
        return [.. all.OrderByDescending(order => order.ServedAt)];
    }

    /// <summary>What is kept in memory of a company is read again when it is next asked for.</summary>
    public void Forget(string company)
    {
        Interlocked.Increment(ref changes);
        cache.TryRemove(company, out _);
        customers.Forget();
        orders.Forget();
    }

    // Before the first change there is no row: the company goes by what the product brings.
    private async Task<T> ReadVersionAsync<T>(string company, string row, int version, T first, CancellationToken cancel)
        where T : class =>
        await table.ReadAsync<T>(company, PeopleKind.Company, VersionRow(row, version), cancel)
        ?? (version == 1 ? first : throw new InvalidOperationException($"The company '{company}' never had version {version} of its {row}."));

    /// <summary>The row of one version.</summary>
    public static string VersionRow(string row, int version) => $"{row}-v{version:D6}";
}
