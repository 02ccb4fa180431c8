using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>Reads the pending ledger of a company.</summary>
internal sealed class LedgerReader(IRecordStore store, TimeProvider time, ILogger<LedgerReader> logger)
{
    /// <summary>All its lines, longest pending first.</summary>
    public async Task<IReadOnlyList<CaseLine>> LinesAsync(string company, CancellationToken cancel) =>
        await store.ReadReadableAsync(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Pending(company) }, record => ListRow.From(record).Line, logger, cancel).ToListAsync(cancel);

    /// <summary>The ledger in sums, as it is now.</summary>
    public async Task<LedgerSums> SumsAsync(CompanyPeople people, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var month = ContactMonth.Of(BusinessCalendar.LocalDate(now), people.Policy.PendingReviewDayOfMonth, people.WorkingTime());
        return LedgerSums.Of(month, await LinesAsync(people.Company.Id, cancel), now);
    }
}
