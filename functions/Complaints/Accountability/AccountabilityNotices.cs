using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;

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
    public async Task<IReadOnlyList<EntryNotice>> OfAsync(AccountabilityEntry entry, MeasureContext context, CancellationToken cancel)
    {
        var about = $"accountability-{entry.StepNo}";
        List<EntryNotice> notices = [];
        if (Words(entry) is { } words)
            notices.AddRange(InTurn(entry, context).Take(1).Select(member => EntryNotice.To(member, about, words)));
        if (ForPerson(entry) is { } news && await PersonAsync(entry, context, about, news, cancel) is { } notice)
            notices.Add(notice);
        return [.. notices, .. Late(entry, context, about)];
    }

    /// <summary>The link of the cleaner whom it was about ends a day after all is done or nothing will be.</summary>
    public Task EndLinkAsync(AccountabilityEntry entry, DateTimeOffset now, CancellationToken cancel) =>
        entry is { Step: AccountabilityStep.Done or AccountabilityStep.Dropped, Party.Kind: PartyKind.Cleaner }
            ? links.EndAsync(HolderOf(entry), now + LinkWhenOver, cancel)
            : Task.CompletedTask;

    private static IEnumerable<EntryNotice> Late(AccountabilityEntry entry, MeasureContext context, string about)
    {
        var isStaffsTurn = entry.Step is AccountabilityStep.Due or AccountabilityStep.Proposed or AccountabilityStep.Objected or AccountabilityStep.Final;
        if (!isStaffsTurn || entry.DueAt is not { } due || due > context.Now)
            yield break;
        var head = $"{Head(entry)}（{AccountabilityWords.StepName(entry.Step)}）已于{BusinessCalendar.ToLocal(due)}超时";
        var speaker = context.SpeakerOf(entry.Party)?.Id;
        foreach (var manager in context.People.InRole(StaffRole.Manager).Where(one => one.Id != speaker).Take(1))
            yield return EntryNotice.To(manager, $"{about}-late", $"{head}，请督办。");
        if (context.People.WorkingTime().AddWorkingTime(due, context.Policy.EscalationStep).At <= context.Now)
            foreach (var owner in context.People.InRole(StaffRole.Owner).Where(one => one.Id != speaker).Take(1))
                yield return EntryNotice.To(owner, $"{about}-owner", $"{head}，督办后仍未办理，请您过问。");
    }

    private static IEnumerable<StaffMember> InTurn(AccountabilityEntry entry, MeasureContext context)
    {
        var (people, speaker) = (context.People, context.SpeakerOf(entry.Party)?.Id);
        var bosses = people.InRole(StaffRole.Manager).Concat(people.InRole(StaffRole.Owner));
        var wanted = entry.Step switch
        {
            AccountabilityStep.Due => bosses,
            AccountabilityStep.Proposed => entry.ByOwner ? people.InRole(StaffRole.Owner) : bosses.Where(one => Actors.Of(one) != entry.Proposed?.By),
            AccountabilityStep.Objected => Judges(entry, context),
            AccountabilityStep.Final => people.Staff.Where(one => Actors.Of(one) == entry.Proposed?.By).Concat(bosses),
            AccountabilityStep.Decided or AccountabilityStep.Executed or AccountabilityStep.Done or AccountabilityStep.Dropped => [],
        };
        return wanted.Where(one => one.Id != speaker);
    }

    private static string? Words(AccountabilityEntry entry) => entry.Step switch
    {
        AccountabilityStep.Due => $"{Head(entry)}：责任方{entry.Party.Name}，请在{Due(entry)}前提出处理意见。",
        AccountabilityStep.Proposed => $"{Head(entry)}：拟对{entry.Party.Name}{AccountabilityWords.Of(entry.Measures)}，请在{Due(entry)}前审批。",
        AccountabilityStep.Objected => $"{Head(entry)}：{entry.Party.Name}有异议，请在{Due(entry)}前复核。",
        AccountabilityStep.Final => $"{Head(entry)}已生效：{entry.Party.Name}{AccountabilityWords.Of(entry.Measures)}，请在{Due(entry)}前执行并登记。",
        AccountabilityStep.Decided or AccountabilityStep.Executed or AccountabilityStep.Done or AccountabilityStep.Dropped => null,
    };

    private static string? ForPerson(AccountabilityEntry entry) => entry.Step switch
    {
        AccountabilityStep.Decided => $"{Head(entry)}：{AccountabilityWords.Of(entry.Measures)}。您如有不同意见，请在{Due(entry)}前提出",
        AccountabilityStep.Executed => $"{Head(entry)}：{AccountabilityWords.Of(entry.Measures)}，已执行，请您查看并签字",
        AccountabilityStep.Dropped when entry.Objection is not null => $"{Head(entry)}：您的意见已复核，不再处理，谢谢您说明情况",
        _ => null,
    };

    private async Task<EntryNotice?> PersonAsync(AccountabilityEntry entry, MeasureContext context, string about, string text, CancellationToken cancel)
    {
        if (entry.Party.Kind is not PartyKind.Cleaner)
            return context.SpeakerOf(entry.Party) is { } member ? EntryNotice.To(member, about, $"{text}。") : null;
        if (context.People.FindCleaner(entry.Party.Id) is not { } cleaner)
            return null;
        if (entry.Step is AccountabilityStep.Dropped)
            return new EntryNotice($"cleaner:{cleaner.Id}", cleaner.Phone, about, $"{text}。");
        var token = await links.MakeAsync(HolderOf(entry), (entry.DueAt ?? context.Now) + LinkAfterwards, cancel);
        return new EntryNotice($"cleaner:{cleaner.Id}", cleaner.Phone, about, $"{text}：{address.PublicUrl}/a/{token}");
    }

    private static Caller HolderOf(AccountabilityEntry entry) => new(entry.Company, Audience.Cleaner, entry.Party.Id) { AccountabilityId = entry.Id };

    private static string Head(AccountabilityEntry entry) => entry.CaseNumber is { } number ? $"投诉{number}的责任处理" : "责任处理";

    private static string Due(AccountabilityEntry entry) => entry.DueAt is { } due ? BusinessCalendar.ToLocal(due) : "";
}
