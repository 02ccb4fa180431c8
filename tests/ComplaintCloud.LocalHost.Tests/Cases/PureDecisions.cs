using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Privacy;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Waiting;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Every decision there is, of people and of the workflow.</summary>
internal static partial class PureDecisions
{
    private static readonly StaffMember Agent = new("s01", "陈静", StaffRole.Agent, "1");
    private static readonly StaffMember Owner = new("s04", "何国强", StaffRole.Owner, "4");
    private static readonly StaffMember Colleague = new("s02", "周文博", StaffRole.Agent, "2");
    private static readonly AnalyzedText Analysis = new(
        [new("Q2", 0.8), new("Q1", 0.2)], ComplaintClass.Quality, Sentiment.Negative, -0.5, 2, [0.2, 0.7, 0.1, 0], [new(TextFlags.Repeat, 0.6)],
        Demand.Refund, [new("没擦干净", 0)], [new("Q2", "没擦干净", 0)], "test-1", null);
    private static readonly Cleaner[] Cleaners = [new("a01", "刘", "1", ["日常保洁"], ["徐汇区"], 4.6), new("a02", "赵", "2", ["日常保洁"], ["徐汇区"], 4.9), new("a03", "孙", "3", ["日常保洁"], [], 4)];

    /// <summary>All of them, made for where the case stands now.</summary>
    public static IReadOnlyList<Decision> For(Complaint now) => [.. Beginning(now), .. Investigating(), .. Judging(), .. Planning(now), .. Pending(now), .. Working(now), .. Following(now), .. Linking(now)];

    private static IEnumerable<Decision> Beginning(Complaint now) =>
    [
        (c, x) => JudgeComplaint.Decide(Analysis, new CustomerStanding(1, 250_000), c, x),
        (c, x) => OverruleTriage.Decide(new("看了照片", "Q1", 3, Flags: [TextFlags.Health]), c, x, Agent),
        (c, _) => c is { Step: CaseStep.Received, Triage: not null } ? Facts.Of(new ComplaintAcknowledged("已收到。")) : Facts.None,
        (c, x) => TakeComplaint.Decide(new TakeComplaint(), c, x, Agent),
        (c, x) => PromiseTime.Decide(new PromiseTime("今天答复。", now.FiledAt.AddDays(400)), c, x.Now),
        (c, _) => CheckContent.Decide(new(ContentVerdict.Unchecked), c),
        (c, _) => CheckContent.Decide(new(ContentVerdict.Review, 20001), c),
        (c, _) => MessageFiles.Decide(new("m1", "账单.exe", "unsupported_type"), c),
        (c, _) => NotePhotoCheck.Decide(new(PhotoOf(c), ContentVerdict.Unchecked), c),
        (c, _) => NotePhotoCheck.Decide(new(PhotoOf(c), ContentVerdict.Risky, 20002), c),
        (c, _) => SendLate.Decide(new("1.acknowledged", "customer:c01", MessageChannel.Sms), c),
        (c, _) => SendLate.Decide(new("3.news", "customer:c01", null), c),
        (c, _) => ReleaseAttachment.Decide(new("看过了"), PhotoOf(c), c),
        (c, _) => AddFacts.Decide(new AddFacts("冰箱顶上也没擦。"), c),
        (c, _) => AskToBeTold.Decide(new(2), c),
        (c, _) => TellNearCustomers.Decide(c, []),
        (c, x) => RevealPhone.Decide(new("回电核实"), c, x.Now, Actors.Workflow),
        (c, _) => WithdrawComplaint.Decide(new WithdrawComplaint(), c),
    ];

    private static string PhotoOf(Complaint complaint) => complaint.Attachments.Count > 0 ? complaint.Attachments[0].Id : "none";

    private static IEnumerable<Decision> Investigating() =>
    [
        (c, _) => RecordNote.Decide(new("台面有油污。"), c),
        (c, x) => RecordInterview.Decide(new(InterviewParty.Customer, "王女士", c.FiledAt, "没擦台面。"), c, x.Now),
        (c, _) => AddEvidence.Decide(new(EvidenceKind.ChatLog, "聊天.txt", "不赔就投诉"), c),
        (c, x) => RequestStatement.Decide(new(), Cleaners[0], c, x),
        (c, _) => GiveStatement.Decide(new("擦过了。"), c.Investigation?.Statements.Count ?? 0, c),
        (c, _) => ReportUnreached.Decide(new(1), c),
    ];

