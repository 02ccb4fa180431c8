namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>
/// Work that the clock calls for and no case: once an hour or once a day, for each company. Register it with
/// <see cref="ScheduledJobRegistration.AddScheduledJob"/>. An occurrence is noted as done after it was run, so after a
/// crash in between it comes again: running one twice must do no harm.
/// </summary>
internal interface IScheduledJob
{
    /// <summary>Under which its occurrences are noted, in snake_case; never changed.</summary>
    string Name { get; }

    /// <summary>When it comes.</summary>
    JobCadence Cadence { get; }

    /// <summary>What is made up for after an outage.</summary>
    JobCatchUp CatchUp { get; }

    /// <summary>Does one occurrence. Whatever it throws, it is tried again later; other jobs and companies go on.</summary>
    Task RunAsync(JobOccurrence occurrence, CancellationToken cancel);
}

/// <summary>What is made up for when occurrences were missed.</summary>
internal enum JobCatchUp
{
    /// <summary>Only the newest: for work that looks at how things stand.</summary>
    Latest,

    /// <summary>Every one in order: for work that belongs to its day, such as a report or what is due on the 4th.</summary>
    Each,
}

/// <summary>One time at which a job is due in a company.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="DueAt">When it should have begun (UTC); after an outage that is some time ago.</param>
internal sealed record JobOccurrence(string Company, DateTimeOffset DueAt)
{
    /// <summary>The day in China that it belongs to.</summary>
    public DateOnly Day => BusinessCalendar.LocalDate(DueAt);
}
