using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// Companies and whom they know. What every request needs (policy, staff, cleaners) is kept in memory for
/// <see cref="FreshFor"/>; a change made here shows at once, one made by another process when that has passed.
/// </summary>
internal sealed class CompanyDirectory(IRecordStore store, TimeProvider time)
{
    /// <summary>How long a company may be used as it was read.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    private const string CompanyRow = "company";
    private const string PolicyRow = "policy";

    private readonly PeopleTable table = new(store);
    private readonly ConcurrentDictionary<string, (CompanyPeople People, long ReadAt)> cache = new();

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
            await table.ListAsync<Cleaner>(company, PeopleKind.Cleaners, cancel));
        cache[company] = (people, readAt);
        return people;
    }

    /// <summary>The ids of all companies.</summary>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancel = default) => table.CompaniesAsync(cancel);

    /// <summary>A customer, or null.</summary>
    public Task<Customer?> FindCustomerAsync(string company, string id, CancellationToken cancel = default) =>
        table.ReadAsync<Customer>(company, PeopleKind.Customers, id, cancel);

    /// <summary>An order of that customer, or null; another customer's order is not found.</summary>
    public Task<ServiceOrder?> FindOrderAsync(string company, string customerId, string id, CancellationToken cancel = default) =>
        table.ReadAsync<ServiceOrder>(company, PeopleKind.OrdersOf(customerId), id, cancel);

    /// <summary>A customer's orders, newest first.</summary>
    public async Task<IReadOnlyList<ServiceOrder>> OrdersOfAsync(string company, string customerId, CancellationToken cancel = default)
    {
        var orders = await table.ListAsync<ServiceOrder>(company, PeopleKind.OrdersOf(customerId), cancel);
        return [.. orders.OrderByDescending(order => order.ServedAt)];
    }

    /// <summary>Adds or replaces a company; its people and policy stay.</summary>
    public Task SaveCompanyAsync(Company company, CancellationToken cancel = default) =>
        SaveAsync(company.Id, PeopleKind.Company, [company], _ => CompanyRow, cancel);

    /// <summary>Adds or replaces a company's policy.</summary>
    public Task SavePolicyAsync(string company, CompanyPolicy policy, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Company, [policy], _ => PolicyRow, cancel);

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

    private async Task SaveAsync<T>(string company, string kind, IReadOnlyCollection<T> items, Func<T, string> id, CancellationToken cancel)
    {
        await table.SaveAsync(company, kind, items, id, cancel);
        cache.TryRemove(company, out _);
    }
}
