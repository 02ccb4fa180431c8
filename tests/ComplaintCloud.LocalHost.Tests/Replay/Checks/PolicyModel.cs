using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>The clock of one case, counted minute after minute: working minutes, or all of them when it is critical, without those of its pauses.</summary>
internal sealed class PaperClock(Complaint complaint, DateTimeOffset known)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Severity 4 runs around the clock.</summary>
    public bool Critical { get; } = complaint.Triage?.Severity == 4;

    /// <summary>The moment when so much time has passed.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan time)
    {
        var at = from;
        while (time > TimeSpan.Zero)
        {
            var end = NextEdge(at);
            if (!Runs(at))
            {
                at = end;
                continue;
            }
            if (time <= end - at)
                return at + time;
            (time, at) = (time - (end - at), end);
        }
        return at;
    }

    /// <summary>How much time passes from one moment to another.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to, bool alsoPaused = false)
    {
        var sum = TimeSpan.Zero;
        for (var at = from; at < to;)
        {
            var end = NextEdge(at) is var edge && edge < to ? edge : to;
            sum += Runs(at, alsoPaused) ? end - at : TimeSpan.Zero;
            at = end;
        }
        return sum;
    }

    /// <summary>So many working days, to their closing; days around the clock for what is critical. What was paused comes on top.</summary>
    public DateTimeOffset Days(DateTimeOffset from, int days)
    {
        var plain = Critical ? from.AddDays(days) : WorkingMinutes.Day(from, days, 18, known);
        return complaint.Pauses.Any(pause => pause.From < plain && pause.End > from) ? Add(from, Between(from, plain, alsoPaused: true)) : plain;
    }

    private bool Runs(DateTimeOffset at, bool alsoPaused = false) =>
        (alsoPaused || !complaint.Pauses.Any(pause => at >= pause.From && at < pause.End)) && (Critical || WorkingMinutes.IsOpen(at, known));

    // The end of this minute, or a pause's beginning or end within it.
    private DateTimeOffset NextEdge(DateTimeOffset at)
    {
        var end = WorkingMinutes.Begin(at) + Minute;
        foreach (var edge in complaint.Pauses.SelectMany(pause => (DateTimeOffset[])[pause.From, pause.End]))
            if (edge > at && edge < end)
                end = edge;
        return end;
    }
}

