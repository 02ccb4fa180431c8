namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>What people do, in the words of the procedure; each expects to be allowed.</summary>
internal static class Deeds
{
    public static async Task<ACase> TakenAsync(this ACase it) => await it.DoneAsync(it.StaffAsync(it.Company.Agent, "take"));

    public static Task<ACase> ConcludedAsync(this ACase it, string finding = "founded") =>
        it.DoneAsync(it.StaffAsync(it.Company.Agent, "conclusion", Conclusion(finding)));

    public static Task<ACase> ReviewedAsync(this ACase it) =>
        it.DoneAsync(it.StaffAsync(it.Company.Manager, "conclusion/review", new { approved = true }));

    public static Task<ACase> PlannedAsync(this ACase it, params object[] actions) =>
        it.DoneAsync(it.StaffAsync(it.Company.Agent, "plan", new { actions }));

    /// <summary>A plan that exceeds its limits, with the reason why it should.</summary>
    public static Task<ACase> PlannedBeyondAsync(this ACase it, params object[] actions) =>
        it.DoneAsync(it.StaffAsync(it.Company.Agent, "plan", new { actions, exception = "损失超过订单金额" }));

    public static Task<ACase> AgreedAsync(this ACase it, int planNo = 1) =>
        it.DoneAsync(it.CustomerAsync("plan-answer", new { planNo, accepted = true }));

    public static Task<ACase> AcceptedAsync(this ACase it) => it.DoneAsync(it.JobAsync("answer", new { accepted = true }));

    public static Task<ACase> DeclinedAsync(this ACase it) => it.DoneAsync(it.JobAsync("answer", new { accepted = false, reason = "当天有事" }));

    /// <summary>The cleaner shows the place before and after.</summary>
    public static async Task<ACase> PhotographedAsync(this ACase it)
    {
        var cleaner = await it.CleanerAsync();
        (await cleaner.UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.Jpeg, "before-1")).Ok();
        (await cleaner.UploadAsync("/api/cleaner/job/attachments?purpose=after", Photos.Png, "after-1")).Ok();
        return it;
    }

    public static async Task<ACase> ReportedAsync(this ACase it) => await (await it.PhotographedAsync()).DoneAsync(it.JobAsync("report", new { notes = "台面和镜子都擦干净了。" }));

    public static Task<ACase> SignedOffAsync(this ACase it) => it.DoneAsync(it.CustomerAsync("sign-off", new { accepted = true }));

    public static Task<ACase> CalledBackAsync(this ACase it, string satisfaction = "satisfied") =>
        it.DoneAsync(it.StaffAsync(it.Company.OtherAgent, "callback", new { reached = true, satisfaction, notes = "已电话回访。" }));

    /// <summary>The day of the next callback comes.</summary>
    public static async Task<ACase> UntilDueAsync(this ACase it)
    {
        await it.Company.AdvanceToAsync((await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>());
        return it;
    }

    public static object Conclusion(string finding) => finding is "founded" or "partly"
        ? new { finding, responsible = "company", causeCode = "scheduling", summary = "完工照片显示台面油污未清。", whys = new[] { "台面没有做完", "两单排得太近" } }
        : new { finding, responsible = "customer", causeCode = "no_fault_found", summary = "监控显示按约完成。", letter = "我们看了完工照片，台面是干净的。" };

    /// <summary>The conclusion that blames the cleaner complained about.</summary>
    public static object Blame(string cleanerId = "a01") =>
        new { finding = "founded", responsible = "cleaner", responsibleId = cleanerId, causeCode = "workmanship", summary = "台面没有擦。", whys = new[] { "赶下一单" } };

    /// <summary>A chat log that shows what the customer demanded.</summary>
    public static readonly object Evidence = new { kind = "chat_log", fileName = "聊天记录.txt", text = "客户：不赔十倍就天天投诉。", note = "索要十倍赔偿" };

    public static async Task<ACase> StatementAskedAsync(this ACase it) => await it.DoneAsync(it.StaffAsync(it.Company.Agent, "investigation/statement", new { }));

    public static Task<ACase> EvidenceAddedAsync(this ACase it) => it.DoneAsync(it.StaffAsync(it.Company.Agent, "investigation/evidence", Evidence));

    /// <summary>The other manager says that somebody must keep away from the case.</summary>
    public static Task<ACase> BarredAsync(this ACase it, string staffId, string kind = "complained_about") =>
        it.DoneAsync(it.StaffAsync(it.Company.OtherManager, "conflicts", new { staffId, kind, reason = "客户投诉的就是她的态度" }));

    public static object Action(string kind, int cents = 0) => new { kind, cents };

    private static async Task<ACase> DoneAsync(this ACase it, Task<Answer> deed)
    {
        (await deed).Ok();
        return it;
    }
}
