using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Somebody who may sign in, as the company knows them now.</summary>
/// <param name="Owner">Who.</param>
/// <param name="Name">How they are addressed.</param>
/// <param name="Role">What a member of staff may decide; null for others.</param>
/// <param name="Phone">Their mobile number.</param>
internal sealed record Person(SessionOwner Owner, string Name, StaffRole? Role, string Phone);

/// <summary>Finds who may sign in. Who has left the company may not.</summary>
internal sealed class SignInPeople(CompanyDirectory directory)
{
    /// <summary>Somebody by id; null when there is nobody, or nobody any more.</summary>
    public async Task<Person?> FindAsync(SessionOwner owner, CancellationToken cancel)
    {
        if (await directory.FindAsync(owner.Company, cancel) is not { } company)
            return null;
        return owner.Audience switch
        {
            Audience.Staff => company.FindStaff(owner.Id) is { } member ? Of(company, member) : null,
            Audience.Cleaner => company.FindCleaner(owner.Id) is { Active: true } cleaner ? Of(company, cleaner) : null,
            Audience.Customer => await directory.FindCustomerAsync(owner.Company, owner.Id, cancel) is { } customer ? new Person(owner, customer.Name, null, customer.Phone) : null,
        };
    }

    /// <summary>A member of staff or a cleaner by phone; null when the number is nobody's.</summary>
    public async Task<Person?> FindByPhoneAsync(string company, Audience audience, string phone, CancellationToken cancel)
    {
        var known = await directory.FindAsync(company, cancel);
        return audience switch
        {
            Audience.Staff => known?.Staff.FirstOrDefault(member => member.Phone == phone) is { } member ? Of(known, member) : null,
            Audience.Cleaner => known?.Cleaners.FirstOrDefault(cleaner => cleaner.Phone == phone) is { } cleaner ? Of(known, cleaner) : null,
            Audience.Customer => null,
        };
    }

    private static Person Of(CompanyPeople company, StaffMember member) => new(new(company.Company.Id, Audience.Staff, member.Id), member.Name, member.Role, member.Phone);

    private static Person Of(CompanyPeople company, Cleaner cleaner) => new(new(company.Company.Id, Audience.Cleaner, cleaner.Id), cleaner.Name, null, cleaner.Phone);
}
