using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Header = "订单号,客户姓名,客户电话,保洁员编号,服务项目,区域,地址,服务时间,金额";
    private const string Good = "DD-1,冯女士,13900000090,a01,日常保洁,徐汇区,新桥路 1 号,2026-05-30 14:00,160.00";
    private const string Bad = "DD-2,褚女士,12345,a01,日常保洁,徐汇区,新桥路 2 号,2026-05-30 14:00,160";

    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    [Trait("Requirement", "A8")]
    public async Task AnImportedOrder_CanBeComplainedAbout(string encoding, bool mark)
    {
        var report = await SendAsync("orders", $"{Header}\r\n{Good}\r\n", encoding, mark);
        Counts(report).ShouldBe((1, 1, 0, 0, 0));
        var order = (await company.Manager.SeesAllAsync("orders")).Single(one => $"{one["id"]}" == "DD-1");
        ($"{order["servedAt"]}", order["priceCents"]!.GetValue<int>()).ShouldBe(("2026-05-30T06:00:00Z", 16_000));
        var it = await company.AComplaintFiled(customer: $"{order["customerId"]}", orderId: "DD-1");
        (await it.SeenByStaffAsync())["order"]!["id"]!.ToString().ShouldBe("DD-1");
        (await company.Manager.SeesOneAsync("customers", $"{order["customerId"]}"))["name"]!.ToString().ShouldBe("冯女士");
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task BadLines_ComeBackAsAFileThatCanBeMendedAndSentAgain()
    {
        var report = await SendAsync("orders", $"{Header},备注\r\n{Good},老客户\r\n{Bad},\"急,急\"\r\n\"DD-3,没有合上的引号\r\n");
        Counts(report).ShouldBe((3, 1, 0, 0, 2));
        report["bad"]!.AsArray().Select(bad => bad!["line"]!.GetValue<int>()).ShouldBe([3, 4]);
        report["bad"]![0]!["reason"]!.ToString().ShouldContain("12345");
        var file = report["badFile"]!.ToString();
        file.ShouldContain("DD-3,没有合上的引号");
        var mended = file.Replace("12345", "13900000091", StringComparison.Ordinal).Split("\r\n")[..2];
        var again = await SendAsync("orders", string.Join("\r\n", mended));
        Counts(again).ShouldBe((1, 1, 0, 0, 0));
        again["ignoredColumns"]!.ToJsonString().ShouldNotContain("原因");
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task TheSameFileAgain_ChangesNothing()
    {
        var text = $"{Header}\n{Good}\n{Good}\n";
        Counts(await SendAsync("orders", text)).ShouldBe((2, 1, 0, 1, 0));
        var changes = (await company.Owner.SeesAllAsync("changes?take=100")).Count;
        Counts(await SendAsync("orders", text)).ShouldBe((2, 0, 0, 2, 0));
        (await company.Owner.SeesAllAsync("changes?take=100")).Count.ShouldBe(changes);
        Counts(await SendAsync("orders", text.Replace("160.00", "180", StringComparison.Ordinal))).ShouldBe((2, 0, 1, 1, 0));
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task ADryRun_SaysTheSameAndDoesNothing()
    {
        var text = $"{Header}\n{Good}\n{Bad}\n";
        var dry = await SendAsync("orders?dryRun=true", text);
        Counts(dry).ShouldBe((2, 1, 0, 0, 1));
        (await company.Owner.SeesAllAsync("changes")).ShouldBeEmpty();
        Counts(await SendAsync("orders", text)).ShouldBe(Counts(dry));
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task ColumnsInAnyOrderAndLineBreaksInQuotes_AreRead()
    {
        static string Turned(string line) => string.Join(',', line.Split(',').Reverse());
        var broken = Turned(Good).Replace("新桥路 1 号", "\"新桥路 1 号\r\n3 单元，\"\"红门\"\"\"", StringComparison.Ordinal);
        var other = Turned(Good).Replace("DD-1", "DD-7", StringComparison.Ordinal).Replace("a01", "a99", StringComparison.Ordinal);
        var report = await SendAsync("orders", $"{Turned(Header)}\r\n{broken}\r\n\r\n{other}\r\n");
        Counts(report).ShouldBe((2, 1, 0, 0, 1));
        report["bad"]![0]!["line"]!.GetValue<int>().ShouldBe(5);
        var order = (await company.Manager.SeesAllAsync("orders")).Single(one => $"{one["id"]}" == "DD-1");
        $"{order["address"]}".ShouldContain("\"红门\"");
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task AFileThatIsTooLong_IsRefusedWhole()
    {
        var lines = string.Concat(Enumerable.Repeat(Good + "\n", 20_001));
        (await PostAsync("orders", Encoding.UTF8.GetBytes($"{Header}\n{lines}"))).Code.ShouldBe("unreadable_file");
        (await company.Owner.SeesAllAsync("changes")).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task EveryBadLine_SaysWhy()
    {
        var bad = new Dictionary<string, string>
        {
            ["x1,,13900000090,a01,日常保洁,徐汇区,路,2026-05-30 14:00,160"] = "客户姓名",
            ["x2,冯女士,1.39E+10,a01,日常保洁,徐汇区,路,2026-05-30 14:00,160"] = "科学计数法",
            ["x3,冯女士,13900000090,a99,日常保洁,徐汇区,路,2026-05-30 14:00,160"] = "a99",
            ["x4,冯女士,13900000090,a01,,徐汇区,路,2026-05-30 14:00,160"] = "服务项目",
            ["x5,冯女士,13900000090,a01,日常保洁,徐汇区,路,昨天,160"] = "昨天",
            ["x6,冯女士,13900000090,a01,日常保洁,徐汇区,路,2027-05-30 14:00,160"] = "还没有到",
            ["x7,冯女士,13900000090,a01,日常保洁,徐汇区,路,2026-05-30 14:00,一百"] = "一百",
            ["o|8,冯女士,13900000090,a01,日常保洁,徐汇区,路,2026-05-30 14:00,160"] = "订单号",
            ["o0001,冯女士,13900000090,a01,日常保洁,徐汇区,路,2026-05-30 14:00,160"] = "另一位客户",
            ["x9,冯女士,13900000090,a01,日常保洁,徐汇区,路,2026-05-30 14:00,160,多,余"] = "11 列",
            ["x10"] = "客户姓名",
        };
        var report = await SendAsync("orders", $"{Header}\n{string.Join('\n', bad.Keys)}\n");
        Counts(report).ShouldBe((bad.Count, 0, 0, 0, bad.Count));
        foreach (var (reason, at) in bad.Values.Select((reason, at) => (reason, at)))
            report["bad"]![at]!["reason"]!.ToString().ShouldContain(reason);
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task CleanersWithEnglishHeaders_AreImported()
    {
        var report = await SendAsync("cleaners", "id,name,phone,skills,areas,rating\na31,钱小红,13700000031,日常保洁、深度保洁,徐汇区;长宁区,4.8\na32,孙大妈,13700000001,日常保洁,徐汇区,\na33,李大妈,13700000033,日常保洁,徐汇区,9\n");
        Counts(report).ShouldBe((3, 1, 0, 0, 2));
        (await company.Manager.SeesOneAsync("cleaners", "a31"))["skills"]!.ToJsonString().ShouldBe(JsonNode.Parse("""["日常保洁","深度保洁"]""")!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("订单号,客户姓名\nDD-1,冯女士")]
    [Trait("Requirement", "A8")]
    public async Task AFileThatIsNoTable_IsRefused(string text) => (await PostAsync("orders", Encoding.UTF8.GetBytes(text))).Code.ShouldBe("unreadable_file");

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task AnAgent_MayNotImport()
    {
        (await PostAsync("orders", Encoding.UTF8.GetBytes(Header), company.Agent)).Code.ShouldBe("forbidden");
        (await company.Manager.PostAsync("/api/staff/company/imports/orders", new { })).Code.ShouldBe("unsupported_media_type");
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public async Task TenThousandLines_AreAllTaken()
    {
        var lines = Enumerable.Range(0, 10_000).Select(i => $"big-{i},客户{i % 3000},138{i % 3000:D8},a0{(i % 6) + 1},日常保洁,徐汇区,新桥路 {i} 号,2026-05-{(i % 28) + 1:D2} 14:00,{100 + (i % 200)}");
        var report = await SendAsync("orders", $"{Header}\n{string.Join('\n', lines)}\n");
        Counts(report).ShouldBe((10_000, 10_000, 0, 0, 0));
    }

    [Theory]
    [InlineData("orders")]
    [InlineData("cleaners")]
    [Trait("Requirement", "I4")]
    public async Task AFileBeyondTheLimit_IsRefusedBeforeItIsSent(string what)
    {
        // Who sends without asking may lose the answer, as the server closes the connection on what it does not read.
        using var client = new HttpClient(new ContractHandler(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) })) { BaseAddress = company.Product.Address };
        var signedIn = (await company.Nobody.PostAsync("/dev/sign-in", new { company = "jiejia", audience = "staff", id = "s03" })).Ok().Body;
        using var beyond = ImportRequest(what, new byte[ImportFile.MaxBytes + 1]);
        beyond.Headers.ExpectContinue = true;
        beyond.Headers.Authorization = new("Bearer", $"{signedIn["token"]}");
        using var refused = await client.SendAsync(beyond);
        ((int)refused.StatusCode, $"{JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["code"]}").ShouldBe((413, "body_too_large"));
        // As many bytes as are allowed are read, and are no table.
        (await company.Manager.SendAsync(ImportRequest(what, new byte[ImportFile.MaxBytes]))).Code.ShouldBe("unreadable_file");
    }

    private static (int Lines, int Added, int Changed, int Unchanged, int Bad) Counts(JsonNode report)
    {
        int Of(string name) => report[name]!.GetValue<int>();
        return (Of("lines"), Of("added"), Of("changed"), Of("unchanged"), report["bad"]!.AsArray().Count);
    }

    private async Task<JsonNode> SendAsync(string what, string text, string encoding = "utf-8", bool mark = false)
    {
        var writes = encoding == "utf-8" ? new UTF8Encoding(mark) : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        return (await PostAsync(what, [.. writes.GetPreamble(), .. writes.GetBytes(text)])).Ok().Body;
    }

    private Task<Answer> PostAsync(string what, byte[] file, APerson? person = null) => (person ?? company.Manager).SendAsync(ImportRequest(what, file));

    private static HttpRequestMessage ImportRequest(string what, byte[] file)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/staff/company/imports/{what}") { Content = new ByteArrayContent(file) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return request;
    }
}
