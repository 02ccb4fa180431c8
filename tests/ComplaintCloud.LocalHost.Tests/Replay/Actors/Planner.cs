using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>客服 who proposes how to put it right and does what is theirs of it.</summary>
internal sealed class Planner(Desk desk)
{
    private const string Exception = "损失超过限额，请老板定";

    /// <summary>A plan for what the customer wants; more after a no.</summary>
    public Move Plan(ReplayCase one)
    {
        var refused = one.View.Plan?.PlanNo ?? 0;
        object[] actions = refused > 0 && one.View.Plan!.Answered is false ? [.. ActionsFor(one), Deeds.Action("discount", 1_000 * refused)] : [.. ActionsFor(one)];
        return desk.Do(one, one.Chance.Minutes(10, 120), "plan", new { actions, note = $"第{one.View.Round}轮第{refused + 1}次方案", exception = Exception });
    }

    /// <summary>Calls the customer who was silent about a plan.</summary>
    public Move AskByPhone(ReplayCase one)
    {
        var accepted = one.Chance.In(0.7);
        return desk.Do(one, one.Chance.Minutes(10, 120), "plan/answer",
            new { planNo = one.View.Plan!.PlanNo, accepted, note = accepted ? "电话里说可以" : "电话里说太少" }, "ask by phone");
    }

    /// <summary>Proves the next refund, coupon or visit.</summary>
    public Move Complete(ReplayCase one)
    {
        var next = one.View.Plan!.Actions.First(action => !action.Done);
        return desk.Do(one, one.Chance.Minutes(20, 700), $"actions/{next.ActionNo}/completion", new { proof = "流水号 20260511" }, "complete");
    }

    private static IEnumerable<object> ActionsFor(ReplayCase one)
    {
        var cents = one.View.Triage?.Severity switch { 4 => 60_000, 3 => 30_000, 2 => 9_000, _ => 3_000 };
        return one.View.Wish switch
        {
            Wish.Redo => one.Filing.Position % 3 == 0 ? [Deeds.Action("rework", 4_000), Deeds.Action("coupon", 2_000)] : [Deeds.Action("rework", 4_000)],
            Wish.Replace => [Deeds.Action("replacement", 6_000)],
            Wish.Refund => [Deeds.Action("refund", cents)],
            Wish.Compensation => [Deeds.Action("compensation", cents), Deeds.Action("apology_visit")],
            Wish.Apology => [Deeds.Action("apology_visit")],
            Wish.Answer or Wish.Other => one.Filing.Position % 2 == 0 ? [Deeds.Action("coupon", 2_000)] : [Deeds.Action("reinspection", 2_000), Deeds.Action("discount", cents)],
        };
    }

}
