using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Which customer a person on WeChat is, and which person a customer.</summary>
internal sealed class WeChatAccounts(IRecordStore store)
{
    private const string CustomersByOpenId = "wechat-customers";
    private const string OpenIdsByCustomer = "wechat-open-ids";

    private readonly PeopleTable table = new(store);

    /// <summary>The customer who signs in with this open id; null before their first time.</summary>
    public async Task<string?> CustomerAsync(string company, string openId, CancellationToken cancel = default) =>
        (await table.ReadAsync<Reference>(company, CustomersByOpenId, openId, cancel))?.Id;

    /// <summary>The open id under which a customer last signed in; null for one without WeChat.</summary>
    public async Task<string?> OpenIdAsync(string company, string customerId, CancellationToken cancel = default) =>
        (await table.ReadAsync<Reference>(company, OpenIdsByCustomer, customerId, cancel))?.Id;

    /// <summary>From now on this open id is this customer. Doing it twice does no harm.</summary>
    public async Task BindAsync(string company, string openId, string customerId, CancellationToken cancel = default)
    {
        await table.SaveAsync(company, CustomersByOpenId, [KeyValuePair.Create(openId, new Reference(customerId))], version: 1, cancel);
        await table.SaveAsync(company, OpenIdsByCustomer, [KeyValuePair.Create(customerId, new Reference(openId))], version: 1, cancel);
    }
}
