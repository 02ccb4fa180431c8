using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>What happens to a case out of turn: photos and facts come later, complaints are taken back, put together and taken apart, jobs are taken back.</summary>
internal sealed class Bystanders(ACompany company)
{
    private const int AWeek = 7 * 24 * 60;

    /// <summary>All that will happen around a case that has just been filed.</summary>
    public IEnumerable<Move> Around(ReplayCase one, IReadOnlyList<ReplayCase> all)
    {
        if (one.Chance.In(0.2))
            yield return new Move(company.Now, "show a photo", () => one.It.CustomerUploadsAsync(Photos.No(one.Filing.Position + 5_000))) { MayBe = ["case_closed"] };
        if (one.Chance.In(0.1))
            yield return Later(one, 2_000, "add facts", () => one.It.CustomerAsync("facts", new { text = "冰箱顶上也没擦。" }));
        if (one.Chance.In(0.06))
            yield return Later(one, AWeek, "withdraw", () => one.It.CustomerAsync("withdrawal", new { reason = "问题已经解决了" }));
        if (one.Chance.In(0.03))
            yield return Later(one, 2_000, "correct the basics", () => one.It.StaffAsync(company.Owner, "basics", new { reason = "客户更正", place = "主卧" }));
        if (one.Chance.In(0.03))
            yield return Later(one, 3_000, "split", () => one.It.StaffAsync(company.Owner, "split", new { text = "花瓶打碎了。", wish = "compensation", reason = "另一件事" }));
        if (one.Chance.In(0.04))
            yield return Later(one, AWeek, "critical after all", () => one.It.StaffAsync(company.Owner, "overruling", new { reason = "老人受伤", severity = 4 }));
        if (one.Filing.Kind is FilingKind.OtherMatter && Earlier(one, all) is { } earlier && one.Chance.In(0.6))
            yield return Later(one, 600, "merge", () => one.It.StaffAsync(company.Owner, "merge", new { into = earlier.It.Id, reason = "同一次服务" }), "cannot_merge", "not_found");
    }

    private static ReplayCase? Earlier(ReplayCase one, IReadOnlyList<ReplayCase> all) =>
        all.FirstOrDefault(other => other.Filing == one.Filing.Earlier) is { It.Id.Length: > 0 } earlier ? earlier : null;

    private Move Later(ReplayCase one, int withinMinutes, string what, Func<Task<Answer>> act, params string[] mayBe) =>
        new(company.Now + one.Chance.Minutes(1, withinMinutes), what, act) { MayBe = mayBe };
}
