using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>How long somebody waits until a person takes their case, and how sure that is.</summary>
/// <param name="Lane">Which queue.</param>
/// <param name="Ahead">How many cases are served before.</param>
/// <param name="Minutes">The middle of what is likely, in working minutes; null when too little is known.</param>
/// <param name="FromMinutes">Four of five wait longer than this.</param>
/// <param name="ToMinutes">Four of five wait less than this.</param>
/// <param name="ExpectedAt">When that middle is reached (UTC), with nights and days off in between.</param>
/// <param name="Samples">On how many recent cases it rests.</param>
public sealed record WaitingEstimate(Lane Lane, int Ahead, int? Minutes, int? FromMinutes, int? ToMinutes, DateTimeOffset? ExpectedAt, int Samples)
{
    private const int FewestSamples = 5;
    private const int MostSamples = 50;
    private const double Middle = 0.5;
    private const double Low = 0.2;
    private const double High = 0.8;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    /// <summary>From what the company itself needed lately, one case and one person at a time, and from who is there now.</summary>
    /// <param name="lane">Which queue.</param>
    /// <param name="ahead">How many are served before.</param>
    /// <param name="taken">Cases that somebody has taken lately.</param>
    /// <param name="context">The time, the people and the working hours.</param>
    internal static WaitingEstimate Of(Lane lane, int ahead, IReadOnlyList<CaseLine> taken, DecisionContext context)
    {
        var paces = PacesOf([.. taken.Where(line => line.Lane == lane)], context);
        if (paces.Count < FewestSamples)
            return new(lane, ahead, null, null, null, null, paces.Count);
        var (start, persons) = Start(context);
        int Minutes(double share) => Math.Max(1, (int)Math.Ceiling(paces[(int)((paces.Count - 1) * share)] * (ahead + 1) / persons));
        var minutes = Minutes(Middle);
        return new(lane, ahead, minutes, Minutes(Low), Minutes(High), context.Calendar.AddWorkingTime(start, TimeSpan.FromMinutes(minutes)).At, paces.Count);
    }

    /// <summary>How many agents are there now.</summary>
    internal static int OnDutyNow(DecisionContext context) => AgentsAt(context.Now, context);

    // Working minutes that one person needed for one case, shortest first. Who filed when others were waiting waited for them as well.
    private static List<double> PacesOf(List<CaseLine> lane, DecisionContext context) =>
    [
        .. lane.Where(line => line.TakenAt is { } at && at > context.Now - Recent)
            .OrderByDescending(line => line.TakenAt)
            .Take(MostSamples)
            .Select(line => Waited(line, context) / (1 + lane.Count(other => other.FiledAt < line.FiledAt && other.TakenAt > line.FiledAt)) * Math.Max(1, AgentsAt(line.TakenAt!.Value, context)))
            .Order(),
    ];

    private static double Waited(CaseLine line, DecisionContext context) => context.Calendar.WorkingTimeBetween(line.FiledAt, line.TakenAt!.Value).TotalMinutes;

    private static (DateTimeOffset At, int Persons) Start(DecisionContext context)
    {
        var opens = context.Calendar.NextWorkingTime(context.Now).At;
        return (opens, Math.Max(1, AgentsAt(opens, context)));
    }

    private static int AgentsAt(DateTimeOffset at, DecisionContext context) =>
        context.People.StaffOnDuty(at, context.Calendar).Count(member => member.Role is StaffRole.Agent);
}
