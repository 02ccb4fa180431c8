using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>Who lives in the file: every complaint gets a customer and an order of its own, all made up.</summary>
internal static class CrowdTown
{
    private const int AtOnce = 32;
    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨"];
    private static readonly string[] Areas = ["徐汇区", "长宁区", "静安区", "浦东新区", "黄浦区"];
    private static readonly (string Service, string CleanerId, int Cents)[] Visits =
    [
        ("日常保洁", "a01", 16_000), ("深度保洁", "a03", 58_000), ("玻璃清洗", "a04", 24_000),
        ("厨房清洗", "a02", 32_000), ("空调清洗", "a06", 18_000), ("日常保洁", "a05", 16_000),
    ];

    /// <summary>Moves them in.</summary>
    public static async Task SettleAsync(CompanyDirectory directory, IReadOnlyList<CrowdCase> cases, DateTimeOffset now)
    {
        await directory.SaveCustomersAsync(SampleCompany.Id, [.. cases.Select(CustomerOf)]);
        await Parallel.ForEachAsync(cases.Chunk(RecordLimits.MaxBatch / AtOnce + 1), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (some, cancel) =>
            await directory.SaveOrdersAsync(SampleCompany.Id, some.Select(one => OrderOf(one, now)), cancel));
    }

    /// <summary>Somebody who may do the rework: not the one complained about.</summary>
    public static string OtherCleaner(CrowdCase one) => VisitOf(one).CleanerId == "a01" ? "a05" : "a01";

    private static Customer CustomerOf(CrowdCase one)
    {
        var position = one.Habits.Position;
        return new Customer(one.CustomerId, Surnames[position % Surnames.Length] + (position % 3 == 0 ? "先生" : "女士"), $"135{position:D8}");
    }

    private static ServiceOrder OrderOf(CrowdCase one, DateTimeOffset now)
    {
        var (service, cleaner, cents) = VisitOf(one);
        var position = one.Habits.Position;
        return new ServiceOrder(
            one.OrderId, one.CustomerId, cleaner, service, Areas[position % Areas.Length], $"示例路 {position + 1} 号", now.AddDays(-1 - (position % 5)), cents);
    }

    private static (string Service, string CleanerId, int Cents) VisitOf(CrowdCase one) => Visits[one.Habits.Position % Visits.Length];
}
