namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>A situation and what somebody may do in it.</summary>
/// <param name="Situation">Where the case stands.</param>
/// <param name="Who">Who does it; cleaner for the holder of the last link.</param>
/// <param name="Deed">The last part of the address.</param>
/// <param name="Body">What is sent, or a function of the case that makes it; null for nothing.</param>
internal sealed record Step(Func<ACompany, Task<ACase>> Situation, string Who, string Deed, object? Body)
{
    /// <summary>One for every decision of people.</summary>
    public static readonly IReadOnlyDictionary<string, Step> All = new Dictionary<string, Step>
    {
        ["take"] = new(world => world.ATriagedComplaint(), "s01", "take", new { }),
        ["declare a conflict"] = new(world => world.AComplaintUnderInvestigation(), "s03", "conflicts", new { staffId = "s02", kind = "related", reason = "和保洁员是亲戚" }),
        ["lift a conflict"] = new(world => world.AColleagueKeptAway(), "s03", "conflicts/s02/lifting", new { reason = "只是同姓" }),
        ["promise"] = new(world => world.ATriagedComplaint(), "s01", "promise", new { text = "今天答复。", until = "2027-01-01T00:00:00Z" }),
        ["pass on"] = new(world => world.NewsLeftToStaff(), "s01", "passed-on", new { noticeNos = new[] { 1 }, note = "已在聊天里告诉客户" }),
        ["overrule"] = new(world => world.ATriagedComplaint(), "s01", "overruling", new { reason = "看了照片，是漏做", item = "P3", severity = 3 }),
        ["pause"] = new(world => world.AComplaintUnderInvestigation(), "s01", "pause", new { reason = "等客户发照片", question = "能补一张照片吗？" }),
        ["resume"] = new(world => world.AComplaintWaitingForTheCustomer(), "s01", "resumption", null),
        ["pend"] = new(world => world.AComplaintUnderInvestigation(), "s03", "pending", Later("等物业调监控")),
        ["take up"] = new(world => world.APendingComplaint(), "s01", "pending/end", new { note = "监控已拿到" }),
        ["conclude"] = new(world => world.AComplaintUnderInvestigation(), "s01", "conclusion", Deeds.Conclusion("founded")),
        ["note"] = new(world => world.AComplaintUnderInvestigation(), "s01", "investigation/notes", new { text = "台面有油污。" }),
        ["interview"] = new(world => world.AComplaintUnderInvestigation(), "s01", "investigation/interviews",
            new { party = "customer", name = "王女士", heldAt = "2026-06-01T01:00:00Z", said = "没擦台面。" }),
        ["evidence"] = new(world => world.AComplaintUnderInvestigation(), "s01", "investigation/evidence", Deeds.Evidence),
        ["ask for the statement"] = new(world => world.AComplaintUnderInvestigation(), "s01", "investigation/statement", new { question = "台面擦了吗？" }),
        ["give the statement"] = new(world => world.AStatementAskedFor(), "witness", "statement", new { text = "擦了一遍。" }),
        ["not reached"] = new(world => world.AComplaintUnderInvestigation(), "s01", "unreached", new { attempt = 1, note = "无人接听" }),
        ["close a malicious case"] = new(world => world.AMaliciousComplaintExplained(), "s03", "conclusion/closing", new { note = "已归档" }),
        ["the owner concludes"] = new(world => world.AMaliciousComplaintProved(), "s04", "conclusion", Deeds.Conclusion("malicious")),
        ["approve the letter"] = new(world => world.AnExplanationAwaitingReview(), "s03", "conclusion/review", new { approved = true }),
        ["return the letter"] = new(world => world.AnExplanationAwaitingReview(), "s03", "conclusion/review", new { approved = false, reason = "太生硬" }),
        ["a small plan"] = new(world => world.AFoundedComplaint(), "s01", "plan", new { actions = new[] { Deeds.Action("rework") } }),
        ["a plan to be agreed"] = new(world => world.AFoundedComplaint(), "s01", "plan", new { actions = new[] { Deeds.Action("coupon", 100) } }),
        ["a large plan"] = new(world => world.AFoundedComplaint(), "s01", "plan", new { actions = new[] { Deeds.Action("refund", 60_000) }, note = "全退", exception = "损失大" }),
        ["endorse"] = new(world => world.AnExceptionAwaitingApproval(), "s03", "plan/approval", new { planNo = 1 }),
        ["settle at once"] = new(world => world.ATriagedComplaint(), "s01", "quick-offer", new { }),
        ["answered on the phone"] = new(world => world.SilentAboutLessMoney(), "s01", "plan/answer", new { planNo = 1, accepted = true, note = "电话里同意了" }),
        ["decide over the manager's head"] = new(world => world.AnExceptionAwaitingApproval(), "s04", "plan/approval", new { planNo = 1 }),
        ["approve"] = new(world => world.AComplaintAwaitingApproval(), "s03", "plan/approval", new { planNo = 1 }),
        ["reject"] = new(world => world.AComplaintAwaitingApproval(), "s03", "plan/rejection", new { planNo = 1, reason = "太高" }),
        ["offer"] = new(world => world.NobodyWillCome(), "s03", "rework/offer", new { cleanerId = "a05" }),
        ["recall"] = new(world => world.ReworkAccepted(), "s03", "rework/recall", new { offerNo = 1, reason = "客户要求换人" }),
        ["refund made"] = new(world => world.ARefundToMake(), "s01", "actions/1/completion", new { proof = "转账单 7" }),
        ["begin a task"] = new(world => world.ARefundToMake(), "s01", "tasks/1/start", null),
        ["assign a task"] = new(world => world.ARefundToMake(), "s01", "tasks/1/owner", new { staffId = "s02", reason = "财务对接人" }),
        ["keep a promise"] = new(world => world.APromise(), "s01", "tasks/1/kept", new { note = "已电话告诉客户明天上门。" }),
        ["inspect the photos"] = new(world => world.PhotosToInspect(), "s01", "tasks/1/inspection", new { note = "台面有油污。" }),
        ["called back"] = new(world => world.ACallbackDue(), "s02", "callback", new { reached = true, satisfaction = "satisfied" }),
        ["called back for the last time"] = new(world => world.ACallbackDue(World.Late), "s02", "callback", new { reached = true, satisfaction = "neutral" }),
        ["called back, not satisfied"] = new(world => world.ACallbackDue(), "s02", "callback", new { reached = true, satisfaction = "dissatisfied" }),
        ["called back, not reached"] = new(world => world.ACallbackDue(), "s02", "callback", new { reached = false, notes = "无人接听" }),
        ["ask to be told"] = new(world => world.ATriagedComplaint(), "customer", "waiting-notice", new { ahead = 3 }),
        ["add facts"] = new(world => world.ATriagedComplaint(), "customer", "facts", new { text = "冰箱顶上也没擦。" }),
        ["agree"] = new(world => world.AwaitingConsent(), "customer", "plan-answer", new { planNo = 1, accepted = true }),
        ["refuse"] = new(world => world.AwaitingConsent(), "customer", "plan-answer", new { planNo = 1, accepted = false, reason = "要退款" }),
        ["object"] = new(world => world.AnExplanationSent(), "customer", "objection", new { reason = "我有照片。" }),
        ["sign off"] = new(world => world.AwaitingSignOff(), "customer", "sign-off", new { accepted = true }),
        ["not done"] = new(world => world.AwaitingSignOff(), "customer", "sign-off", new { accepted = false, reason = "镜子没擦" }),
        ["rate"] = new(world => world.AClosedComplaint(), "customer", "rating", new { stars = 5, text = "好" }),
        ["split"] = new(world => world.AComplaintUnderInvestigation(), "s01", "split", new { text = "花瓶打碎了。", wish = "compensation", reason = "另一件事" }),
        ["the survey"] = new(world => world.AwaitingTheCallbackDay(), "customer", "survey", new { handling = "satisfied", result = "satisfied", text = "很干净" }),
        ["the survey, not satisfied"] = new(world => world.AwaitingTheCallbackDay(), "customer", "survey", new { handling = "satisfied", result = "dissatisfied" }),
        ["the survey in doubt"] = new(world => world.ASurveyInDoubt(), "s02", "survey-review", new { satisfaction = "dissatisfied", note = "电话确认没解决" }),
        ["write the lessons"] = new(world => world.AwaitingTheCallbackDay(), "s01", "lessons", new { text = "两单之间至少留一小时。" }),
        ["reopen"] = new(world => world.AClosedComplaint(), "s01", "reopening", new { reason = "客户来电说又花了" }),
        ["reopen by the customer"] = new(world => world.AClosedComplaint(), "customer", "reopening", new { reason = "镜子又花了" }),
        ["correct the basics"] = new(world => world.ATriagedComplaint(), "s01", "basics", new { reason = "客户更正", place = "主卧" }),
        ["withdraw"] = new(world => world.AComplaintUnderInvestigation(), "customer", "withdrawal", new { reason = "解决了" }),
        ["accept the job"] = new(world => world.AReworkOffered(), "cleaner", "answer", new { accepted = true }),
        ["decline the job"] = new(world => world.AReworkOffered(), "cleaner", "answer", new { accepted = false, reason = "没空" }),
        ["name another time"] = new(world => world.AReworkOffered(), "cleaner", "answer", (Func<ACase, object>)(it => new { accepted = true, visitAt = it.Company.AFreeTime() })),
        ["agree on the time"] = new(world => world.AnotherTimeProposed(), "customer", "visit-time", new { proposalNo = 1, accepted = true }),
        ["wish another time"] = new(world => world.AnotherTimeProposed(), "customer", "visit-time", (Func<ACase, object>)(it => new { accepted = false, visitAt = it.Company.AFreeTime() })),
        ["no time suits"] = new(world => world.AnotherTimeProposed(), "customer", "visit-time", new { accepted = false, reason = "这周都不在家" }),
        ["set the time"] = new(world => world.AnotherTimeProposed(), "s01", "rework/time", (Func<ACase, object>)(it => new { offerNo = 1, visitAt = it.Company.AFreeTime(), note = "电话里说定了" })),
        ["check in"] = new(world => world.ReworkAccepted(), "cleaner", "check-in", new { }),
        ["report"] = new(async world => await (await world.ReworkAccepted()).PhotographedAsync(), "cleaner", "report", new { notes = "做完了" }),
    };

    /// <summary>The same request as often as it is called, all in the name and with the link that hold now.</summary>
    public async Task<Func<string?, Task<Answer>>> RequestAsync(ACase it)
    {
        var (person, path) = Who switch
        {
            "customer" => (it.Customer, $"/api/customer/complaints/{it.Id}/{Deed}"),
            "witness" => (await it.WitnessAsync(), "/api/cleaner/statement"),
            "cleaner" => (await it.CleanerAsync(), $"/api/cleaner/job/{Deed}"),
            _ => (it.Company.Staff(Who), $"/api/staff/complaints/{it.Id}/{Deed}"),
        };
        // What is sent the second time is the same.
        var body = Body is Func<ACase, object> make ? make(it) : Body;
        return async ifMatch =>
        {
            var answer = await person.PostAsync(path, body, ifMatch);
            await it.Company.SettleAsync();
            return answer;
        };
    }

    // Other situations have moved the clock.
    private static Func<ACase, object> Later(string reason) =>
        it => new { reason, nextOn = DateOnly.FromDateTime(it.Company.Now.AddHours(8).Date).AddDays(14) };
}
