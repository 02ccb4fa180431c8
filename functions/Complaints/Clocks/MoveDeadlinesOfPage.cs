using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Moves the deadlines of one page of open cases. A case that leaves its place meanwhile was judged anew, which computes its deadline too.</summary>
internal sealed class MoveDeadlinesOfPage(IRecordStore store, ComplaintLog log, ILogger<MoveDeadlinesOfPage> logger) : Activity<MovePage, MovePage>
{
    private const int CasesPerPage = 50;

    /// <inheritdoc/>
    public override async Task<MovePage> RunAsync(MovePage input, CancellationToken cancel)
    {
        var query = new RecordQuery(CaseLists.Table) { Partition = CaseLists.Open(input.Company), Take = CasesPerPage, Continuation = input.Continuation };
        var page = await store.ReadFullPageAsync(query, cancel);
        foreach (var record in page.Records)
            if (logger.TryRead(CaseLists.Table, record, ListRow.From) is { Line.Id: var id })
                await logger.TryAsync(nameof(MoveDeadlines), id, () => log.DecideAsync(new CaseRef(input.Company, id), Actors.Workflow, null, MoveDeadline.Decide, cancel));
        return input with { Continuation = page.Continuation };
    }
}
