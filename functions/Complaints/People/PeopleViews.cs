using System.Text.Json;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.People;

/// <summary>The company itself.</summary>
internal sealed record CompanyView(string Id, string Name, int Version)
{
    public static CompanyView Of(Kept<Company> kept) => new(kept.Value.Id, kept.Value.Name, kept.Version);
}

/// <summary>One number of the policy with what it may be.</summary>
internal sealed record NumberView(string Name, string Label, PolicyUnit Unit, double Value, double Default, double Min, double Max);

/// <summary>The policy in one of its versions, with who made it and why.</summary>
internal sealed record PolicyView(
    int Version, IReadOnlyList<NumberView> Numbers, IReadOnlyList<WorkingWindow> Hours,
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingWindow>> Weekdays, WorkingWindow CustomerQuiet, WorkingWindow StaffQuiet,
    DateTimeOffset? ChangedAt, string? ChangedBy, string? Why)
{
    public static PolicyView Of(Kept<CompanyPolicy> kept) => new(
        kept.Version,
        [.. PolicyNumbers.All.Select(number => new NumberView(number.Name, number.Label, number.Unit, number.Of(kept.Value), number.Default, number.Min, number.Max))],
        kept.Value.Hours.Windows, kept.Value.Hours.Weekdays, kept.Value.CustomerQuiet, kept.Value.StaffQuiet, kept.At, kept.By, kept.Why);
}

/// <summary>The taxonomy in one of its versions, with who made it and why.</summary>
internal sealed record TaxonomyView(int Version, IReadOnlyList<TaxonomyItem> Items, DateTimeOffset? ChangedAt, string? ChangedBy, string? Why)
{
    public static TaxonomyView Of(Kept<Taxonomy> kept) => new(kept.Version, kept.Value.Items, kept.At, kept.By, kept.Why);
}

/// <summary>A department.</summary>
internal sealed record DepartmentView(string Id, string Name, string? HeadId, bool Active, int Version)
{
    public static DepartmentView Of(Kept<Department> kept) => new(kept.Id, kept.Value.Name, kept.Value.HeadId, kept.Value.Active, kept.Version);
}

/// <summary>A member of staff; agents see of phones only the ends.</summary>
internal sealed record StaffMemberView(
    string Id, string Name, StaffRole Role, string Phone, string? DepartmentId, IReadOnlyList<WorkingWindow>? Hours, IReadOnlyList<DateOnly> DaysOff,
    string? StandInId, bool Active, int Version)
{
    public static StaffMemberView Of(Kept<StaffMember> kept, StaffRole reader)
    {
        var member = kept.Value;
        return new(
            kept.Id, member.Name, member.Role, PhoneFor(reader, member.Phone), member.DepartmentId, member.Hours?.Windows, member.DaysOff, member.StandInId, member.Active, kept.Version);
    }

    public static string PhoneFor(StaffRole reader, string phone) => reader >= StaffRole.Manager ? phone : StaffComplaintView.Masked(phone);
}

/// <summary>A cleaner; agents see of phones only the ends.</summary>
internal sealed record CleanerView(
    string Id, string Name, string Phone, IReadOnlyList<string> Skills, IReadOnlyList<string> Areas, double Rating, IReadOnlyList<DateOnly> DaysOff, bool Active, int Version)
{
    public static CleanerView Of(Kept<Cleaner> kept, StaffRole reader)
    {
        var cleaner = kept.Value;
        return new(
            kept.Id, cleaner.Name, StaffMemberView.PhoneFor(reader, cleaner.Phone), cleaner.Skills, cleaner.Areas, cleaner.Rating, cleaner.DaysOff, cleaner.Active, kept.Version);
    }
}

/// <summary>A customer; agents see of phones and contacts only the ends.</summary>
internal sealed record CustomerView(string Id, string Name, string Phone, CustomerContact? Contact, int Version)
{
    public static CustomerView Of(Kept<Customer> kept, StaffRole reader) =>
        new(kept.Id, kept.Value.Name, StaffMemberView.PhoneFor(reader, kept.Value.Phone), ContactFor(reader, kept.Value.Contact), kept.Version);

    private static CustomerContact? ContactFor(StaffRole reader, CustomerContact? contact) =>
        reader >= StaffRole.Manager || contact is null ? contact : contact with { Handle = contact.Masked };
}

/// <summary>A service order.</summary>
internal sealed record OrderView(
    string Id, string CustomerId, string CleanerId, string Service, string Area, string Address, DateTimeOffset ServedAt, int PriceCents, GeoPoint? Location, string? Campaign, int Version)
{
    public static OrderView Of(Kept<ServiceOrder> kept)
    {
        var order = kept.Value;
        return new(kept.Id, order.CustomerId, order.CleanerId, order.Service, order.Area, order.Address, order.ServedAt, order.PriceCents, order.Location, order.Campaign, kept.Version);
    }
}

/// <summary>An entry of the change log.</summary>
internal sealed record ChangeView(DateTimeOffset At, string By, string? Why, string Kind, IReadOnlyList<ChangedItemView> Items)
{
    public static ChangeView Of(Kept<CompanyChange> kept) => new(
        kept.Value.At, kept.Value.By, kept.Value.Why, kept.Value.Kind,
        [.. kept.Value.Items.Select(item => new ChangedItemView(item.Id, item.Version, item.Before, item.After))]);
}

/// <summary>One item of it, as it is stored.</summary>
internal sealed record ChangedItemView(string Id, int Version, JsonElement? Before, JsonElement After);
