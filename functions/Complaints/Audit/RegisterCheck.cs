using System.Text.Json;
using ComplaintCloud.Complaints.Accountability;
using ComplaintCloud.Complaints.Capa;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks the registers: the chain of each entry's facts, its state against them, and that every other row belongs to an entry and every entry has its rows.</summary>
internal sealed class RegisterCheck(IRecordStore store) : TableCheck(store, RegisterRows.Table)
{
    /// <inheritdoc/>
    protected override async Task<string?> FaultAsync(Record record, CancellationToken cancel) => record.Row.Split('|') switch
    {
        ["f", var id, var fact] => fact == FactEntry.RowOf(1) ? await EntryFaultAsync(record.Partition, id, cancel)
            : await HasAsync(record, RegisterRows.Fact(id, 1), cancel) ? null : $"fact 1 is missing before {fact}",
        ["s", var id] => await HasAsync(record, RegisterRows.Fact(id, 1), cancel) ? null : "fact 1 is missing",
        // That it is among the open ones rightly is said with its facts.
        ["o", var id] => await HasAsync(record, RegisterRows.State(id), cancel) ? null : "it stands among the open ones, and there is no such entry",
        ["c", var caseId, var id] => await StateAsync(record.Partition, id, cancel) is { } state && CaseIdOf(state) == caseId ? null : $"it stands among those of case {caseId}, and does not come from it",
        ["k", var key] => record.Properties.TryGetValue("id", out var id) && RegisterRows.IsOfKey(id, key) && await HasAsync(record, RegisterRows.State(id), cancel) ? null : "the key opened no such entry",
        ["g", _] => null,
        _ => $"nothing belongs in row {record.Row}",
    };

    private async Task<string?> EntryFaultAsync(string partition, string id, CancellationToken cancel)
    {
        if (!RegisterRows.IsId(id))
            return "its id is none of ours";
        var facts = new List<Record>();
        await foreach (var record in Store.ReadAllAsync(new RecordQuery(RegisterRows.Table) { Partition = partition, RowFrom = RegisterRows.FactsOf(id), RowBefore = $"f|{id}}}" }, cancel))
            facts.Add(record);
        var isListed = await Store.ReadAsync(RegisterRows.Table, partition, RegisterRows.Open(id), cancel) is not null;
        try
        {
            var entries = facts.ConvertAll(RegisterRows.FactFrom);
            var state = await StateAsync(partition, id, cancel);
            return HashChain.FirstFault(entries) ?? Difference(partition.Split('|')[1], state, entries, isListed) ?? await PlaceFaultAsync(partition, id, CaseIdOf(state!), cancel);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or NotSupportedException or ArgumentException)
        {
            return $"cannot be read: {exception.Message}";
        }
    }

    // Where an entry must be found, beside what its facts say.
    private async Task<string?> PlaceFaultAsync(string partition, string id, string? caseId, CancellationToken cancel)
    {
        if (caseId is not null && await Store.ReadAsync(RegisterRows.Table, partition, RegisterRows.OfCase(caseId, id), cancel) is null)
            return $"it does not stand among those of case {caseId}, from which it comes";
        var (from, before) = RegisterRows.KeysOf(id);
        var keys = Store.ReadAllAsync(new RecordQuery(RegisterRows.Table) { Partition = partition, RowFrom = from, RowBefore = before }, cancel);
        return await keys.AnyAsync(key => key.Properties.GetValueOrDefault("id") == id, cancel) ? null : "the key that opened it is missing";
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

    private async Task<bool> HasAsync(Record beside, string row, CancellationToken cancel) => await Store.ReadAsync(RegisterRows.Table, beside.Partition, row, cancel) is not null;

    private Task<Record?> StateAsync(string partition, string id, CancellationToken cancel) => Store.ReadAsync(RegisterRows.Table, partition, RegisterRows.State(id), cancel);

    // One that cannot be read is named with its facts.
    private static string? CaseIdOf(Record state)
    {
        try
        {
            using var json = JsonDocument.Parse(LongText.Join(state.Properties, "state"));
            return json.RootElement.TryGetProperty("caseId", out var caseId) ? caseId.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override CaseFault FaultOf(Record record, string what)
    {
        var parts = record.Partition.Split('|');
        var row = record.Row.Split('|');
        var id = row[0] is "k" ? record.Properties.GetValueOrDefault("id", "?") : row[0] is "c" ? row[^1] : row.ElementAtOrDefault(1) ?? "?";
        return new CaseFault(new CaseRef(parts[0], id), $"register {parts[1]}", what) { Kind = "entry" };
    }
}