/// <summary>The catalogue's deadlines, written down once more: how long who has for what.</summary>
internal static class PolicyModel
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>When the step that a case is in is due; null where nothing is.</summary>
    public static DateTimeOffset? Due(Complaint c, DateTimeOffset known)
    {
        var clock = new PaperClock(c, known);
        return (c.Step, c.Turn) switch
        {
            (CaseStep.Received, _) => c.FiledAt + TimeSpan.FromMinutes(1),
            (CaseStep.Triaged, _) => clock.Add(c.FiledAt, TimeSpan.FromMinutes(5)),
            (CaseStep.Investigating, _) => clock.Days(c.StepSince, c.Unreached > 0 ? 2 : 1),
            (CaseStep.Decided, Turn.Customer) => clock.Days(c.StepSince, 3),
            (CaseStep.Decided, Turn.Workflow) => null,
            (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Conclusion is null => clock.Days(c.StepSince, c.Unreached > 0 ? 2 : 1),
            (CaseStep.Decided or CaseStep.Planned, Turn.Agent or Turn.Manager or Turn.Owner) => clock.Add(c.StepSince, 4 * Hour),
            (CaseStep.Consent, Turn.Customer) or (CaseStep.SignOff, _) => c.StepSince + (48 * Hour),
            (CaseStep.Consent, _) => clock.Add(c.StepSince, 4 * Hour),
            (CaseStep.InProgress, Turn.Cleaner) when c.LiveOffer is { State: OfferAnswer.Offered } offer =>
                Haggling(offer, c, new PaperClock(c with { Pauses = [] }, known).Add(c.StepSince, TimeSpan.FromMinutes(30))),
            (CaseStep.InProgress, Turn.Customer) => Haggling(c.LiveOffer!, c, Awake(c.StepSince) + (4 * Hour)),
            (CaseStep.InProgress, Turn.Agent) when c.LiveOffer is { State: OfferAnswer.Proposed } => clock.Add(c.StepSince, 4 * Hour),
            (CaseStep.InProgress, Turn.Cleaner) => clock.Days(c.LiveOffer!.VisitAt, 2),
            (CaseStep.InProgress, Turn.Manager) => clock.Add(c.StepSince, 4 * Hour),
            (CaseStep.InProgress, Turn.Agent) => c.Tasks.Where(task => task is { IsOpen: true, PlanNo: > 0 }).Select(task => (DateTimeOffset?)DueOf(task, c, known)).Max() ?? clock.Days(c.StepSince, 2),
            (CaseStep.Callback, Turn.Agent) => clock.Add(c.StepSince, 8 * Hour),
            (CaseStep.Callback, Turn.Workflow) when c.NextCallFrom is { } next => next,
            (CaseStep.Callback, Turn.Workflow) when c.ClosingBecause is null =>
                WorkingMinutes.Day(c.CallbackVisitsDone == 0 ? c.CarriedOutAt!.Value : c.StepSince, 5, 9, known),
            (CaseStep.Pending, _) => WorkingMinutes.NextOpen(BusinessCalendar.At(c.Pending!.NextOn, TimeOnly.MinValue), known),
            _ => null,
        };
    }

    // Who is asked about another time has until half of the time to the visit at most.
    private static DateTimeOffset Haggling(OfferState offer, Complaint c, DateTimeOffset usual)
    {
        var half = c.StepSince + ((offer.VisitAt - c.StepSince) / 2);
        return offer.Proposals.Count > 0 && half < usual ? half : usual;
    }

    /// <summary>When a task is due: what was promised for a time at that time, everything else after so many working days.</summary>
    public static DateTimeOffset DueOf(CaseTask task, Complaint c, DateTimeOffset known) => task.Kind switch
    {
        TaskKind.PromisedAnswer => c.Promise!.Until,
        TaskKind.PromisedVisit => c.Offers.First(offer => offer.OfferNo == task.OfferNo) is var offer ? offer.ArriveBy ?? offer.VisitAt : default,
        _ => DueInDays(task, c, known),
    };

    private static DateTimeOffset DueInDays(CaseTask task, Complaint c, DateTimeOffset known) => new PaperClock(c, known).Days(task.OpenedAt, task.Kind switch
    {
        TaskKind.Refund => 2,
        TaskKind.Discount or TaskKind.Coupon => 1,
        TaskKind.Compensation or TaskKind.ApologyVisit or TaskKind.Lessons => 3,
        _ => 5,
    });

    /// <summary>When which rung of the ladder comes: three quarters of the way, at the deadline, an hour later and two hours later, never in a pause, nor in the night unless it is critical.</summary>
    public static SortedDictionary<LadderRung, DateTimeOffset> Rungs(Complaint c, DateTimeOffset from, DateTimeOffset due, DateTimeOffset known)
    {
        var clock = new PaperClock(c, known);
        var rungs = new SortedDictionary<LadderRung, DateTimeOffset>
        {
            [LadderRung.Remind] = clock.Add(from, clock.Between(from, due) * 0.75),
            [LadderRung.Backup] = due,
            [LadderRung.NextLevel] = clock.Add(due, Hour),
            [LadderRung.Owner] = clock.Add(due, 2 * Hour),
        };
        if (c is { Step: CaseStep.Triaged or CaseStep.Investigating or CaseStep.Decided, Round: 1, Objected: false })
            (rungs[LadderRung.FirstResponse], rungs[LadderRung.ReportUpward]) = (clock.Add(c.FiledAt, 0.5 * Hour), clock.Add(c.FiledAt, Hour));
        foreach (var (rung, at) in rungs.ToList())
            rungs[rung] = Unpaused(c, clock.Critical ? at : at < c.StepSince && Awake(c.StepSince) > c.StepSince ? Awake(c.StepSince) : Awake(at));
        if (c.Paused is { } pause)
            rungs[LadderRung.Resume] = pause.Until;
        return rungs;
    }

    private static DateTimeOffset Unpaused(Complaint c, DateTimeOffset at)
    {
        while (c.Pauses.FirstOrDefault(pause => at > pause.From && at < pause.End) is { } pause)
            at = Awake(pause.End);
        return at;
    }

    /// <summary>The moment itself, or eight in the morning when it is between ten at night and then.</summary>
    public static DateTimeOffset Awake(DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(8));
        return local.Hour is >= 8 and < 22 ? at : new DateTimeOffset(local.Date.AddDays(local.Hour >= 22 ? 1 : 0).AddHours(8), local.Offset).ToUniversalTime();
    }
}
