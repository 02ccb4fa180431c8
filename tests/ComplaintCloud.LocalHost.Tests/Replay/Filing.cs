using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>How a complaint comes about.</summary>
internal enum FilingKind
{
    /// <summary>By the customer, about a visit of their own.</summary>
    New,

    /// <summary>Told to staff on the phone or otherwise.</summary>
    Recorded,

    /// <summary>The same words once more.</summary>
    Again,

    /// <summary>Another matter of the same visit.</summary>
    OtherMatter,
}

/// <summary>One complaint that will be filed.</summary>
/// <param name="Position">From 0, in the order in which they were made up.</param>
/// <param name="Line">What is written.</param>
/// <param name="Kind">How.</param>
/// <param name="At">When (UTC).</param>
/// <param name="CustomerId">Whose.</param>
/// <param name="OrderId">About which visit.</param>
/// <param name="Earlier">The filing that it repeats or adds to.</param>
internal sealed record Filing(int Position, CorpusLine Line, FilingKind Kind, DateTimeOffset At, string CustomerId, string OrderId, Filing? Earlier)
{
    private const double AgainShare = 0.07;
    private const double OtherShare = 0.06;
    private const double RecordedShare = 0.12;
    private const double OnDaysOff = 0.2;
    private static readonly DateOnly First = new(2026, 4, 24);
    private static readonly DateOnly Last = new(2026, 5, 11);

    /// <summary>Complaints of the corpus over ten working days around Labour Day of 2026, a fifth of them on days off.</summary>
    public static IReadOnlyList<Filing> Plan(int seed, int count)
    {
        var chance = new Chance(seed, -1);
        var lines = chance.Shuffled(CorpusLine.ReadEmbedded().Where(line => line.Item != "none")).Take(count).ToList();
        List<Filing> filings = [];
        foreach (var line in lines)
            filings.Add(Next(filings, line, chance));
        return filings;
    }

    private static Filing Next(List<Filing> before, CorpusLine line, Chance chance)
    {
        var position = before.Count;
        var draw = chance.From(1, 1000) / 1000.0;
        if (before.Count > 20 && draw < AgainShare + OtherShare)
        {
            var earlier = chance.Of(before);
            var kind = draw < AgainShare ? FilingKind.Again : FilingKind.OtherMatter;
            return new(position, kind is FilingKind.Again ? earlier.Line : line, kind, earlier.At + chance.Minutes(5, 3 * 24 * 60), earlier.CustomerId, earlier.OrderId, earlier);
        }
        var recorded = draw > 1 - RecordedShare;
        return new(position, line, recorded ? FilingKind.Recorded : FilingKind.New, When(chance, recorded), ReplayTown.CustomerOf(position), ReplayTown.OrderOf(position), null);
    }

    private static DateTimeOffset When(Chance chance, bool recorded)
    {
        var days = Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays).ToLookup(WorkingMinutes.IsWorkingDay);
        var day = chance.Of([.. days[recorded || !chance.In(OnDaysOff)]]);
        // Most write in the day and the evening, some in the middle of the night.
        var hour = recorded ? chance.From(9, 17) : chance.In(0.05) ? chance.From(0, 6) : chance.From(7, 23);
        return BusinessCalendar.At(day, new TimeOnly(Math.Max(hour, day == First ? 9 : 0), chance.From(day == First ? 5 : 0, 59)));
    }
}
