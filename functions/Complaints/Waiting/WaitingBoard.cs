using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>The cases of a company as they wait, and as others were taken lately.</summary>
/// <param name="Waiting">Judged, and taken by nobody yet, in the order in which they are served.</param>
/// <param name="Taken">Those that somebody took last, newest first, whether they have ended since or not.</param>
internal sealed record WaitingBoard(IReadOnlyList<CaseLine> Waiting, IReadOnlyList<CaseLine> Taken)
{
    // In a flood beyond this the estimate is of the first ones; whoever is behind them waits longer than anybody can say.
    private const int MostLooked = 5_000;

    // Enough for the newest fifty of each lane, of which the pace is taken.
    private const int MostTaken = 200;

    /// <summary>As it is now, but for what cannot be read.</summary>
    public static async Task<WaitingBoard> ReadAsync(IRecordStore store, string company, ILogger logger, CancellationToken cancel)
    {
        IAsyncEnumerable<CaseLine> Lines(RecordQuery query) => store.ReadReadableAsync(query, record => ListRow.From(record).Line, logger, cancel);
        var waiting = await Lines(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Open(company) }).Take(MostLooked)
            .Where(line => line is { TakenAt: null, Step: CaseStep.Triaged }).ToListAsync(cancel);
        var taken = await Lines(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Taken(company), Take = MostTaken }).Take(MostTaken).ToListAsync(cancel);
        return new(waiting, taken);
    }

    /// <summary>How many of its lane are served before a case; null when it does not wait.</summary>
    public int? AheadOf(string id) => Waiting.FirstOrDefault(line => line.Id == id) is { } own
        ? Waiting.TakeWhile(line => line.Id != id).Count(line => line.Lane == own.Lane)
        : null;

    /// <summary>How many wait in a lane.</summary>
    public int In(Lane lane) => Waiting.Count(line => line.Lane == lane);
}
