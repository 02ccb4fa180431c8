using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>How accountabilities are changed: what a decision needs is loaded before it, and who is concerned is told after it.</summary>
internal sealed class AccountabilityDesk(
    AccountabilityRegister register, CompanyDirectory directory, AccountabilityNotices notices, RegisterMessenger messenger, TimeProvider time)
{
    /// <summary>Opens one, once for its key, and tells who is concerned.</summary>
    public async Task<Result<AccountabilityEntry>> OpenAsync(string company, string key, string request, string by, RegisterFact first, string? caseId, CancellationToken cancel) =>
        await ToldAsync(await register.OpenAsync(company, key, request, by, first, caseId, cancel), cancel);

    /// <summary>Decides about one and tells who is concerned.</summary>
    public async Task<Result<AccountabilityEntry>> DecideAsync(
        string company, string id, string by, int? version, Func<AccountabilityEntry, MeasureContext, Result<IReadOnlyList<Fact>>> decide, CancellationToken cancel)
    {
        var decided = await register.DecideAsync(company, id, by, version, async (entry, now) =>
        {
            // Read before the sum of the month is, so that no other decision about the same person comes in between.
            var guard = await register.GuardAsync(company, $"{entry.Party.Kind}:{entry.Party.Id}", cancel);
            // What the clock decides deducts nothing, so it waits for no sum.
            var facts = decide(entry, await ContextAsync(company, by == Actors.Workflow ? null : entry, cancel) with { Now = now });
            return new GuardedDecision(facts, facts.Is(out var news, out _) && news.Any(fact => fact is AccountabilityDecided) ? guard : null);
        }, cancel);
        return await ToldAsync(decided, cancel);
    }

    /// <summary>What a decision may know; without an entry, of nobody's other deductions.</summary>
    public async Task<MeasureContext> ContextAsync(string company, AccountabilityEntry? entry, CancellationToken cancel)
    {
        var (people, now) = ((await directory.FindAsync(company, cancel))!, time.GetUtcNow());
        return new MeasureContext(now, people, entry is null ? 0 : await DeductedAsync(company, entry.Party, entry.Id, now, cancel));
    }

    /// <summary>What other decisions of this month deduct from the party, in fen.</summary>
    public async Task<int> DeductedAsync(string company, Party party, string? except, DateTimeOffset now, CancellationToken cancel)
    {
        var month = BusinessCalendar.LocalDate(now);
        var others = await register.WhereAsync(company, one => one.Party.Kind == party.Kind && one.Party.Id == party.Id && one.Id != except
            && one is { Step: not AccountabilityStep.Dropped, Decided.At: var at } && BusinessCalendar.LocalDate(at) is var day && day.Year == month.Year && day.Month == month.Month, cancel);
        return others.Sum(one => one.DeductedCents);
    }

    /// <summary>Sends what is to be told of one now.</summary>
    public async Task TellAsync(AccountabilityEntry entry, CancellationToken cancel)
    {
        var context = await ContextAsync(entry.Company, null, cancel);
        var duty = await messenger.DutyAsync(context.People, entry, cancel);
        if (duty.QuietUntil is null)
            await messenger.SendAsync(duty, entry, await notices.OfAsync(entry, context, duty, cancel), cancel);
        await notices.EndLinkAsync(entry, context.Now, cancel);
    }

    private async Task<Result<AccountabilityEntry>> ToldAsync(Result<AccountabilityEntry> done, CancellationToken cancel)
    {
        if (done.Is(out var entry, out _))
            await TellAsync(entry, cancel);
        return done;
    }
}
