using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Customers who came by WeChat: new ones, and those whom the company knew by their phone.</summary>
internal sealed class WeChatCustomers(IRecordStore store, PeopleIndexes indexes, CompanyDirectory directory, TimeProvider time)
{
    private const string NewName = "微信用户";
    private const string Why = "微信登录";

    private readonly PeopleTable table = new(store);

    /// <summary>The customer with that phone, else a new one. The same open id makes the same new id, so a second attempt adds nobody.</summary>
    public async Task<string> WelcomeAsync(string company, string openId, string? phone, CancellationToken cancel)
    {
        var id = ComplaintId.For(new Caller(company, Audience.Customer, ""), $"wechat\n{openId}");
        if (phone is not null && await indexes.ClaimAsync(company, PeopleKind.CustomerPhones, phone, id, cancel) is var owner && owner != id)
            return owner;
        var customer = PeopleRow.Of(new Customer(id, NewName, phone ?? ""), at: time.GetUtcNow(), by: ByOf(id), why: Why);
        await table.CommitAsync(company, PeopleKind.Customers, [RecordChange.Insert(id, customer)], cancel);
        return id;
    }

    /// <summary>Whose the phone is: the customer's from now on when it is nobody's yet.</summary>
    public async Task<string> OfPhoneAsync(string company, string customerId, string phone, CancellationToken cancel)
    {
        var owner = await indexes.ClaimAsync(company, PeopleKind.CustomerPhones, phone, customerId, cancel);
        if (owner != customerId || await table.ReadKeptAsync<Customer>(company, PeopleKind.Customers, customerId, cancel) is not { } kept || kept.Value.Phone == phone)
            return owner;
        var changed = PeopleRow.Of(kept.Value with { Phone = phone }, kept.Version + 1, time.GetUtcNow(), ByOf(customerId), Why);
        if (!(await table.CommitAsync(company, PeopleKind.Customers, [RecordChange.Replace(customerId, changed, kept.ETag)], cancel)).Committed)
            throw new TransientException("The customer was changed meanwhile.");
        directory.Forget(company);
        return owner;
    }

    private static string ByOf(string id) => Actors.Of(new Caller("", Audience.Customer, id));
}
