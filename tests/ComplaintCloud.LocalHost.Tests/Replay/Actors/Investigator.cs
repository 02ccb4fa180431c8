using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>客服 who takes a case and finds out what happened.</summary>
internal sealed class Investigator(ACompany company, Desk desk, CleanerActor cleaner)
{
    /// <summary>Takes it, or settles a simple one at once.</summary>
    public Move Take(ReplayCase one) => one.View.Triage is { Lane: Lane.Simple } && one.Once("settles at once", 0.5)
        ? desk.Do(one, one.Chance.Minutes(1, 12), "quick-offer", new { }, mayBe: "no_quick_offer")
        : desk.Do(one, one.Chance.Minutes(1, 9), "take", new { });

    /// <summary>One thing after the other, until it is said whether the complaint is founded.</summary>
    public Move Judge(ReplayCase one) => Beside(one) ?? Prepare(one) ?? desk.Do(one, one.Chance.Minutes(40, 300), "conclusion", Conclusion(one), "conclude", "statement_missing");

    // What happens in some cases only.
    private Move? Beside(ReplayCase one)
    {
        if (one.View.Promise is null && one.Once("promises", 0.6))
            return desk.Do(one, one.Chance.Minutes(2, 25), "promise", new { text = "今天下班前给您答复。", until = desk.InHours(company.Now.AddHours(6)).AddHours(2) });
        if (one.Once("overrules", 0.08))
            return desk.DoAs(one, company.Manager, one.Chance.Minutes(5, 60), "overruling", new { reason = "看了照片", severity = one.Chance.From(1, 4) }, "overrule");
        if (one.Once("does not reach the customer", 0.12))
            return desk.Do(one, one.Chance.Minutes(5, 90), "unreached", new { attempt = 1, note = "无人接听" });
        if (one.Once("waits for the customer", 0.12))
            return desk.DoAs(one, company.Owner, one.Chance.Minutes(5, 120), "pause", new { reason = "等客户发照片", question = "能补一张照片吗？" });
        if (one.Once("pends", 0.06))
            return desk.DoAs(one, company.Owner, one.Chance.Minutes(10, 200), "pending", new { reason = "等物业调监控", nextOn = Today().AddDays(one.Chance.From(2, 30)) }, "pend");
        if (one.Once("changes hands", 0.05))
            return desk.DoAs(one, company.Staff(one.View.Handler?.Id == "s01" ? "s02" : "s01"), one.Chance.Minutes(5, 60), "take", new { reason = "同事手上事多" }, "take over", "conflict_of_interest");
        return one.View.Handler is { Id: not "s04" } handler && one.Once("keeps away", 0.04)
            ? desk.DoAs(one, company.Owner, one.Chance.Minutes(5, 60), "conflicts", new { staffId = handler.Id, kind = "related", reason = "和保洁员是亲戚" }, "conflict")
            : null;
    }

    // Whom it is about is heard, and what is called malicious is proved.
    private Move? Prepare(ReplayCase one)
    {
        var finding = FindingOf(one);
        if (finding is Finding.Malicious && one.View.Investigation is not { Evidence.Count: > 0 })
            return desk.Do(one, one.Chance.Minutes(10, 60), "investigation/evidence", Deeds.Evidence, "evidence");
        if (!BlamesCleaner(one, finding))
            return null;
        return one.View.Investigation?.Statements.LastOrDefault(asked => asked.Round == one.View.Round) switch
        {
            null => desk.Do(one, one.Chance.Minutes(5, 40), "investigation/statement", new { }, "ask for a statement"),
            { Text: null } asked when asked.AnswerBy > company.Now => cleaner.State(one, asked, company.Now),
            _ => null,
        };
    }

    private static object Conclusion(ReplayCase one)
    {
        var finding = FindingOf(one);
        if (finding is Finding.Unfounded or Finding.Malicious)
            return new { finding, responsible = "customer", causeCode = "no_fault_found", summary = "核对录音与记录，服务符合约定。", letter = "经核实，本次服务符合约定，感谢您的监督。" };
        return BlamesCleaner(one, finding)
            ? new { finding, responsible = "cleaner", causeCode = "workmanship", summary = "核对照片，未达标准。", whys = new[] { "没有按清单逐项做" } }
            : new { finding, responsible = "company", causeCode = "scheduling", summary = "两单排得太近。", whys = new[] { "排班没有留余量" } };
    }

    // The same each time it is asked about the same round; who comes back is mostly believed.
    private static Finding FindingOf(ReplayCase one)
    {
        var view = one.View;
        var draw = (one.Filing.Position * 37) + (view.Round * 11) + (one.Count("object") * 5);
        return view.Round > 1 || one.Count("object") > 0
            ? draw % 10 < 7 ? Finding.Founded : Finding.Unfounded
            : (draw % 20) switch { 0 => Finding.Malicious, < 5 => Finding.Unfounded, < 9 => Finding.Partly, _ => Finding.Founded };
    }

    private static bool BlamesCleaner(ReplayCase one, Finding finding) => finding is Finding.Founded or Finding.Partly && one.View.CleanerName is not null && one.Filing.Position % 5 < 2;

    private DateOnly Today() => DateOnly.FromDateTime(company.Now.AddHours(8).DateTime);
}
