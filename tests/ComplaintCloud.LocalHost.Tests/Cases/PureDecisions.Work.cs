using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Disposition;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.LocalHost.Tests.Cases;

// From an approved plan to the end of the case.
internal static partial class PureDecisions
{
    private static IEnumerable<Decision> Working(Complaint now)
    {
        var offerNo = now.Offers.Count;
        yield return (c, x) => OfferRework.Decide(c, RankCleaners.For(c, new(Cleaners, ReworkOffer.WishOf(c, x), new Dictionary<string, IReadOnlyList<VisitSlot>>(), new Dictionary<string, int>(), 3, x.Calendar)), x);
        yield return (c, x) => OfferReworkTo.Decide(new("a03"), Cleaners[2], [], c, x);
        yield return (c, x) => AnswerOffer.Decide(new(true), offerNo, c, x);
        yield return (c, x) => AnswerOffer.Decide(new(false), offerNo, c, x);
        yield return (c, x) => AnswerOffer.Decide(new(true, VisitAt: x.Now.AddDays(3)), offerNo, c, x);
        yield return (c, x) => AnswerVisitTime.Decide(new(c.LiveOffer?.Proposals.Count, true), c, x);
        yield return (c, x) => AnswerVisitTime.Decide(new(null, false, x.Now.AddDays(4)), c, x);
        yield return (c, x) => AnswerVisitTime.Decide(new(null, false, Reason: "都不方便"), c, x);
        yield return (c, x) => SetVisitTime.Decide(new(offerNo, x.Now.AddDays(5), "两边都说好了"), c, x.Now);
        yield return (c, _) => ExpireOffer.Decide(offerNo, c);
        yield return (c, x) => CheckIn.Decide(new(31.2, 121.4, 20), offerNo, c, x.Policy);
        yield return (c, x) => ReportRework.Decide(new("做完了"), offerNo, c, x.Policy);
        yield return (c, _) => RecallOffer.Decide(new(offerNo, "换人"), c);
        yield return (c, _) => CompleteAction.Decide(new("票"), 1, c, StaffRole.Agent);
        yield return (c, _) => CompleteAction.Decide(new("票"), 2, c, StaffRole.Agent);
        foreach (var task in now.Tasks)
        {
            yield return (c, _) => StartTask.Decide(task.TaskNo, c);
            yield return (c, x) => AssignTask.Decide(new("s02", "分担"), task.TaskNo, c, new(x.People.Company, x.Policy, [Colleague], []));
            yield return (c, _) => InspectMaterials.Decide(new("都看过了"), task.TaskNo, c);
            if (CareForTask.NextRung(task) is { Rung: var rung })
                yield return (c, x) => CareForTask.Decide(task.TaskNo, c, new(task.Assignments, "staff:s02", rung, "staff:s01"), x.Now);
        }
        foreach (var photo in Photos(offerNo))
            yield return (c, _) => AddAttachment.Decide(photo, Photo(photo), c);
        yield return (c, x) => SignOffWork.Decide(new(true), c, x.Policy);
        yield return (c, x) => SignOffWork.Decide(new(false, "没擦"), c, x.Policy);
    }

    private static IEnumerable<AddAttachment> Photos(int offerNo) =>
    [
        new("p1", AttachmentPurpose.Complaint, new Caller("jiejia", Audience.Customer, "c01")),
        new($"b{offerNo}", AttachmentPurpose.Before, Cleaner(offerNo)),
        new($"a{offerNo}", AttachmentPurpose.After, Cleaner(offerNo)),
    ];

    private static Caller Cleaner(int offerNo) => new("jiejia", Audience.Cleaner, "a02") { ComplaintId = "k", OfferNo = offerNo };

    private static BlobInfo Photo(AddAttachment photo) => new($"jiejia/k/{photo.Id}.jpg", photo.Id, "image/jpeg", 1, DateTimeOffset.UnixEpoch);

    private static IEnumerable<Decision> Following(Complaint now)
    {
        var stepNo = now.StepNo;
        foreach (var rung in now.Deadline?.Rungs ?? [])
            yield return (c, x) => ClimbLadder.Decide(new(new CaseRef(c.Company, c.Id), stepNo, rung.Rung), c, "staff:s01", x.Now);
        yield return (c, x) => DeclareConflict.Decide(new("s01", ConflictKind.Related, "保洁员的亲戚"), c, x, "staff:s02");
        yield return (c, _) => LiftConflict.Decide(new("不是一家人"), "s01", c, Owner);
        foreach (var role in Enum.GetValues<StaffRole>())
            yield return (c, x) => PauseClock.Decide(new("等客户发照片", "能补一张照片吗？"), c, role, x.Policy, x.Now);
        yield return (c, _) => ResumeClock.Decide(c, ResumedBecause.ByStaff);
        yield return (c, _) => NotifyTurn.Decide(stepNo, c, [new CustomerAsked(c.Pauses.Count), new PoolFoundEmpty(stepNo, [], [])]);
        if (now.ToPassOn.Count == 0)
            yield return (c, _) => NotifyTurn.Decide(stepNo, c, [new NoticeLeftToStaff("news", "customer:c01", Channel.Email, "正在核实。", stepNo)]);
        yield return (c, x) => PassOnNotices.Decide(new([1], null, "已回邮件"), c, x.Now);
        yield return (c, x) => OpenCallback.Decide(c, x.Now);
        foreach (var said in (Satisfaction[])[Satisfaction.Satisfied, Satisfaction.VeryDissatisfied])
            yield return (c, x) => RecordCallback.Decide(new(true, said), c, x);
        yield return (c, x) => AnswerSurvey.Decide(new(Satisfaction.Satisfied, Satisfaction.Satisfied, Text: "还是没解决"), null, c, x.Policy);
        yield return (c, x) => AnswerSurvey.Decide(new(Satisfaction.Satisfied, Satisfaction.VeryDissatisfied), null, c, x.Policy);
        yield return (c, x) => ReviewSurvey.Decide(new(Satisfaction.Neutral, "电话问过"), c, x.Policy);
        // Most calls are not answered; otherwise hardly any is given up.
        for (var i = 0; i < 4; i++)
            yield return (c, x) => RecordCallback.Decide(new(false), c, x);
        yield return (c, _) => RateHandling.Decide(new(5), c);
        yield return (c, _) => CloseComplaint.Decide(c, new(8, 9, 4_000, 16_000, 8_000));
        yield return (c, _) => WriteLessons.Decide(new("两单之间至少留一小时。"), c);
        yield return (c, _) => ArchiveDisposition.Decide(new(1, "", "", 0, new Dictionary<string, string>()), c);
    }
}
