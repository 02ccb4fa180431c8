using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.People;

// How a company is set up by whoever runs the service: as it is given, whatever is there. What the company's own people
// change goes through the CompanyEditor.
internal sealed partial class CompanyDirectory
{
    /// <summary>A company; its people and policy stay.</summary>
    public Task SaveCompanyAsync(Company company, CancellationToken cancel = default) =>
        SaveAsync(company.Id, PeopleKind.Company, [company], _ => CompanyRow, cancel);

    /// <summary>The company's policy; older versions can still be read.</summary>
    public Task SavePolicyAsync(string company, CompanyPolicy policy, CancellationToken cancel = default) =>
        SaveVersionAsync(company, PolicyRow, policy, policy.Version, cancel);

    /// <summary>The company's taxonomy; older versions can still be read.</summary>
    public Task SaveTaxonomyAsync(string company, Taxonomy taxonomy, CancellationToken cancel = default) =>
        SaveVersionAsync(company, TaxonomyRow, taxonomy, taxonomy.Version, cancel);

    /// <summary>Departments.</summary>
    public Task SaveDepartmentsAsync(string company, IReadOnlyCollection<Department> departments, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Departments, departments, department => department.Id, cancel);

    /// <summary>Staff.</summary>
    public Task SaveStaffAsync(string company, IReadOnlyCollection<StaffMember> staff, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Staff, staff, member => member.Id, cancel);

    /// <summary>Cleaners.</summary>
    public Task SaveCleanersAsync(string company, IReadOnlyCollection<Cleaner> cleaners, CancellationToken cancel = default) =>
        SaveAsync(company, PeopleKind.Cleaners, cleaners, cleaner => cleaner.Id, cancel);

    /// <summary>Customers, who are found by their phones too.</summary>
    public async Task SaveCustomersAsync(string company, IReadOnlyCollection<Customer> customers, CancellationToken cancel = default)
    {
        await SaveAsync(company, PeopleKind.CustomerPhones, customers, customer => customer.Phone, customer => new Reference(customer.Id), cancel);
        await SaveAsync(company, PeopleKind.Customers, customers, customer => customer.Id, cancel);
    }

    /// <summary>Orders.</summary>
    public async Task SaveOrdersAsync(string company, IEnumerable<ServiceOrder> orders, CancellationToken cancel = default)
    {
        foreach (var own in orders.GroupBy(order => order.CustomerId).Select(own => own.ToList()))
        {
            await SaveAsync(company, PeopleKind.OrderOwners, own, order => order.Id, order => new Reference(order.CustomerId), cancel);
            await SaveAsync(company, PeopleKind.OrdersOf(own[0].CustomerId), own, order => order.Id, cancel);
        }
    }

    private Task SaveVersionAsync<T>(string company, string row, T item, int version, CancellationToken cancel)
    {
        string[] rows = [row, VersionRow(row, version)];
        return SaveAsync(company, PeopleKind.Company, rows, one => one, _ => item, cancel, version);
    }

    private Task SaveAsync<T>(string company, string kind, IEnumerable<T> items, Func<T, string> id, CancellationToken cancel) =>
        SaveAsync(company, kind, items, id, item => item, cancel);

    private async Task SaveAsync<TKey, T>(string company, string kind, IEnumerable<TKey> keys, Func<TKey, string> id, Func<TKey, T> item, CancellationToken cancel, int version = 1)
    {
        await table.SaveAsync(company, kind, keys.Select(key => KeyValuePair.Create(id(key), item(key))), version, cancel);
        Forget(company);
    }
}
