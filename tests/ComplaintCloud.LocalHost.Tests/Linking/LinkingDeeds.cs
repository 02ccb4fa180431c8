using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Linking;

/// <summary>What customers file twice, and what staff put together.</summary>
internal static class LinkingDeeds
{
    private static int keys;

    /// <summary>A filing as the customer's phone sends it, under a key of its own unless one is given.</summary>
    public static async Task<Answer> FilesAsync(this ACompany company, string text, string? orderId = "o0001", string customer = "c01", bool? anotherMatter = null, string? key = null)
    {
        var answer = await company.Customer(customer).PostAsync(
            "/api/customer/complaints", new { orderId, text, wish = "redo", anotherMatter }, key: key ?? $"linking-{Interlocked.Increment(ref keys)}");
        await company.SettleAsync();
        return answer;
    }

    /// <summary>The case of a filing.</summary>
    public static ACase CaseOf(this ACompany company, Answer filed, string customer = "c01") => new(company, $"{filed.Ok().Body["id"]}", customer);

    public static Task<Answer> MergedIntoAsync(this ACase it, ACase into) => it.StaffAsync(it.Company.Agent, "merge", new { into = into.Id, reason = "同一次服务的两份投诉" });

    /// <summary>The ids of the cases that a number finds.</summary>
    public static async Task<IReadOnlyList<string>> FoundByAsync(this ACompany company, string number) =>
        [.. (await company.Agent.GetAsync($"/api/staff/complaints?number={number}")).Ok().Body["items"]!.AsArray().Select(item => $"{item!["id"]}")];

    public static async Task<string> NumberAsync(this ACase it) => $"{(await it.SeenByStaffAsync())["number"]}";

    /// <summary>Its links, as relation and id.</summary>
    public static async Task<IReadOnlyList<string>> LinksAsync(this ACase it) =>
        [.. ((await it.SeenByStaffAsync())["links"]?.AsArray() ?? []).Select(link => $"{link!["relation"]} {link["complaintId"]}")];

    /// <summary>Lives through every refusal and every operation that is about cases that belong together.</summary>
    public static async Task TakeTheTourAsync(ACompany company)
    {
        var first = company.CaseOf(await company.FilesAsync(World.Dirty, anotherMatter: true));
        (await company.FilesAsync("阿姨走得太早了。")).Ok409("similar_case_open");
        var second = company.CaseOf(await company.FilesAsync(World.Late, anotherMatter: true));
        var others = company.CaseOf(await company.FilesAsync(World.Late, orderId: null, customer: "c02", anotherMatter: true), "c02");
        (await second.MergedIntoAsync(others)).Ok409("cannot_merge");
        (await second.StaffAsync(company.Agent, "split", new { text = "花瓶打碎了。", reason = "另一件事" })).Ok();
        (await second.MergedIntoAsync(first)).Ok();
        (await company.Agent.PostAsync("/api/staff/complaints", new { channel = "phone", customerId = "c03", complaint = new { text = World.Late, wish = "answer", anotherMatter = true } }, key: "recorded")).Ok();
        var closed = await company.AClosedComplaint();
        await company.AdvanceAsync(TimeSpan.FromDays(16));
        (await closed.CustomerAsync("reopening", new { reason = "又花了" })).Ok409("reopening_over");
    }

    private static void Ok409(this Answer answer, string code)
    {
        if (answer.Code != code)
            throw new InvalidOperationException($"{answer.Status} {answer.Body.ToJsonString()}");
    }
}
