using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.People;

/// <summary>Service orders from a file; customers who are not known come with them.</summary>
internal sealed class ImportOrders(ImportWriter writer, CompanyDirectory directory, PeopleIndexes indexes, TimeProvider time)
{
    private const int AtOnce = 16;

    private static readonly ImportColumn[] Columns =
    [
        new("订单号", true, "订单编号", "id", "orderid", "orderno"),
        new("客户姓名", true, "客户", "customername", "customer"),
        new("客户电话", true, "客户手机", "客户手机号", "电话", "手机号", "customerphone", "phone"),
        new("保洁员编号", true, "保洁员", "工号", "cleanerid", "cleaner"),
        new("服务项目", true, "服务", "项目", "service"),
        new("区域", true, "area"),
        new("地址", true, "服务地址", "address"),
        new("服务时间", true, "完成时间", "servedat"),
        new("金额", true, "价格", "订单金额", "price", "priceyuan"),
        new("纬度", false, "latitude", "lat"),
        new("经度", false, "longitude", "lng", "lon"),
        new("活动", false, "活动名称", "促销活动", "campaign"),
    ];

    /// <summary>Takes the good lines; orders that are there already stay as they are.</summary>
    public async Task<Result<ImportReport>> HandleAsync(Edit edit, byte[] bytes, bool dryRun, CancellationToken cancel)
    {
        if (!ImportFile.Read(bytes, Columns).Is(out var file, out var unreadable))
            return unreadable;
        var people = (await directory.FindAsync(edit.Company, cancel))!;
        var customers = await CustomersAsync(edit.Company, file, cancel);
        var plan = ImportPlan<ServiceOrder>.Of(file, line => Read(line, customers, people, time.GetUtcNow()), order => order.Id, (one, other) => one == other);
        var (own, bad) = (new List<Planned<ServiceOrder>>(), plan.Bad.ToList());
        foreach (var planned in plan.Items)
            if (await indexes.FindAsync(edit.Company, PeopleKind.OrderOwners, planned.Item.Id, cancel) is { } owner && owner != planned.Item.CustomerId)
                bad.Add(new BadLine(planned.Line, EditErrors.OrderOfAnother.Message));
            else
                own.Add(planned with { Item = await PlacedAsync(edit.Company, planned.Item, cancel) });
        if (!dryRun)
            await AddCustomersAsync(edit, own, customers, cancel);
        var count = await WriteAsync(edit, own, dryRun, cancel);
        directory.Forget(edit.Company);
        bad.Sort((one, other) => one.Line.CompareTo(other.Line));
        return new ImportReport(dryRun, file.Lines.Count, count.Added, count.Changed, count.Unchanged + plan.Repeated, file.Ignored, bad, file.BadFile(bad));
    }

    // A file without degrees or campaigns does not take away those that are known.
    private async Task<ServiceOrder> PlacedAsync(string company, ServiceOrder order, CancellationToken cancel) =>
        (order.Location is null || order.Campaign is null) && await directory.FindOrderAsync(company, order.CustomerId, order.Id, cancel) is { } before
            ? order with { Location = order.Location ?? (before.Address == order.Address ? before.Location : null), Campaign = order.Campaign ?? before.Campaign }
            : order;

    // Each customer's orders are a partition; the store commits several of them together when they come together.
    private async Task<ImportCount> WriteAsync(Edit edit, List<Planned<ServiceOrder>> own, bool dryRun, CancellationToken cancel)
    {
        var counts = new ConcurrentQueue<ImportCount>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(own.GroupBy(planned => planned.Item.CustomerId), options, async (orders, stop) => counts.Enqueue(
            await writer.WriteAsync(edit, PeopleKind.OrdersOf(orders.Key), orders.Select(planned => KeyValuePair.Create(planned.Item.Id, planned.Item)), dryRun, stop)));
        return counts.Aggregate(new ImportCount(0, 0, 0), (sum, one) => sum + one);
    }

