using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Changes a company's calendar: reads, decides, puts a new version into force and moves the deadlines that it concerns.</summary>
internal sealed class ChangeCalendar(CompanyCalendarTable table, CompanyDirectory directory, DeadlineMover mover, TimeProvider time)
{
    private const int MaxTries = 8;

    /// <summary>Makes one change.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="version">The version they saw; null for whatever is there.</param>
    /// <param name="decide">Pure; the calendar itself when there is nothing new.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Result<CompanyCalendarView>> RunAsync(Caller caller, int? version, Func<CompanyCalendar, DateTimeOffset, Result<CompanyCalendar>> decide, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (now, people) = (time.GetUtcNow(), (await directory.FindAsync(caller.Company, cancel))!);
            var (calendar, etag) = await table.ReadAsync(caller.Company, cancel);
            if (!decide(calendar, now).Is(out var decided, out var error))
                return error;
            if (!ReferenceEquals(decided, calendar))
            {
                if (version is { } seen && seen != calendar.Version)
                    return Stale(calendar);
                if (Mistake(decided, people.Policy) is { } mistake)
                    return mistake;
                decided = decided with { Version = calendar.Version + 1, ChangedAt = now, ChangedBy = Actors.Of(caller) };
                if (!await table.WriteAsync(caller.Company, decided, etag, cancel))
                    continue;
                directory.Forget(caller.Company);
            }
            // Also when nothing was new: a request that is sent again after a crash starts what the first one could not.
            await mover.StartAsync(caller.Company, cancel);
            return CompanyCalendarView.Of(decided, people.Policy, now);
        }
        throw new TransientException($"The calendar of {caller.Company} changes too fast.");
    }

    private static Error? Mistake(CompanyCalendar calendar, CompanyPolicy policy)
    {
        try
        {
            _ = new BusinessCalendar(OfficialCalendar.Published, policy.Hours, calendar);
            return null;
        }
        catch (ArgumentException)
        {
            return RequestErrors.InvalidMember("windows", "时段要按先后填写，不能重叠，也不能延续到第二天上班以后。");
        }
    }

    private static Error Stale(CompanyCalendar calendar) =>
        new Error(ErrorKind.Conflict, "stale_version", "公司日历刚刚被修改过，请刷新后再操作。").With("version", calendar.Version).With("changes", Array.Empty<object>());
}
