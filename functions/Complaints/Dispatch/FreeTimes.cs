using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>When a visit is looked for.</summary>
/// <param name="At">When it is wanted (UTC).</param>
/// <param name="Length">How long it takes.</param>
/// <param name="Until">When it must have begun at the latest (UTC).</param>
internal sealed record VisitWish(DateTimeOffset At, VisitLength Length, DateTimeOffset Until);

/// <summary>When a cleaner can come.</summary>
internal static class FreeTimes
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    /// <summary>
    /// The wanted time if the cleaner is free then, else the next half hour in the company's working time at which they are; null when
    /// there is none before the last. A window's opening counts also where the visit lasts longer than the window.
    /// </summary>
    public static DateTimeOffset? First(VisitWish wish, Cleaner cleaner, IReadOnlyList<VisitSlot> taken, BusinessCalendar calendar)
    {
        if (InTheWay(wish.At) is null && !IsOff(cleaner, wish.At))
            return wish.At;
        for (var at = wish.At; at <= wish.Until; at += Step)
        {
            var opening = calendar.NextWorkingTime(at).At;
            var isOpening = opening != at;
            at = opening;
            if (InTheWay(at) is { } other)
                // The loop's step leads to the first half hour after it.
                at = Later(at, other.To.AddMinutes(wish.Length.TravelMinutes)) - Step;
            else if (at <= wish.Until && !IsOff(cleaner, at) && (isOpening || calendar.IsWorkingTime(wish.Length.From(at).To.AddTicks(-1))))
                return at;
        }
        return null;

        VisitSlot? InTheWay(DateTimeOffset at) => taken.Where(slot => !wish.Length.Fits(at, slot)).MaxBy(slot => slot.To);
    }

    private static bool IsOff(Cleaner cleaner, DateTimeOffset at) => cleaner.DaysOff.Contains(BusinessCalendar.LocalDate(at));

    // The first half hour, counted from a time, that is not before another.
    private static DateTimeOffset Later(DateTimeOffset from, DateTimeOffset least) => from + (Step * Math.Max(1, Math.Ceiling((least - from) / Step)));
}
