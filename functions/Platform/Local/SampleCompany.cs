using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.LocalHost;

/// <summary>洁家家政, a small company to try the product with. Everybody and everything in it is made up.</summary>
internal static class SampleCompany
{
    /// <summary>Its id.</summary>
    public const string Id = "jiejia";

    private const int OrderCount = 24;

    private static readonly Department[] Departments =
        [new("service", "客服部", "s03"), new("quality", "质检部", "s03"), new("finance", "财务", "s04")];

    private static readonly StaffMember[] Staff =
    [
        new("s01", "陈静", StaffRole.Agent, "13800000001") { DepartmentId = "service" },
        new("s02", "周文博", StaffRole.Agent, "13800000002") { DepartmentId = "service" },
        new("s03", "林晓燕", StaffRole.Manager, "13800000003") { DepartmentId = "quality", StandInId = "s05" },
        new("s04", "何国强", StaffRole.Owner, "13800000004") { DepartmentId = "finance" },
        new("s05", "沈佳慧", StaffRole.Manager, "13800000005") { DepartmentId = "service" },
    ];

    private static readonly Cleaner[] Cleaners =
    [
        new("a01", "刘桂芳", "13700000001", ["日常保洁", "深度保洁"], ["徐汇区", "长宁区"], 4.6),
        new("a02", "赵秀兰", "13700000002", ["日常保洁", "厨房清洗"], ["徐汇区", "静安区"], 4.9),
        new("a03", "孙玉梅", "13700000003", ["日常保洁", "玻璃清洗", "深度保洁"], ["浦东新区", "黄浦区"], 4.7),
        new("a04", "马建国", "13700000004", ["玻璃清洗", "空调清洗"], ["徐汇区", "长宁区", "浦东新区"], 4.4),
        new("a05", "胡春燕", "13700000005", ["深度保洁", "厨房清洗", "日常保洁"], ["静安区", "黄浦区", "徐汇区", "长宁区"], 4.8),
        new("a06", "郭志明", "13700000006", ["空调清洗", "日常保洁", "玻璃清洗"], ["浦东新区", "静安区"], 4.2),
    ];

    private static readonly (Customer Customer, string Area, string Address)[] Homes =
    [
        (new("c01", "王女士", "13900000001"), "徐汇区", "天桥路 18 弄 3 号 502 室"),
        (new("c02", "李先生", "13900000002"), "徐汇区", "梧桐苑 7 号 1101 室"),
        (new("c03", "张女士", "13900000003"), "长宁区", "虹桂花园 12 号 301 室"),
        (new("c04", "吴先生", "13900000004"), "静安区", "新和里 26 号 204 室"),
        (new("c05", "郑阿姨", "13900000005"), "静安区", "康宁坊 9 号 102 室"),
        (new("c06", "黄先生", "13900000006"), "浦东新区", "江月湾 5 幢 1803 室"),
        (new("c07", "徐女士", "13900000007"), "浦东新区", "锦绣园 31 号 601 室"),
        (new("c08", "高先生", "13900000008"), "黄浦区", "福安里 14 号 305 室"),
    ];

    private static readonly (string Service, int Cents)[] Services =
        [("日常保洁", 16_000), ("深度保洁", 58_000), ("玻璃清洗", 24_000), ("厨房清洗", 32_000), ("空调清洗", 18_000)];

    /// <summary>Writes the company unless it is there already.</summary>
    /// <param name="directory">Where to.</param>
    /// <param name="now">The orders lie in the weeks before.</param>
    /// <param name="cancel">Gives up; what was written stays and is completed by the next call.</param>
    public static async Task EnsureAsync(CompanyDirectory directory, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (await directory.FindAsync(Id, cancel) is not null)
            return;
        await directory.SavePolicyAsync(Id, new CompanyPolicy(), cancel);
        await directory.SaveTaxonomyAsync(Id, Taxonomy.Default, cancel);
        await directory.SaveDepartmentsAsync(Id, Departments, cancel);
        await directory.SaveStaffAsync(Id, Staff, cancel);
        await directory.SaveCleanersAsync(Id, Cleaners, cancel);
        await directory.SaveCustomersAsync(Id, [.. Homes.Select(home => home.Customer)], cancel);
        await directory.SaveOrdersAsync(Id, Orders(now), cancel);
        await directory.SaveCompanyAsync(new Company(Id, "洁家家政"), cancel);
    }

    /// <summary>24 orders: each customer's first is a day or two ago, the others further back, in the morning or the afternoon.</summary>
    private static IEnumerable<ServiceOrder> Orders(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        for (var i = 0; i < OrderCount; i++)
        {
            var (customer, area, address) = Homes[i % Homes.Length];
            var wanted = Services[(i + (i / Homes.Length)) % Services.Length];
            var able = Cleaners.Where(cleaner => cleaner.Areas.Contains(area) && cleaner.Skills.Contains(wanted.Service)).ToArray();
            var (service, cents) = able.Length > 0 ? wanted : Services[0];
            var cleaner = able.Length > 0 ? able[i % able.Length] : Cleaners.First(one => one.Areas.Contains(area) && one.Skills.Contains(service));
            var servedAt = today.AddDays(-1 - (i % 2) - (i / Homes.Length * 9)).AddHours(i % 3 == 0 ? 6 : 1);
            yield return new ServiceOrder($"o{i + 1:0000}", customer.Id, cleaner.Id, service, area, address, servedAt, cents);
        }
    }
}
