using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>主管 and 老板: they let things pass, or disagree.</summary>
internal sealed class Boss(ACompany company, Desk desk)
{
    private const int MostDisagreements = 2;

    private static readonly (string Id, string Name)[] Cleaners =
        [("a01", "刘桂芳"), ("a02", "赵秀兰"), ("a03", "孙玉梅"), ("a04", "马建国"), ("a05", "胡春燕"), ("a06", "郭志明")];

    /// <summary>Lets an explanation go out or sends it back; a malicious case is closed by hand.</summary>
    public Move Review(ReplayCase one)
    {
        if (one.View.Finding is { Reviewed: true })
            return desk.Do(one, one.Chance.Minutes(20, 200), "conclusion/closing", new { note = "材料齐全" }, "confirm the closing");
        var approved = !Disagrees(one);
        return desk.Do(one, one.Chance.Minutes(10, 200), "conclusion/review", new { approved, reason = approved ? null : "请附上照片说明" }, approved ? "approve the letter" : "return the letter", "own_work");
    }

    /// <summary>Approves a plan or sends it back.</summary>
    public Move Approve(ReplayCase one)
    {
        var planNo = one.View.Plan!.PlanNo;
        return Disagrees(one)
            ? desk.Do(one, one.Chance.Minutes(10, 200), "plan/rejection", new { planNo, reason = "补偿偏高，请再核一下" })
            : desk.Do(one, one.Chance.Minutes(10, 200), "plan/approval", new { planNo }, null, "own_work");
    }

    /// <summary>Asks a cleaner in person when all others were asked.</summary>
    public Move FindCleaner(ReplayCase one) => desk.Do(one, one.Chance.Minutes(10, 120), "rework/offer", new { cleanerId = OtherCleaner(one) }, "ask a cleaner in person");

    /// <summary>Calls both and sets a time when they could not agree on one.</summary>
    public Move SetTime(ReplayCase one)
    {
        var visitAt = WorkingMinutes.NextOpen(company.Now.AddDays(one.Chance.From(1, 3)), company.Now);
        return desk.Do(one, one.Chance.Minutes(10, 120), "rework/time", new { offerNo = one.View.Offers[^1].OfferNo, visitAt, note = "和双方电话说定" }, "set the time", "invalid_request");
    }

    /// <summary>Takes a job back from a cleaner who does not do it.</summary>
    public Move TakeBack(ReplayCase one) =>
        desk.Do(one, one.Chance.Minutes(5, 60), "rework/recall", new { offerNo = one.View.Offers[^1].OfferNo, reason = "到期没有上门" }, "recall");

    private static bool Disagrees(ReplayCase one) => one.Chance.In(0.18) && one.UpTo(MostDisagreements, "disagree");

    // The one complained about is never asked; the name is all that staff see of them.
    private static string OtherCleaner(ReplayCase one)
    {
        var last = one.View.Offers is [.., var asked] ? asked.CleanerId : null;
        return one.Chance.Of([.. Cleaners.Where(cleaner => cleaner.Id != last && cleaner.Name != one.View.CleanerName).Select(cleaner => cleaner.Id)]);
    }
}
