using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>
/// Checks what companies say about themselves: nothing is older than the change log says, what keeps versions has them all, and
/// customers are found by their phones and orders by their numbers. A claim in an index that nothing followed does no harm.
/// </summary>
internal sealed class PeopleCheck(IRecordStore store) : RecordCheck
{
    private const string ItemsOf = "record";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [PeopleTable.Table];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(PeopleTable.Table), cancel))
        {
            var (company, kind) = (record.Partition.Split('|')[0], record.Partition[(record.Partition.IndexOf('|') + 1)..]);
            if (string.CompareOrdinal(record.Row, PeopleRow.EndOfItems) >= 0)
                continue;
            await foreach (var what in FaultsAsync(company, kind, record, cancel))
                yield return new CaseFault(new CaseRef(company, record.Row), kind, what) { Kind = ItemsOf };
        }
    }

    private IAsyncEnumerable<string> FaultsAsync(string company, string kind, Record record, CancellationToken cancel) => kind switch
    {
        _ when Reading.Try(() => PeopleRow.ReadKept<JsonDocument>(record)) is null => Only(Task.FromResult<string?>("cannot be read")),
        PeopleKind.Changes => OlderThanLogAsync(company, record, cancel),
        PeopleKind.Company when record.Row is CompanyDirectory.PolicyRow or CompanyDirectory.TaxonomyRow => VersionsAsync(company, record, cancel),
        PeopleKind.Customers when Reading.Try(() => PeopleRow.Read<Customer>(record)) is { Phone: { Length: > 0 } phone } => Only(IndexFaultAsync(company, PeopleKind.CustomerPhones, phone, record.Row, cancel)),
        PeopleKind.Customers when Reading.Try(() => PeopleRow.Read<Customer>(record)) is { Phone: "", Contact: { } contact } => Only(IndexFaultAsync(company, PeopleKind.CustomerContacts, contact.Key, record.Row, cancel)),
        _ when kind.StartsWith(PeopleKind.AllOrders, StringComparison.Ordinal) => Only(IndexFaultAsync(company, PeopleKind.OrderOwners, record.Row, kind[PeopleKind.AllOrders.Length..], cancel)),
        _ => AsyncEnumerable.Empty<string>(),
    };

    private async IAsyncEnumerable<string> OlderThanLogAsync(string company, Record logged, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (Reading.Try(() => PeopleRow.Read<CompanyChange>(logged)) is not { Kind: not null, Items: not null } change)
        {
            yield return "cannot be read";
            yield break;
        }
        foreach (var item in change.Items)
        {
            var record = await store.ReadAsync(PeopleTable.Table, PeopleTable.Partition(company, change.Kind), item.Id, cancel);
            if (record is null)
                yield return $"{change.Kind} {item.Id} is missing, which it has changed";
            else if (VersionOf(record) < item.Version)
                yield return $"{change.Kind} {item.Id} has version {VersionOf(record)}, but was changed to version {item.Version}";
            else if (VersionOf(record) == item.Version && Reading.Try(() => PeopleRow.Read<JsonDocument>(record)) is { } now && !JsonElement.DeepEquals(now.RootElement, item.After))
                yield return $"{change.Kind} {item.Id} is not what version {item.Version} was changed to";
        }
    }

    private async IAsyncEnumerable<string> VersionsAsync(string company, Record current, [EnumeratorCancellation] CancellationToken cancel)
    {
        var newest = VersionOf(current);
        var partition = PeopleTable.Partition(company, PeopleKind.Company);
        await foreach (var kept in store.ReadAllAsync(new RecordQuery(PeopleTable.Table) { Partition = partition, RowFrom = $"{current.Row}-v", RowBefore = $"{current.Row}-w" }, cancel))
        {
            var version = int.TryParse(kept.Row.AsSpan(current.Row.Length + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            if (version > newest || version < 0)
                yield return $"{kept.Row} is a version that there never was";
            else if (version == newest && PeopleRow.Text(kept) != PeopleRow.Text(current))
                yield return $"it is not what is kept as version {version}";
        }
        for (var version = 1; version <= newest; version++)
            if (await store.ReadAsync(PeopleTable.Table, partition, CompanyDirectory.VersionRow(current.Row, version), cancel) is null)
                yield return $"version {version} is missing";
    }

    private async Task<string?> IndexFaultAsync(string company, string index, string key, string id, CancellationToken cancel)
    {
        var record = await store.ReadAsync(PeopleTable.Table, PeopleTable.Partition(company, index), key, cancel);
        var found = record is null ? null : Reading.Try(() => PeopleRow.Read<Reference>(record))?.Id;
        return found == id ? null : $"{index} leads to {found ?? "nobody"} instead of {id}";
    }

    private static async IAsyncEnumerable<string> Only(Task<string?> fault)
    {
        if (await fault is { } what)
            yield return what;
    }

    private static int VersionOf(Record record) => int.TryParse(record.Properties.GetValueOrDefault("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 1;
}
