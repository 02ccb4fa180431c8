using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>Who of the staff acts, and when: in working hours, the first on duty, unless they forget; then whoever the ladder has reached.</summary>
internal sealed class Desk(ACompany company)
{
    private const string Owner = "s04";
    private static readonly double[] Forgetting = [0.15, 0.4, 0.4];

    /// <summary>Nobody does it before the next rung of the ladder; null when somebody does.</summary>
    public Move? Forgets(ReplayCase one)
    {
        var reached = Reached(one.View);
        if (reached >= Forgetting.Length || NextRung(one.View) is not { } next || !one.Chance.In(Forgetting[reached]))
            return null;
        return Move.LookAt(next.AddMinutes(1));
    }

    /// <summary>Somebody does something about the case after some minutes of work.</summary>
    public Move Do(ReplayCase one, TimeSpan after, string deed, object? body, string? what = null, params string[] mayBe) =>
        new(InHours(company.Now + after), what ?? deed, async () => await one.It.StaffAsync(await WhoAsync(one), deed, body)) { MayBe = mayBe };

    /// <summary>A particular person does it.</summary>
    public Move DoAs(ReplayCase one, APerson who, TimeSpan after, string deed, object? body, string? what = null, params string[] mayBe) =>
        new(InHours(company.Now + after), what ?? deed, () => one.It.StaffAsync(who, deed, body)) { MayBe = mayBe };

    /// <summary>The moment itself in working hours, else some minutes after the company opens next.</summary>
    public DateTimeOffset InHours(DateTimeOffset at) =>
        WorkingMinutes.NextOpen(at, company.Now) is var open && open > at ? open.AddMinutes(at.UtcTicks / TimeSpan.TicksPerMinute % 40) : at;

    /// <summary>How far up the ladder has been climbed: 0 to nobody, 1 the backup, 2 the next level, 3 the owner.</summary>
    public static int Reached(StaffComplaint view)
    {
        var done = RungsOf(view).Where(rung => rung.Done).Select(rung => rung.Rung).ToHashSet();
        return done.Contains(LadderRung.Owner) ? 3 : done.Contains(LadderRung.NextLevel) ? 2 : done.Contains(LadderRung.Backup) ? 1 : 0;
    }

    /// <summary>When the next of the rungs after the deadline comes; null when none does.</summary>
    public DateTimeOffset? NextRung(StaffComplaint view) => RungsOf(view)
        .Where(rung => !rung.Done && rung.At > company.Now && rung.Rung is LadderRung.Backup or LadderRung.NextLevel or LadderRung.Owner)
        .Select(rung => (DateTimeOffset?)rung.At).Min();

    private static IReadOnlyList<RungView> RungsOf(StaffComplaint view) => view.Deadline is { Rungs: { Count: > 0 } rungs }
        ? rungs
        : view.Tasks?.FirstOrDefault(task => task is { State: TaskState.Open, ActionNo: not null })?.Rungs ?? [];

    // Who is on duty when it is done.
    private async Task<APerson> WhoAsync(ReplayCase one)
    {
        var duty = (await company.Owner.GetAsync($"/api/staff/complaints/{one.It.Id}/duty")).Ok().As<DutyView>();
        return company.Staff(Reached(one.View) switch
        {
            _ when duty.Persons.Count == 0 => Owner,
            0 => duty.Persons[0].Id,
            1 => duty.Persons[Math.Min(1, duty.Persons.Count - 1)].Id,
            2 => (duty.Persons.FirstOrDefault(person => person.Role >= Complaints.People.StaffRole.Manager) ?? duty.Persons[^1]).Id,
            _ => Owner,
        });
    }
}
