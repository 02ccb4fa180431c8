using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// Companies and whom they know. What requests need (policy, staff, cleaners, the customers and orders asked for) is kept in memory for
/// <see cref="FreshFor"/>; a change made here shows at once, one made by another process when that has passed.
/// </summary>
internal sealed class CompanyDirectory(IRecordStore store, TimeProvider time)
{
    /// <summary>How long a company may be used as it was read.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    /// <summary>Most customers, and most orders, that are kept in memory.</summary>
    private const int MaxKept = 10_000;

    private const string CompanyRow = "company";
    private const string PolicyRow = "policy";
    private const string TaxonomyRow = "taxonomy";

    private readonly PeopleTable table = new(store);
    private readonly CompanyCalendarTable calendars = new(store);
    private readonly ConcurrentDictionary<string, (CompanyPeople People, long ReadAt)> cache = new();

    private readonly FreshCache<(string Company, string Id), Customer> customers = new(time, FreshFor, MaxKept);
    private readonly FreshCache<(string Company, string CustomerId, string Id), ServiceOrder> orders = new(time, FreshFor, MaxKept);

    // A version never changes, so what was read once holds for ever.
    private readonly ConcurrentDictionary<(string Company, int Version), Taxonomy> taxonomies = new();

    /// <summary>A company with its policy, staff and cleaners, or null when there is no such company.</summary>
    public async Task<CompanyPeople?> FindAsync(string company, CancellationToken cancel = default)
    {
        if (cache.TryGetValue(company, out var kept) && time.GetElapsedTime(kept.ReadAt) < FreshFor)
            return kept.People;
        var readAt = time.GetTimestamp();
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
        cache[company] = (people, readAt);
        return people;
    }

    /// <summary>What is kept in memory of a company is read again when it is next asked for.</summary>
    public void Forget(string company) => cache.TryRemove(company, out _);

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

    /// <summary>The policy in an older version.</summary>
    /// <exception cref="InvalidOperationException">There was never such a version.</exception>
    public Task<CompanyPolicy> PolicyAsync(string company, int version, CancellationToken cancel = default) =>
        ReadVersionAsync(company, PolicyRow, version, new CompanyPolicy(), cancel);

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

    /// <summary>Adds or replaces a company; its people and policy stay.</summary>
    public Task SaveCompanyAsync(Company company, CancellationToken cancel = default) =>
        SaveAsync(company.Id, PeopleKind.Company, [company], _ => CompanyRow, cancel);

    /// <summary>Adds or replaces a company's policy; older versions can still be read.</summary>
    public Task SavePolicyAsync(string company, CompanyPolicy policy, CancellationToken cancel = default) =>
        SaveVersionAsync(company, PolicyRow, policy, policy.Version, cancel);

    /// <summary>Adds or replaces a company's taxonomy; older versions can still be read.</summary>
    public Task SaveTaxonomyAsync(string company, Taxonomy taxonomy, CancellationToken cancel = default) =>
        SaveVersionAsync(company, TaxonomyRow, taxonomy, taxonomy.Version, cancel);

    /// <summary>Adds or replaces departments.</summary>
    public Task SaveDepartmentsAsync(string company, IReadOnlyCollection<Department> departments, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Departments, departments, department => department.Id, cancel);

    /// <summary>Adds or replaces staff.</summary>
    public Task SaveStaffAsync(string company, IReadOnlyCollection<StaffMember> staff, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Staff, staff, member => member.Id, cancel);

    /// <summary>Adds or replaces cleaners.</summary>
    public Task SaveCleanersAsync(string company, IReadOnlyCollection<Cleaner> cleaners, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Cleaners, cleaners, cleaner => cleaner.Id, cancel);

    /// <summary>Adds or replaces customers.</summary>
    public Task SaveCustomersAsync(string company, IReadOnlyCollection<Customer> customers, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Customers, customers, customer => customer.Id, cancel);

    /// <summary>Adds or replaces orders.</summary>
    public async Task SaveOrdersAsync(string company, IEnumerable<ServiceOrder> orders, CancellationToken cancel = default)
    {
        foreach (var own in orders.GroupBy(order => order.CustomerId))
            await SaveAsync(company, PeopleKind.OrdersOf(own.Key), [.. own], order => order.Id, cancel);
    }

    private Task SaveVersionAsync<T>(string company, string row, T item, int version, CancellationToken cancel)
    {
        string[] rows = [row, VersionRow(row, version)];
        return SaveAsync(company, PeopleKind.Company, rows, one => one, _ => item, cancel);
    }

    // Before the first change there is no row: the company goes by what the product brings.
    private async Task<T> ReadVersionAsync<T>(string company, string row, int version, T first, CancellationToken cancel)
        where T : class =>
        await table.ReadAsync<T>(company, PeopleKind.Company, VersionRow(row, version), cancel)
        ?? (version == 1 ? first : throw new InvalidOperationException($"The company '{company}' never had version {version} of its {row}."));

    private static string VersionRow(string row, int version) => $"{row}-v{version:D6}";

    private Task SaveAsync<T>(string company, string kind, IEnumerable<T> items, Func<T, string> id, CancellationToken cancel) =>
        SaveAsync(company, kind, items, id, item => item, cancel);

    private async Task SaveAsync<TKey, T>(string company, string kind, IEnumerable<TKey> keys, Func<TKey, string> id, Func<TKey, T> item, CancellationToken cancel)
    {
        await table.SaveAsync(company, kind, keys.Select(key => KeyValuePair.Create(id(key), item(key))), cancel);
        cache.TryRemove(company, out _);
        customers.Forget();
        orders.Forget();
    }
}
