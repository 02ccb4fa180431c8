using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A manager or the owner closes an incident. Its cases go on by themselves.</summary>
/// <param name="Summary">What it was and what was done, 1 to 2,000 characters.</param>
internal sealed record CloseIncident(string? Summary = null)
{
    private const int MaxSummary = 2_000;

    /// <summary>Closed once; closing it again changes nothing.</summary>
    public static Result<Incident> Decide(CloseIncident command, Incident incident, string by, DateTimeOffset now)
    {
        if (CaseErrors.CheckText(command.Summary, "summary", MaxSummary) is { } wrong)
            return wrong;
        return incident.ClosedAt is null ? incident with { ClosedAt = now, ClosedBy = by, Summary = command.Summary!.Trim() } : incident;
    }

    /// <summary>Loads, decides, writes; again when somebody else was faster.</summary>
    public static async Task<Result<Incident>> HandleAsync(
        CloseIncident command, Caller caller, IncidentTable incidents, string id, DateTimeOffset now, CancellationToken cancel)
    {
        while (id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && await incidents.FindAsync(caller.Company, id, cancel) is var (incident, etag))
        {
            if (!Decide(command, incident, Actors.Of(caller), now).Is(out var closed, out var error))
                return error;
            if (ReferenceEquals(closed, incident) || await incidents.WriteAsync(caller.Company, closed, etag, cancel))
                return closed;
        }
        return RequestErrors.NotFound;
    }
}
