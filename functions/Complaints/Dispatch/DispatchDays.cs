using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Gathers what the ranking goes by: how many reworks each cleaner has open, and when each is taken.</summary>
internal sealed class DispatchDays(IRecordStore store, VisitBook book)
{
    /// <summary>As it is now; the list of each one's jobs may lag a moment behind.</summary>
    public async Task<(IReadOnlyDictionary<string, int> OpenJobs, IReadOnlyDictionary<string, IReadOnlyList<VisitSlot>> Taken)> ReadAsync(
        Complaint complaint, IReadOnlyList<Cleaner> cleaners, CancellationToken cancel)
    {
        var (jobs, taken) = (new Dictionary<string, int>(), new Dictionary<string, IReadOnlyList<VisitSlot>>());
        var read = await Task.WhenAll(cleaners.Select(async cleaner => (cleaner.Id, Jobs: await JobsAsync(complaint.Company, cleaner.Id, cancel), Taken: await TakenAsync(complaint, cleaner.Id, cancel))));
        foreach (var one in read)
            (jobs[one.Id], taken[one.Id]) = (one.Jobs, one.Taken);
        return (jobs, taken);
    }

    /// <summary>When other cases have taken a cleaner.</summary>
    public async Task<IReadOnlyList<VisitSlot>> TakenAsync(Complaint complaint, string cleanerId, CancellationToken cancel) =>
        [.. (await book.ReadAsync(complaint.Company, cleanerId, cancel)).Where(entry => entry.ComplaintId != complaint.Id).Select(entry => entry.Slot)];

    private ValueTask<int> JobsAsync(string company, string cleanerId, CancellationToken cancel) =>
        store.ReadAllAsync(new RecordQuery(CaseLists.Table) { Partition = CaseLists.JobsOf(company, cleanerId) }, cancel).CountAsync(cancel);
}
