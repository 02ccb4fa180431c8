using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>What those who acted in a case are called in its record; kept with the record, since names change.</summary>
internal sealed record DispositionNames(IReadOnlyDictionary<string, string> Known)
{
    /// <summary>The names as they are now, of everybody in the log and of the company.</summary>
    public static DispositionNames Now(string company, IEnumerable<FactEntry> entries, CompanyPeople? people)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal) { [company] = people?.Company.Name ?? company };
        foreach (var by in entries.Select(entry => entry.By).Distinct())
            names[by] = NameOf(by, people);
        return new(names);
    }

    /// <summary>The name of somebody in the log, or of the company under its id.</summary>
    public string Of(string by) => Known.GetValueOrDefault(by, by);

    private static string NameOf(string by, CompanyPeople? people)
    {
        var id = by[(by.IndexOf(':') + 1)..];
        return by.Split(':')[0] switch
        {
            "staff" when people?.FindStaff(id) is { } member => $"{RoleName(member.Role)} {member.Name}",
            "cleaner" when people?.FindCleaner(id) is { } cleaner => $"保洁员 {cleaner.Name}",
            "customer" => "客户",
            Actors.Workflow => "系统",
            _ => by,
        };
    }

    private static string RoleName(StaffRole role) => role switch { StaffRole.Agent => "客服", StaffRole.Manager => "主管", StaffRole.Owner => "老板" };
}