    // Those who are known by their phone keep their name and id; the others get an id that is always the same for the phone.
    private async Task<Dictionary<string, Customer>> CustomersAsync(string company, ImportFile file, CancellationToken cancel)
    {
        var customers = new Dictionary<string, Customer>();
        foreach (var line in file.Lines.Where(line => line.Broken is null))
            if (ImportCells.Phone(line.Cells["客户电话"]) is { } phone && !customers.ContainsKey(phone))
            {
                var id = await indexes.FindAsync(company, PeopleKind.CustomerPhones, phone, cancel) ?? IdFor(company, phone);
                customers[phone] = await directory.FindCustomerAsync(company, id, cancel) ?? new Customer(id, line.Cells["客户姓名"], phone);
            }
        return customers;
    }

    private async Task AddCustomersAsync(Edit edit, List<Planned<ServiceOrder>> orders, Dictionary<string, Customer> customers, CancellationToken cancel)
    {
        var wanted = orders.Select(planned => planned.Item.CustomerId).ToHashSet();
        var those = customers.Values.Where(customer => wanted.Contains(customer.Id)).ToList();
        await indexes.SetAsync(edit.Company, PeopleKind.CustomerPhones, those.Select(customer => KeyValuePair.Create(customer.Phone, customer.Id)), cancel);
        await writer.WriteAsync(edit, PeopleKind.Customers, those.Select(customer => KeyValuePair.Create(customer.Id, customer)), dryRun: false, cancel);
        await indexes.SetAsync(edit.Company, PeopleKind.OrderOwners, orders.Select(planned => KeyValuePair.Create(planned.Item.Id, planned.Item.CustomerId)), cancel);
    }

    private static Result<ServiceOrder> Read(ImportLine line, Dictionary<string, Customer> customers, CompanyPeople people, DateTimeOffset now)
    {
        var cells = line.Cells;
        if (EditChecks.Name(cells["客户姓名"]) is not null)
            return ImportErrors.Line("客户姓名要填，最多 40 字。");
        if (ImportCells.Phone(cells["客户电话"]) is not { } phone)
            return ImportErrors.Line(cells["客户电话"].Contains("E+", StringComparison.OrdinalIgnoreCase)
                ? $"手机号“{cells["客户电话"]}”被 Excel 改成了科学计数法，请把这一列设为文本。"
                : $"手机号“{cells["客户电话"]}”不是 11 位手机号。");
        if (ImportCells.Time(cells["服务时间"]) is not { } served)
            return ImportErrors.Line($"服务时间“{cells["服务时间"]}”看不懂，请写成 2026-05-30 14:00。");
        if (ImportCells.Cents(cells["金额"]) is not { } cents)
            return ImportErrors.Line($"金额“{cells["金额"]}”看不懂，请按元填写，最多两位小数。");
        if (served > now)
            return ImportErrors.Line("服务时间还没有到，只能导入已完成的订单。");
        if (people.FindCleaner(cells["保洁员编号"]) is null)
            return ImportErrors.Line($"没有编号为“{cells["保洁员编号"]}”的保洁员，请先导入保洁员。");
        if (!ImportCells.Location(cells["纬度"], cells["经度"]).Is(out var location, out _))
            return ImportErrors.Line($"经纬度“{cells["纬度"]}，{cells["经度"]}”看不懂，请填写十进制度数，例如 31.18832 和 121.43664。");
        var command = new EditOrder(cells["保洁员编号"], cells["服务项目"], cells["区域"], cells["地址"], served, cents, Location: location, Campaign: cells["活动"]);
        var decided = EditOrder.Decide(command, customers[phone].Id, cells["订单号"], people, now);
        return decided.Is(out var order, out var wrong) ? order : ImportErrors.Line(Missing(wrong));
    }

    // In a form the field stands beside the sentence; in a file its column must be named.
    private static string Missing(Error wrong)
    {
        var member = wrong.Details.GetValueOrDefault("errors") is IReadOnlyDictionary<string, string[]> errors ? errors.Keys.First() : "";
        var column = member switch { "service" => "服务项目：", "area" => "区域：", "address" => "地址：", "campaign" => "活动：", "orderId" => "订单号：", _ => "" };
        return column + ImportCleaners.Sentence(wrong);
    }

    private static string IdFor(string company, string phone) =>
        $"c-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{company}\n{phone}")))[..16]}";
}
