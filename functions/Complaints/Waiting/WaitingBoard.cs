using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>The open cases of a company as they wait and as they were taken, most urgent first.</summary>
/// <param name="Waiting">Judged, and taken by nobody yet, in the order in which they are served.</param>
/// <param name="Taken">Somebody has them.</param>
internal sealed record WaitingBoard(IReadOnlyList<CaseLine> Waiting, IReadOnlyList<CaseLine> Taken)
{
    // In a flood beyond this the estimate is of the first ones; whoever is behind them waits longer than anybody can say.
    private const int MaxPages = 5;

    /// <summary>As it is now.</summary>
    public static async Task<WaitingBoard> ReadAsync(IRecordStore store, string company, CancellationToken cancel)
    {
        var (waiting, taken) = (new List<CaseLine>(), new List<CaseLine>());
        var query = new RecordQuery(CaseLists.Table) { Partition = CaseLists.Open(company) };
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await store.QueryAsync(query, cancel);
            foreach (var line in page.Records.Select(record => ListRow.From(record).Line))
                (line.TakenAt is null ? waiting : taken).Add(line);
            if (page.Continuation is null)
                break;
            query = query with { Continuation = page.Continuation };
        }
        return new(waiting.FindAll(line => line.Step is CaseStep.Triaged), taken);
    }

    /// <summary>How many of its lane are served before a case; null when it does not wait.</summary>
    public int? AheadOf(string id) => Waiting.FirstOrDefault(line => line.Id == id) is { } own
        ? Waiting.TakeWhile(line => line.Id != id).Count(line => line.Lane == own.Lane)
        : null;

    /// <summary>How many wait in a lane.</summary>
    public int In(Lane lane) => Waiting.Count(line => line.Lane == lane);
}
