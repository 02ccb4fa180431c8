using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>How somebody is known who complained another way than through the mini-program.</summary>
/// <param name="Phone">Their mobile number; null when they gave none.</param>
/// <param name="Contact">Where they wrote from; null when they did not write.</param>
/// <param name="Name">How they are addressed if they are new.</param>
internal sealed record WhoComplains(string? Phone, CustomerContact? Contact, string? Name);

/// <summary>The customers behind phone numbers, e-mail addresses and chat ids; somebody new is added.</summary>
internal sealed class InboundCustomers(CompanyEditor editor, PeopleIndexes indexes, IRecordStore store)
{
    private const string Why = "登记投诉时新增";

    /// <summary>Whose they are; null when nobody's yet.</summary>
    public async Task<string?> FindAsync(string company, WhoComplains who, CancellationToken cancel) =>
        (who.Phone is { } phone ? await indexes.FindAsync(company, PeopleKind.CustomerPhones, phone, cancel) : null)
        ?? (who.Contact is { } contact ? await indexes.FindAsync(company, PeopleKind.CustomerContacts, contact.Key, cancel) : null);

    /// <summary>The customer, added if need be. The same phone or contact makes the same id, so a second attempt adds nobody.</summary>
    public async Task<Result<string>> WelcomeAsync(Caller by, WhoComplains who, CancellationToken cancel)
    {
        var known = await FindAsync(by.Company, who, cancel);
        if (known is null && EditChecks.Name(who.Name) is not null)
            return RequestErrors.InvalidMember("customerName", "这是新客户，请填写怎么称呼。");
        var id = known ?? ComplaintId.For(by with { Audience = Audience.Customer, Id = "" }, who.Phone ?? who.Contact!.Key);
        if (who.Phone is { } phone)
            id = await indexes.ClaimAsync(by.Company, PeopleKind.CustomerPhones, phone, id, cancel);
        if (who.Contact is { } contact && await indexes.ClaimAsync(by.Company, PeopleKind.CustomerContacts, contact.Key, id, cancel) is var owner && who.Phone is null)
            id = owner;
        return await KeepAsync(by, id, who, cancel);
    }

    // Who wrote before and gives their number now, or the other way round, is still one person.
    private async Task<Result<string>> KeepAsync(Caller by, string id, WhoComplains who, CancellationToken cancel)
    {
        var seen = (await new PeopleTable(store).ReadKeptAsync<Customer>(by.Company, PeopleKind.Customers, id, cancel))?.Version;
        var edit = new Edit(by.Company, Actors.Of(by), by.Role!.Value, seen, Why);
        var kept = await editor.ChangeAsync<Customer>(edit, new EditTarget(PeopleKind.Customers, id), scope => scope.Current is { } there
            ? there with { Phone = there.Phone.Length > 0 ? there.Phone : who.Phone ?? "", Contact = there.Contact ?? who.Contact }
            : new Customer(id, who.Name!.Trim(), who.Phone ?? "") { Contact = who.Contact }, cancel: cancel);
        return kept.Is(out _, out var refused) ? id : refused;
    }
}