    private static IEnumerable<Decision> Judging()
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            yield return (c, x) => ConcludeInvestigation.Decide(new(Finding.Founded, Responsible.Cleaner, "a01", "training", "属实", Whys: ["没教过"]), c, role, x.Now);
            yield return (c, x) => ConcludeInvestigation.Decide(new(Finding.Founded, Responsible.Company, null, "process", "属实", Whys: ["没有清单"]), c, role, x.Now);
            yield return (c, x) => ConcludeInvestigation.Decide(new(Finding.Unfounded, Responsible.Customer, null, "customer", "不属实", "经核实……"), c, role, x.Now);
            yield return (c, x) => ConcludeInvestigation.Decide(new(Finding.Malicious, Responsible.Customer, null, "customer", "讹诈", "经核实……"), c, role, x.Now);
            var reviewer = new StaffMember($"r{role}", "某", role, "1");
            yield return (c, _) => ReviewConclusion.Decide(new(true), c, reviewer);
            yield return (c, _) => ReviewConclusion.Decide(new(false, "太生硬"), c, reviewer);
            yield return (c, _) => ConfirmClosing.Decide(new(), c);
        }
        yield return (c, _) => ObjectToConclusion.Decide(new("不服"), c);
    }

    private static IEnumerable<Decision> Planning(Complaint now)
    {
        ProposedAction[][] plans = [[new(ActionKind.Rework, 0)], [new(ActionKind.Refund, 60_000)], [new(ActionKind.Discount, 16_000)], [new(ActionKind.Rework, 0), new(ActionKind.Coupon, 6_000)]];
        var planNo = now.Plan?.PlanNo ?? 1;
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            foreach (var plan in plans)
                yield return (c, x) => ProposePlan.Decide(new(plan, Exception: "损失大"), c, x, role);
            yield return (c, _) => ApprovePlan.Decide(new(planNo), c, new StaffMember($"r{role}", "某", role, "1"));
            yield return (c, _) => RejectPlan.Decide(new(planNo, "太高"), c, role);
        }
        yield return (c, x) => MakeQuickOffer.Decide(c, x, Agent);
        yield return (c, _) => RecordPlanAnswer.Decide(new(planNo, true, "电话同意"), c);
        yield return (c, _) => AnswerPlan.Decide(new(planNo, true), c);
        yield return (c, _) => AnswerPlan.Decide(new(planNo, false, "不要"), c);
    }

    private static IEnumerable<Decision> Pending(Complaint now)
    {
        var month = now.Pending is { Contacts: [.., var last] } ? last.Month : null;
        yield return (c, x) => PendCase.Decide(new("等物业调监控", BusinessCalendar.LocalDate(x.Now).AddDays(60)), c, StaffRole.Owner, x);
        yield return (c, _) => TakeUpCase.Decide(new(), c);
        yield return (c, x) => TakeUpOnDay.Decide(c, x.Now);
        for (var i = 0; i < 3; i++)
            yield return (c, x) => OpenContact.Decide(new("2099-01", BusinessCalendar.LocalDate(x.Now).AddDays(1)), c, x);
        yield return (c, x) => RecordPendingContact.Decide(new(month, 1, false), c, x);
        yield return (c, x) => RecordPendingContact.Decide(new(month, 2, true, "再等等", now.Pending?.NextOn.AddDays(1)), c, x);
    }

    // The other case of the same customer: as it is before and after it has taken this one in.
    private static IEnumerable<Decision> Linking(Complaint now)
    {
        var into = new Complaint { Company = "jiejia", Id = "into", Filed = now.Filed! with { Number = "TS2" }, FiledAt = now.FiledAt };
        var link = new LinkedCase("into", "TS2");
        var took = into with { Links = [new CaseLink(CaseRelation.Absorbed, now.Id, "TS1")] };
        var merge = new MergeRef(new CaseRef("jiejia", now.Id), now.Merges, link);
        var older = into with { Merging = new LinkedCase(now.Id, "TS1"), FiledAt = now.FiledAt.AddHours(1) };
        yield return (c, x) => ReopenCase.Decide(new("又出问题了"), Audience.Staff, c, x);
        yield return (c, x) => CorrectBasics.Decide(new("更正", Place: "主卧"), null, c, x);
        yield return (c, _) => FileAgain.Decide(new("f1", "没擦干净，地也没拖", Wish.Redo, Channel.Phone), c);
        yield return (c, _) => MergeCase.Decide(new("into", "同一件事"), into, c);
        yield return (c, x) => FinishMerge.Decide(merge, took, c, x);
        yield return (c, x) => FinishMerge.Decide(merge, into, c, x);
        yield return (c, x) => AlignConflicts.Decide(took with { Conflicts = [new("s05", "沈佳慧", ConflictKind.Related, "保洁员的亲戚", x.Now, "staff:s04")] }, [new("s03", "不是一家人")], c, x);
        yield return (c, x) => AbsorbCase.Decide(older, 4_000, c, x);
        yield return (c, _) => SplitCase.Decide(new("花瓶碎了", Wish.Compensation, null, "另一件事"), new LinkedCase("part", "TS3"), c);
    }
}
