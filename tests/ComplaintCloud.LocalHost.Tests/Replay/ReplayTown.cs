using System.Globalization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>Who lives there: each position of the plan has a customer and a visit of its own; and who of the staff is away when.</summary>
internal static class ReplayTown
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static readonly string[] Areas = ["徐汇区", "长宁区", "静安区", "浦东新区", "黄浦区"];

    private static readonly (string Service, string CleanerId, int Yuan)[] Visits =
        [("日常保洁", "a01", 160), ("深度保洁", "a03", 580), ("玻璃清洗", "a04", 240), ("厨房清洗", "a02", 320), ("空调清洗", "a06", 180), ("日常保洁", "a05", 160)];

    /// <summary>Each has days off; on 8 May both agents, on the make-up Saturday everybody but the owner.</summary>
    private static readonly (string StaffId, string[] Days)[] DaysOff =
    [
        ("s01", ["2026-04-28", "2026-05-08", "2026-05-09", "2026-05-20"]),
        ("s02", ["2026-04-30", "2026-05-08", "2026-05-09", "2026-05-21"]),
        ("s03", ["2026-04-29", "2026-05-06", "2026-05-09", "2026-05-22"]),
        ("s05", ["2026-04-27", "2026-05-09", "2026-05-22"]),
    ];

    public static string CustomerOf(int position) => $"r{position:000}";

    public static string OrderOf(int position) => $"R{position:0000}";

    /// <summary>Whether somebody has that day off.</summary>
    public static bool IsOff(string staffId, DateOnly day) =>
        DaysOff.Any(off => off.StaffId == staffId && off.Days.Contains(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>The owner enters all of it: customers, their orders from a file, and the days off.</summary>
    public static async Task SettleAsync(ACompany company, IReadOnlyList<Filing> filings)
    {
        var homes = filings.Where(filing => filing.Earlier is null).Select(filing => filing.Position).ToList();
        foreach (var position in homes)
            (await company.Owner.PutsAsync($"customers/{CustomerOf(position)}", new { name = NameOf(position), phone = PhoneOf(position) })).Ok();
        var lines = homes.Select(position => LineOf(position, company.Now));
        (await company.Owner.PostTextAsync("/api/staff/company/imports/orders",
            "订单号,客户姓名,客户电话,保洁员编号,服务项目,区域,地址,服务时间,金额\n" + string.Join('\n', lines), "text/csv")).Ok();
        foreach (var (staffId, days) in DaysOff)
            await company.IsOffAsync(staffId, days);
    }

    private static string NameOf(int position) => Surnames[position % Surnames.Length] + (position % 3 == 0 ? "先生" : "女士");

    private static string PhoneOf(int position) => $"1350000{position:0000}";

    private static string LineOf(int position, DateTimeOffset now)
    {
        var (service, cleanerId, yuan) = Visits[position % Visits.Length];
        var served = BusinessCalendar.ToLocalStamp(now.AddDays(-1 - (position % 6)));
        return $"{OrderOf(position)},{NameOf(position)},{PhoneOf(position)},{cleanerId},{service},{Areas[position % Areas.Length]},示例路{position + 1}号,{served},{yuan}";
    }
}
