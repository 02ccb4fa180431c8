using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.LocalHost.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>A company with cases in several steps, an accountability, a corrective action, and everybody who could come to its door.</summary>
internal sealed class MatrixWorld(ACompany company)
{
    /// <summary>Somebody of the staff to whom things are done.</summary>
    public const string Spare = "s08";

    private const string Left = "s09";
    private const string Elsewhere = "other";

    private readonly List<MatrixCaller> callers = [];

    /// <summary>Everybody.</summary>
    public IReadOnlyList<MatrixCaller> Callers => callers;

    /// <summary>A case of the customer c02, from which nobody must keep away.</summary>
    public ACase OthersCase { get; private set; } = null!;

    /// <summary>Cases of the customer c01 from which s02 and s05 must keep away: being investigated, awaiting approval, being put right, withdrawn, closed, merged.</summary>
    public IReadOnlyList<ACase> Cases { get; private set; } = [];

    /// <summary>One about s02 from one of the cases, proposed by s01.</summary>
    public string AccountabilityId { get; private set; } = "";

    /// <summary>What a cleaner who signed in names: the job of a05, the statement and the accountability of a01.</summary>
    public IReadOnlyDictionary<string, string> Named { get; private set; } = new Dictionary<string, string>();

    /// <summary>A corrective action from one of the cases.</summary>
    public string CapaId { get; private set; } = "";

    /// <summary>An incident of one of the cases.</summary>
    public string IncidentId { get; private set; } = "";

    public static async Task<MatrixWorld> PrepareAsync(ACompany company)
    {
        var world = new MatrixWorld(company);
        await world.PeopleAsync();
        var closed = await world.AClosedCaseAsync();
        var withdrawn = await company.ATriagedComplaint();
        await KeepAwayAsync(withdrawn);
        (await withdrawn.CustomerAsync("withdrawal", new { })).Ok();
        var (merged, into) = (await company.ATriagedComplaint(), await company.ATriagedComplaint());
        await KeepAwayAsync(merged);
        (await merged.StaffAsync(company.Agent, "merge", new { into = into.Id, reason = "同一次服务的两份投诉" })).Ok();
        world.OthersCase = await company.AComplaintFiled(World.Late, customer: "c02", orderId: "o0002");
        var asked = await company.AStatementAskedFor();
        var offered = await company.AReworkOffered();
        var declined = await offered.CleanerTokenAsync();
        await (await offered.DeclinedAsync()).AcceptedAsync();
        world.Cases = [asked, await company.AComplaintAwaitingApproval(), offered];
        foreach (var it in world.Cases)
            await KeepAwayAsync(it);
        world.Cases = [.. world.Cases, withdrawn, closed, merged];
        world.AccountabilityId = $"{(await company.Agent.PostAsync("/api/staff/accountability", new { partyKind = "staff", partyId = "s02", measures = new[] { new { kind = "warning" } }, reason = "没有回访", complaintId = world.Cases[1].Id }, key: "matrix")).Ok().Body["id"]}";
        world.CapaId = $"{(await company.Agent.PostAsync("/api/staff/capa", new { kind = "corrective", action = "两单之间至少留半小时", ownerId = "s01", complaintId = world.Cases[1].Id }, key: "matrix")).Ok().Body["id"]}";
        var found = new IncidentOpened(ClusterDimension.Cleaner, "a01", "保洁员刘桂芳", [world.Cases[1].Id], 3, 0.2);
        world.IncidentId = (await company.Product.Services.GetRequiredService<IncidentRegister>().OpenAsync("jiejia", "matrix", "matrix", "workflow", found, null, CancellationToken.None)).Value.Id;
        await world.StaffAsync();
        await world.CustomersAsync();
        await world.CleanersAsync(asked, offered, declined);
        await world.NobodiesAsync();
        return world;
    }

    private async Task PeopleAsync()
    {
        var directory = company.Product.Services.GetRequiredService<CompanyDirectory>();
        await directory.SaveStaffAsync("jiejia", [new("s06", "许静", StaffRole.Agent, "13800000006"), new(Spare, "何静", StaffRole.Agent, "13800000008"), new(Left, "已离职", StaffRole.Owner, "13800000009")]);
        await directory.SavePolicyAsync(Elsewhere, new CompanyPolicy());
        await directory.SaveStaffAsync(Elsewhere,
            [new("s01", "别家客服", StaffRole.Agent, "13800009991"), new("s03", "别家主管", StaffRole.Manager, "13800009993"), new("s04", "别家老板", StaffRole.Owner, "13800009994")]);
        await directory.SaveCustomersAsync(Elsewhere, [new("c01", "别家客户", "13900009999")]);
        await directory.SaveCleanersAsync(Elsewhere, [new("a01", "别家保洁员", "13700009991", ["日常保洁"], ["徐汇区"], 4.5)]);
        await directory.SaveCompanyAsync(new Company(Elsewhere, "别家家政"));
    }

