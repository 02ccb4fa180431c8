using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>Who is to be told what of an accountability as it stands, and who is told when it takes too long.</summary>
internal sealed class AccountabilityNotices(PrivateLinks links, PublicAddress address)
{
    private static readonly TimeSpan LinkAfterwards = TimeSpan.FromDays(60);

    // Whoever has just signed may still look, and an answer that got lost may be asked for again.
    private static readonly TimeSpan LinkWhenOver = TimeSpan.FromDays(1);

    /// <summary>Who decides an objection: the owners, or where the owner decided and there is no other, the managers; never who decided.</summary>
    public static IReadOnlyList<StaffMember> Judges(AccountabilityEntry entry, MeasureContext context)
    {
        IReadOnlyList<StaffMember> Others(StaffRole role) =>
            [.. context.People.InRole(role).Where(one => Actors.Of(one) != entry.Decided?.By && one.Id != context.SpeakerOf(entry.Party)?.Id)];
        return Others(StaffRole.Owner) is { Count: > 0 } owners ? owners : Others(StaffRole.Manager);
    }

    /// <summary>All of them; each has a key of its own.</summary>
    public async Task<IReadOnlyList<Notice?>> OfAsync(AccountabilityEntry entry, MeasureContext context, SideDuty duty, CancellationToken cancel)
    {
        var about = $"accountability-{entry.StepNo}";
        List<Notice?> notices = [];
        if (Words(entry) is { } words)
            notices.Add(duty.To(InTurn(entry, context), about, words, member => MayAct(member, entry, context)));
        if (ForPerson(entry) is { } news && await PersonAsync(entry, context, about, news, cancel) is { } notice)
            notices.Add(notice);
        return [.. notices, .. Late(entry, context, duty, about)];
    }

    /// <summary>The link of the cleaner whom it was about ends a day after all is done or nothing will be.</summary>
    public Task EndLinkAsync(AccountabilityEntry entry, DateTimeOffset now, CancellationToken cancel) =>
        entry is { Step: AccountabilityStep.Done or AccountabilityStep.Dropped, Party.Kind: PartyKind.Cleaner }
            ? links.EndAsync(HolderOf(entry), now + LinkWhenOver, cancel)
            : Task.CompletedTask;

    private static IEnumerable<Notice?> Late(AccountabilityEntry entry, MeasureContext context, SideDuty duty, string about)
    {
        var isStaffsTurn = entry.Step is AccountabilityStep.Due or AccountabilityStep.Proposed or AccountabilityStep.Objected or AccountabilityStep.Final;
        if (!isStaffsTurn || entry.DueAt is not { } due || due > context.Now)
            yield break;
        var speaker = context.SpeakerOf(entry.Party)?.Id;
        yield return duty.To(context.People.InRole(StaffRole.Manager), $"{about}-late", Say("accountability.late", entry), one => one.Id != speaker, evenAway: true);
        if (context.People.WorkingTime().AddWorkingTime(due, context.Policy.EscalationStep).At <= context.Now)
            yield return duty.To(context.People.InRole(StaffRole.Owner), $"{about}-owner", Say("accountability.late.owner", entry), one => one.Id != speaker, evenAway: true);
    }

    private static IEnumerable<StaffMember> InTurn(AccountabilityEntry entry, MeasureContext context)
    {
        var people = context.People;
        var bosses = people.InRole(StaffRole.Manager).Concat(people.InRole(StaffRole.Owner));
        return entry.Step switch
        {
            AccountabilityStep.Due => bosses,
            AccountabilityStep.Proposed => entry.ByOwner ? people.InRole(StaffRole.Owner) : bosses.Where(one => Actors.Of(one) != entry.Proposed?.By),
            AccountabilityStep.Objected => Judges(entry, context),
            AccountabilityStep.Final => people.Staff.Where(one => Actors.Of(one) == entry.Proposed?.By).Concat(bosses),
            AccountabilityStep.Decided or AccountabilityStep.Executed or AccountabilityStep.Done or AccountabilityStep.Dropped => [],
        };
    }

    // Who stands in must be able to do what the step asks for.
    private static bool MayAct(StaffMember member, AccountabilityEntry entry, MeasureContext context) => member.Id != context.SpeakerOf(entry.Party)?.Id && entry.Step switch
    {
        AccountabilityStep.Due => member.Role >= StaffRole.Manager,
        AccountabilityStep.Proposed => member.Role >= (entry.ByOwner ? StaffRole.Owner : StaffRole.Manager) && Actors.Of(member) != entry.Proposed?.By,
        AccountabilityStep.Objected => Judges(entry, context).Any(judge => judge.Id == member.Id),
        _ => true,
    };

    private static ScriptedText? Words(AccountabilityEntry entry) => entry.Step switch
    {
        AccountabilityStep.Due => Say("accountability.due", entry),
        AccountabilityStep.Proposed => Say("accountability.proposed", entry),
        AccountabilityStep.Objected => Say("accountability.objected", entry),
        AccountabilityStep.Final => Say("accountability.final", entry),
        AccountabilityStep.Decided or AccountabilityStep.Executed or AccountabilityStep.Done or AccountabilityStep.Dropped => null,
    };

    // Null where the person hears nothing: it is not theirs to know yet, or they have said nothing that is answered.
    private static string? ForPerson(AccountabilityEntry entry) => entry.Step switch
    {
        AccountabilityStep.Decided => "accountability.decided",
        AccountabilityStep.Executed => "accountability.executed",
        AccountabilityStep.Dropped when entry.Objection is not null => "accountability.dropped",
        _ => null,
    };

    private async Task<Notice?> PersonAsync(AccountabilityEntry entry, MeasureContext context, string about, string script, CancellationToken cancel)
    {
        if (entry.Party.Kind is not PartyKind.Cleaner)
            return context.SpeakerOf(entry.Party) is { } member ? Notice.ToStaff(member, about, Say(script, entry)) : null;
        if (context.People.FindCleaner(entry.Party.Id) is not { } cleaner)
            return null;
        if (entry.Step is AccountabilityStep.Dropped)
            return Notice.ToCleaner(cleaner, about, Say("accountability.dropped.cleaner", entry));
        var token = await links.MakeAsync(HolderOf(entry), (entry.DueAt ?? context.Now) + LinkAfterwards, cancel);
        return Notice.ToCleaner(cleaner, about, Say($"{script}.link", entry, ("link", $"{address.PublicUrl}/a/{token}")));
    }

    private static Caller HolderOf(AccountabilityEntry entry) => new(entry.Company, Audience.Cleaner, entry.Party.Id) { AccountabilityId = entry.Id };

    private static ScriptedText Say(string script, AccountabilityEntry entry, params ReadOnlySpan<(string Name, string? Value)> values) => NoticeScripts.Fill(
        script, [("number", entry.CaseNumber), ("party", entry.Party.Name), ("measures", AccountabilityWords.Of(entry.Measures)), ("step", AccountabilityWords.StepName(entry.Step)),
            ("due", entry.DueAt is { } due ? BusinessCalendar.ToLocal(due) : null), .. values]);
}
