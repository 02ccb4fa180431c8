namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>The named states of the world in which tests begin, each reached as people reach it.</summary>
internal static class World
{
    /// <summary>A quality complaint: two callbacks, severity 2.</summary>
    public const string Dirty = "厨房台面还有油污，卫生间镜子也没擦。";

    /// <summary>A process complaint: one callback, severity 2.</summary>
    public const string Late = "约好九点，阿姨迟到四十分钟，等了半天。";

    /// <summary>Safety: severity 4, around the clock.</summary>
    public const string Scalded = "阿姨把开水放在桌边，孩子烫伤了。";

    private static int keys;
    private static int times;

    public static async Task<ACase> AComplaintFiled(this ACompany company, string text = Dirty, string wish = "redo", string customer = "c01", string orderId = "o0001")
    {
        var answer = (await company.Customer(customer).PostAsync("/api/customer/complaints", new { orderId, text, wish, anotherMatter = true }, key: $"key-{Interlocked.Increment(ref keys)}")).Ok();
        return new ACase(company, $"{answer.Body["id"]}", customer);
    }

    /// <summary>A customer without a number wrote by chat; the news is left to staff.</summary>
    public static async Task<ACase> NewsLeftToStaff(this ACompany company)
    {
        var n = Interlocked.Increment(ref keys);
        var form = new { channel = "chat", customerHandle = $"wx_feng_{n}", customerName = "冯先生", complaint = new { text = Dirty, wish = "redo" } };
        var filed = (await company.Agent.PostAsync("/api/staff/complaints", form, key: $"form-{n}")).Ok().Body;
        await company.SettleAsync();
        return new ACase(company, $"{filed["id"]}", $"{filed["customer"]!["id"]}");
    }

    public static async Task<ACase> ATriagedComplaint(this ACompany company, string text = Dirty, string wish = "redo")
    {
        var it = await company.AComplaintFiled(text, wish);
        await company.SettleAsync();
        return it;
    }

    public static async Task<ACase> AComplaintUnderInvestigation(this ACompany company, string text = Dirty, string wish = "redo") =>
        await (await company.ATriagedComplaint(text, wish)).TakenAsync();

    /// <summary>周文博 must keep away from the case.</summary>
    public static async Task<ACase> AColleagueKeptAway(this ACompany company) => await (await company.AComplaintUnderInvestigation()).BarredAsync("s02", "related");

