using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>A case that some record names, as it is now.</summary>
/// <param name="Complaint">Its state, which was compared with its facts before; null when there is none to be read.</param>
/// <param name="Exists">Something of it is there.</param>
/// <param name="IsBusy">It has work left, which includes the records beside it.</param>
internal sealed record CurrentCase(Complaint? Complaint, bool Exists, bool IsBusy)
{
    /// <summary>Nothing can be compared with it now.</summary>
    public bool IsUnknown => IsBusy || (Complaint is null && Exists);

    /// <summary>Reads it.</summary>
    public static async Task<CurrentCase> ReadAsync(IRecordStore store, CaseRef id, CancellationToken cancel)
    {
        try
        {
            return await ReadRowsAsync(store, id, cancel);
        }
        catch (DamagedRecordException)
        {
            return new CurrentCase(null, true, false);
        }
    }

    private static async Task<CurrentCase> ReadRowsAsync(IRecordStore store, CaseRef id, CancellationToken cancel)
    {
        var page = await store.ReadFullPageAsync(new RecordQuery(CaseRows.Table) { Partition = id.Partition, RowFrom = CaseRows.StateRow, Take = 2 }, cancel);
        var state = page.Records.FirstOrDefault(record => record.Row == CaseRows.StateRow);
        var isBusy = page.Records.Any(record => RecordLimits.IsPending(record.Row));
        if (state is not null)
            return new CurrentCase(CaseCheck.ReadState(state), true, isBusy);
        var stored = await StoredCase.ReadAsync(store, id, cancel);
        return new CurrentCase(CaseCheck.Fold(stored).Case, stored.Facts.Count > 0, isBusy);
    }
}
