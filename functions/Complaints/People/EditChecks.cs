using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>What all edits check alike. Each is null when it is right.</summary>
internal static partial class EditChecks
{
    private const int MaxName = 40;
    private const int MaxWhy = 500;
    private const int MaxList = 100;
    private const int MaxDaysOff = 400;

    /// <summary>An id that people and other systems may choose: 1 to 64 letters, digits, dots, dashes and underscores.</summary>
    public static Error? Id(string id, string member) => Ids().IsMatch(id) ? null : RequestErrors.InvalidMember(member, "编号只能用字母、数字、点、横线和下划线，最多 64 位。");

    public static Error? Name(string? name) => CaseErrors.CheckText(name, "name", MaxName);

    public static Error? Why(string? why, bool required = false) =>
        required ? CaseErrors.CheckText(why, "why", MaxWhy) : CaseErrors.CheckLength(why, "why", MaxWhy);

    /// <summary>A Chinese mobile number, eleven digits.</summary>
    public static Error? Phone(string? phone) => phone is not null && Phones().IsMatch(phone) ? null : RequestErrors.InvalidMember("phone", "请填写 11 位手机号。");

    public static Error? Words(IReadOnlyList<string>? words, string member) =>
        words is null || words.Count > MaxList || words.Any(word => string.IsNullOrWhiteSpace(word) || word.Length > MaxName)
            ? RequestErrors.InvalidMember(member, $"请逐项填写，每项最多 {MaxName} 字，最多 {MaxList} 项。")
            : null;

    public static Error? DaysOff(IReadOnlyList<DateOnly>? days) =>
        days?.Count > MaxDaysOff ? RequestErrors.InvalidMember("daysOff", $"最多 {MaxDaysOff} 天。") : null;

    /// <summary>Windows in order that do not overlap; null stands for none of their own.</summary>
    public static Error? Hours(IReadOnlyList<WorkingWindow>? windows, string member)
    {
        try
        {
            if (windows is not null)
                _ = new WorkingShifts([.. windows.Select(window => window ?? throw new ArgumentException("A window is missing."))]);
            return null;
        }
        catch (ArgumentException)
        {
            return RequestErrors.InvalidMember(member, "工作时段至少一段，按先后填写，不能重叠。");
        }
    }

    /// <summary>Hours of all weekdays together with the company's own days: no day may run into the next one's opening.</summary>
    public static Error? Hours(BusinessHours hours, CompanyCalendar calendar)
    {
        try
        {
            _ = new BusinessCalendar(OfficialCalendar.Published, hours, calendar);
            return null;
        }
        catch (ArgumentException)
        {
            return RequestErrors.InvalidMember("weekdays", "各天的时段要按先后填写，不能重叠，也不能延续到第二天上班以后。");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
    private static partial Regex Ids();

    [GeneratedRegex("^1[3-9][0-9]{9}$")]
    private static partial Regex Phones();
}
