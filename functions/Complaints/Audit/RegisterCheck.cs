using System.Runtime.CompilerServices;
using System.Text.Json;
using ComplaintCloud.Complaints.Accountability;
using ComplaintCloud.Complaints.Capa;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks the registers: the chain of each entry's facts, its state against them, and whether it stands among the open ones as it should.</summary>
internal sealed class RegisterCheck(IRecordStore store)
{
    /// <summary>What is wrong, entry by entry.</summary>
    public async IAsyncEnumerable<CaseFault> FaultsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(RegisterRows.Table) { RowFrom = "f|", RowBefore = "f}" }, cancel))
            if (record.Row.EndsWith(FactEntry.RowOf(1), StringComparison.Ordinal) && await FaultAsync(record, cancel) is { } fault)
                yield return fault;
        await foreach (var record in store.ReadAllAsync(new RecordQuery(RegisterRows.Table) { RowFrom = "s|", RowBefore = "s}" }, cancel))
            if (await store.ReadAsync(RegisterRows.Table, record.Partition, RegisterRows.Fact(record.Row[2..], 1), cancel) is null)
                yield return FaultOf(record, "fact 1 is missing");
    }

    private async Task<CaseFault?> FaultAsync(Record first, CancellationToken cancel)
    {
        var id = first.Row.Split('|')[1];
        var facts = new List<Record>();
        await foreach (var record in store.ReadAllAsync(new RecordQuery(RegisterRows.Table) { Partition = first.Partition, RowFrom = RegisterRows.FactsOf(id), RowBefore = $"f|{id}}}" }, cancel))
            facts.Add(record);
        var state = await store.ReadAsync(RegisterRows.Table, first.Partition, RegisterRows.State(id), cancel);
        var isListed = await store.ReadAsync(RegisterRows.Table, first.Partition, RegisterRows.Open(id), cancel) is not null;
        try
        {
            var entries = facts.ConvertAll(RegisterRows.FactFrom);
            var wrong = HashChain.FirstFault(entries) ?? Difference(first.Partition.Split('|')[1], state, entries, isListed);
            return wrong is null ? null : FaultOf(first, wrong);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or NotSupportedException or ArgumentException)
        {
            return FaultOf(first, $"cannot be read: {exception.Message}");
        }
    }

    private static string? Difference(string register, Record? state, List<FactEntry> entries, bool isListed) => state is null ? "its state is missing" : register switch
    {
        AccountabilityRegister.StoredName => Difference(RegisterRows.StateFrom<AccountabilityEntry>(state), entries, AccountabilityFold.Blank, AccountabilityFold.Apply, isListed),
        CapaRegister.StoredName => Difference(RegisterRows.StateFrom<CapaEntry>(state), entries, CapaFold.Blank, CapaFold.Apply, isListed),
        IncidentRegister.StoredName => Difference(RegisterRows.StateFrom<IncidentEntry>(state), entries, IncidentFold.Blank, IncidentFold.Apply, isListed),
        _ => $"there is no register {register}",
    };

    private static string? Difference<TEntry>(
        TEntry stored, List<FactEntry> entries, Func<string, string, TEntry> blank, Func<TEntry, Fact, DateTimeOffset, string, TEntry> apply, bool isListed)
        where TEntry : RegisterEntry
    {
        var none = blank(stored.Company, stored.Id) with { CaseId = stored.CaseId, OpenedAt = entries[0].At };
        var folded = entries.Aggregate(none, (before, entry) => apply(before, entry.Read(), entry.At, entry.By) with { Version = entry.Seq, LastHash = entry.Hash });
        if (Differences.Between(stored, folded) is { Length: > 0 } differences)
            return $"its state differs: {differences}";
        return folded.IsOpen == isListed ? null : "it does not stand among the open ones as it should";
    }

    private static CaseFault FaultOf(Record record, string what)
    {
        var parts = record.Partition.Split('|');
        return new CaseFault(new CaseRef(parts[0], record.Row.Split('|')[1]), $"register {parts[1]}", what);
    }
}
