using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>How actions are changed: who is concerned is told after each change.</summary>
internal sealed class CapaDesk(CapaRegister register, CompanyDirectory directory, RegisterMessenger messenger)
{
    /// <summary>Opens one, once for its key.</summary>
    public async Task<Result<CapaEntry>> OpenAsync(string company, string key, string request, string by, CapaOpened first, string? caseId, CancellationToken cancel) =>
        await ToldAsync(company, await register.OpenAsync(company, key, request, by, first, caseId, cancel), cancel);

    /// <summary>Decides about one.</summary>
    public async Task<Result<CapaEntry>> DecideAsync(
        string company, string id, string by, int? version, Func<CapaEntry, CompanyPeople, DateTimeOffset, Result<IReadOnlyList<Fact>>> decide, CancellationToken cancel)
    {
        var people = (await directory.FindAsync(company, cancel))!;
        return await ToldAsync(company, await register.DecideAsync(company, id, by, version, (entry, now) => decide(entry, people, now), cancel), cancel);
    }

    /// <summary>A founded complaint: every action that it shows not to work is open again.</summary>
    public async Task FollowAsync(JudgedCase judged, CancellationToken cancel)
    {
        foreach (var entry in await register.OpenEntriesAsync(judged.Case.Company, cancel))
            await DecideAsync(judged.Case.Company, entry.Id, Actors.Workflow, null, (now, people, at) => RepeatShowsFailure.Decide(judged, now, people, at), cancel);
    }

    private async Task<Result<CapaEntry>> ToldAsync(string company, Result<CapaEntry> done, CancellationToken cancel)
    {
        if (done.Is(out var entry, out _) && await directory.FindAsync(company, cancel) is { } people && await messenger.DutyAsync(people, entry, cancel) is { QuietUntil: null } duty)
            await messenger.SendAsync(duty, entry, CapaNotices.Of(entry, duty), cancel);
        return done;
    }
}

/// <summary>Every hour: what is late is escalated, what is to be verified is asked for, what the quiet hours kept back is told, and what worked long enough is closed.</summary>
internal sealed class WatchCapa(CapaRegister register, CapaDesk desk, ILogger<WatchCapa> logger) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "watch_capa";

    /// <inheritdoc/>
    public JobCadence Cadence => JobCadence.Hourly;

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <summary>Nothing until the policy's days after it was done are over.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(CapaEntry entry, CompanyPeople people, DateTimeOffset now) =>
        entry is { Step: CapaStep.Effective, Done: { } done } && now > done.At.AddDays(people.Policy.CapaRepeatDays) ? Facts.Of(new CapaClosed()) : Facts.None;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        foreach (var entry in await register.OpenEntriesAsync(occurrence.Company, cancel))
            await logger.TryAsync(Name, entry.Id, () => desk.DecideAsync(occurrence.Company, entry.Id, Actors.Workflow, null, Decide, cancel));
    }
}