    private async Task<ACase> AClosedCaseAsync()
    {
        var it = await company.AComplaintUnderInvestigation(World.Late);
        await KeepAwayAsync(it);
        await (await (await (await (await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"))).AcceptedAsync()).ReportedAsync()).SignedOffAsync()).UntilDueAsync();
        (await it.StaffAsync(company.Staff("s06"), "callback", new { reached = true, satisfaction = "satisfied", notes = "已电话回访。" })).Ok();
        return it;
    }

    private static async Task KeepAwayAsync(ACase it)
    {
        foreach (var accused in (string[])["s02", "s05"])
            (await it.StaffAsync(it.Company.Manager, "conflicts", new { staffId = accused, kind = "complained_about", reason = "投诉的就是她的态度" })).Ok();
    }

    private async Task StaffAsync()
    {
        MatrixIdentity Is(StaffRole role) => new(Audience.Staff) { Role = role };
        await SignedInAsync("agent who proposed", "staff", "s01", Is(StaffRole.Agent) with { Proposed = true });
        await SignedInAsync("another agent", "staff", "s06", Is(StaffRole.Agent));
        await SignedInAsync("manager", "staff", "s03", Is(StaffRole.Manager));
        await SignedInAsync("owner", "staff", "s04", Is(StaffRole.Owner));
        await SignedInAsync("accused agent", "staff", "s02", Is(StaffRole.Agent) with { Accused = true, Answers = true });
        await SignedInAsync("accused manager", "staff", "s05", Is(StaffRole.Manager) with { Accused = true });
        foreach (var (id, role) in ((string, StaffRole)[])[("s01", StaffRole.Agent), ("s03", StaffRole.Manager), ("s04", StaffRole.Owner)])
            callers.Add(new($"{role} of another company", await TokenAsync("staff", id, Elsewhere), Is(role) with { OfTheCompany = false }));
    }

    private async Task CustomersAsync()
    {
        await SignedInAsync("the customer", "customer", "c01", new(Audience.Customer) { Owns = true });
        await SignedInAsync("another customer", "customer", "c02", new(Audience.Customer) { OwnsOthers = true });
        await SignedInAsync("a third customer", "customer", "c03", new(Audience.Customer));
        var links = company.Product.Services.GetRequiredService<PrivateLinks>();
        var elsewhere = new Caller("jiejia", Audience.Customer, "c01") { ComplaintId = (await company.ATriagedComplaint()).Id };
        callers.Add(new("the customer with another case's link", await links.MakeAsync(elsewhere, company.Now.AddDays(9), default), new(Audience.Customer, Entrance.CaseLink)));
        callers.Add(new("the customer with a survey's link", await links.MakeAsync(elsewhere with { SurveyRound = 1 }, company.Now.AddDays(9), default), new(Audience.Customer, Entrance.SurveyLink)));
        callers.Add(new("customer of another company", await TokenAsync("customer", "c01", Elsewhere), new(Audience.Customer) { OfTheCompany = false }));
    }

    private async Task CleanersAsync(ACase asked, ACase offered, string declined)
    {
        callers.Add(new("cleaner with the job", await offered.CleanerTokenAsync(), new(Audience.Cleaner, Entrance.JobLink) { Owns = true }));
        callers.Add(new("cleaner who declined the job", declined, new(Audience.Cleaner, Entrance.JobLink)));
        var recalled = await company.ReworkAccepted();
        callers.Add(new("cleaner whose job was recalled", await recalled.CleanerTokenAsync(), new(Audience.Cleaner, Entrance.JobLink)));
        (await recalled.StaffAsync(company.Manager, "rework/recall", new { offerNo = 1, reason = "客户要求换人" })).Ok();
        callers.Add(new("cleaner with another job", await (await company.AReworkOffered()).CleanerTokenAsync(), new(Audience.Cleaner, Entrance.JobLink) { Owns = true }));
        callers.Add(new("accused cleaner who is asked", await LinkAsync(asked, "/s/"), new(Audience.Cleaner, Entrance.StatementLink)));
        var penalty = $"{(await company.Agent.PostAsync("/api/staff/accountability", new { partyKind = "cleaner", partyId = "a01", measures = new[] { new { kind = "warning" } }, reason = "没有按清单做" }, key: "matrix-cleaner")).Ok().Body["id"]}";
        (await company.Manager.PostAsync($"/api/staff/accountability/{penalty}/decision", new { outcome = "approve" })).Ok();
        await company.SettleAsync();
        var told = (await company.MessagesAsync()).Last(one => one.Text.Contains("/a/", StringComparison.Ordinal)).Text;
        callers.Add(new("cleaner who answers for it", AfterLast(told, "/a/"), new(Audience.Cleaner, Entrance.AccountabilityLink)));
        var held = (await offered.SeenByStaffAsync())["offers"]!.AsArray()[^1]!;
        Named = new Dictionary<string, string> { ["job"] = $"{offered.Id}-{held["offerNo"]}", ["statement"] = $"{asked.Id}-1", ["accountability"] = penalty };
        await SignedInAsync("cleaner with the job who signed in", "cleaner", $"{held["cleanerId"]}", new(Audience.Cleaner) { Owns = true });
        // Holding a job of another customer's lets the one who is accused do that job and nothing with the one that is tried.
        var accused = new MatrixIdentity(Audience.Cleaner) { Asked = true, Answers = true };
        var another = await AJobOfTheAccusedAsync();
        await SignedInAsync("accused cleaner who signed in and holds another job", "cleaner", "a01", accused);
        callers.Add(new("accused cleaner who signed in and names the job they hold", await TokenAsync("cleaner", "a01", "jiejia"), accused with { Owns = true }) { Job = another });
        await SignedInAsync("another cleaner who signed in", "cleaner", "a06", new(Audience.Cleaner));
        callers.Add(new("cleaner of another company", await TokenAsync("cleaner", "a01", Elsewhere), new(Audience.Cleaner) { OfTheCompany = false }));
    }

    private async Task<string> AJobOfTheAccusedAsync()
    {
        var it = await company.AComplaintFiled(World.Late, customer: "c02", orderId: "o0002");
        await company.SettleAsync();
        await (await (await it.TakenAsync()).ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        var held = (await it.SeenByStaffAsync())["offers"]![0]!;
        held["cleanerId"]!.ToString().ShouldBe("a01");
        return $"{it.Id}-{held["offerNo"]}";
    }

    private async Task NobodiesAsync()
    {
        var services = company.Product.Services;
        var (tokens, owner) = (services.GetRequiredService<ITokens>(), new Caller("jiejia", Audience.Staff, "s04") { Role = StaffRole.Owner });
        var forger = new JwtTokens(new byte[32], services.GetRequiredService<TimeProvider>());
        callers.Add(new("nobody", null));
        callers.Add(new("forged by another key", forger.Issue(owner, TimeSpan.FromHours(1))));
        callers.Add(new("forged customer", forger.Issue(new Caller("jiejia", Audience.Customer, "c01"), TimeSpan.FromHours(1))));
        callers.Add(new("signed by nobody", $"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{tokens.Issue(owner, TimeSpan.FromHours(1)).Split('.')[1]}."));
        callers.Add(new("expired owner", tokens.Issue(owner, TimeSpan.Zero)));
        callers.Add(new("expired customer", tokens.Issue(new Caller("jiejia", Audience.Customer, "c01"), TimeSpan.Zero)));
        callers.Add(new("link of no job", "AAAAAAAAAAAAAAAAAAAAAA"));
        callers.Add(new("owner who left", await TokenAsync("staff", Left, "jiejia")));
        (await company.Owner.ChangeAsync(HttpMethod.Delete, $"/api/staff/company/staff/{Left}?why=离职", null, "\"1\"")).Ok();
    }

    private async Task SignedInAsync(string name, string audience, string id, MatrixIdentity identity) => callers.Add(new(name, await TokenAsync(audience, id, "jiejia"), identity));

    private async Task<string> TokenAsync(string audience, string id, string at) =>
        $"{(await company.Nobody.PostAsync("/dev/sign-in", new { company = at, audience, id })).Ok().Body["token"]}";

    private static async Task<string> LinkAsync(ACase it, string path) =>
        AfterLast((await it.MessagesAsync()).Last(message => message.Text.Contains(path, StringComparison.Ordinal)).Text, path);

    private static string AfterLast(string text, string path) => text[(text.LastIndexOf(path, StringComparison.Ordinal) + path.Length)..];
}