    /// <summary>The customer was promised an answer within two hours.</summary>
    public static async Task<ACase> APromise(this ACompany company)
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.StaffAsync(company.Agent, "promise", new { text = "两小时内给您答复。", until = company.Now.AddHours(2) })).Ok();
        return it;
    }

    public static async Task<ACase> PhotosToInspect(this ACompany company)
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        return it;
    }

    public static async Task<ACase> AComplaintWaitingForTheCustomer(this ACompany company, string? question = "能补一张照片吗？", DateTimeOffset? until = null)
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.StaffAsync(company.Agent, "pause", new { reason = "等客户发照片", question, until })).Ok();
        return it;
    }

    public static async Task<ACase> APendingComplaint(this ACompany company, int days = 20)
    {
        var it = await company.AComplaintUnderInvestigation();
        var nextOn = DateOnly.FromDateTime(company.Now.AddHours(8).Date).AddDays(days);
        (await it.StaffAsync(company.Manager, "pending", new { reason = "等物业调监控", nextOn })).Ok();
        return it;
    }

    public static async Task<ACase> AFoundedComplaint(this ACompany company, string text = Dirty, string wish = "redo") =>
        await (await company.AComplaintUnderInvestigation(text, wish)).ConcludedAsync();

    public static async Task<ACase> AnExplanationAwaitingReview(this ACompany company) =>
        await (await company.AComplaintUnderInvestigation()).ConcludedAsync("unfounded");

    public static async Task<ACase> AMaliciousComplaintProved(this ACompany company) => await (await company.AComplaintUnderInvestigation()).EvidenceAddedAsync();

    public static async Task<ACase> AMaliciousComplaintExplained(this ACompany company)
    {
        var it = await (await (await company.AMaliciousComplaintProved()).ConcludedAsync("malicious")).ReviewedAsync();
        await company.AdvanceAsync(TimeSpan.FromDays(10));
        return it;
    }

    public static async Task<ACase> AStatementAskedFor(this ACompany company) => await (await company.AComplaintUnderInvestigation()).StatementAskedAsync();

    public static async Task<ACase> AnExplanationSent(this ACompany company) => await (await company.AnExplanationAwaitingReview()).ReviewedAsync();

    public static async Task<ACase> AComplaintAwaitingApproval(this ACompany company, int cents = 6_000) =>
        await (await company.AFoundedComplaint()).PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", cents));

    public static async Task<ACase> AnExceptionAwaitingApproval(this ACompany company, int cents = 60_000) =>
        await (await company.AFoundedComplaint()).PlannedBeyondAsync(Deeds.Action("rework"), Deeds.Action("coupon", cents));

    /// <summary>The customer wanted money, was offered a rework, and said nothing.</summary>
    public static async Task<ACase> SilentAboutLessMoney(this ACompany company)
    {
        var it = await company.AwaitingConsent();
        await company.AdvanceAsync(TimeSpan.FromHours(48));
        return it;
    }

    public static async Task<ACase> AwaitingConsent(this ACompany company) =>
        await (await company.AFoundedComplaint(wish: "refund")).PlannedAsync(Deeds.Action("rework"));

    public static async Task<ACase> AReworkOffered(this ACompany company, string text = Dirty) =>
        await (await company.AFoundedComplaint(text)).PlannedAsync(Deeds.Action("rework"));

    public static async Task<ACase> ReworkAccepted(this ACompany company, string text = Dirty) => await (await company.AReworkOffered(text)).AcceptedAsync();

    /// <summary>A time at which no other situation has asked for anybody; each call has another.</summary>
    public static DateTimeOffset AFreeTime(this ACompany company) => company.Now.AddDays(3).AddHours(4 * (Interlocked.Increment(ref times) % 150));

    /// <summary>The cleaner would come at another time than was offered.</summary>
    public static async Task<ACase> AnotherTimeProposed(this ACompany company)
    {
        var it = await company.AReworkOffered();
        (await it.JobAsync("answer", new { accepted = true, visitAt = company.AFreeTime() })).Ok();
        return it;
    }

    public static async Task<ACase> AwaitingSignOff(this ACompany company, string text = Dirty) => await (await company.ReworkAccepted(text)).ReportedAsync();

    public static async Task<ACase> ARefundToMake(this ACompany company) =>
        await (await (await company.AFoundedComplaint(wish: "refund")).PlannedAsync(Deeds.Action("refund", 4_000))).AgreedAsync();

    public static async Task<ACase> AwaitingTheCallbackDay(this ACompany company, string text = Dirty) => await (await company.AwaitingSignOff(text)).SignedOffAsync();

    public static async Task<ACase> ACallbackDue(this ACompany company, string text = Dirty) => await (await company.AwaitingTheCallbackDay(text)).UntilDueAsync();

    public static async Task<ACase> ASurveyInDoubt(this ACompany company)
    {
        var it = await company.AwaitingTheCallbackDay(Late);
        (await it.CustomerAsync("survey", new { handling = "very_satisfied", result = "satisfied", text = "其实还是没解决。" })).Ok();
        return it;
    }

    public static async Task<ACase> AClosedComplaint(this ACompany company) => await (await company.ACallbackDue(Late)).CalledBackAsync();

    public static async Task<ACase> NobodyWillCome(this ACompany company)
    {
        var it = await company.AReworkOffered();
        for (var i = 0; i < 4; i++)
            await it.DeclinedAsync();
        return it;
    }
}
