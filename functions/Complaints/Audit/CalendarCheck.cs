using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks that the calendar in force is the newest version that is kept, and that no version is missing.</summary>
internal sealed class CalendarCheck(IRecordStore store) : TableCheck(store, CompanyCalendarTable.Table)
{
    /// <inheritdoc/>
    protected override async Task<string?> FaultAsync(Record record, CancellationToken cancel)
    {
        if (Reading.Try(() => CompanyCalendarTable.Of(record)) is not { } calendar)
            return "cannot be read";
        var isCurrent = record.Row == CompanyCalendarTable.Current;
        var newest = isCurrent ? calendar : await ReadAsync(record.Partition, CompanyCalendarTable.Current, cancel);
        if (newest is null || calendar.Version > newest.Version || (!isCurrent && record.Row != CompanyCalendarTable.VersionRow(calendar.Version)))
            return "there never was such a version";
        if (calendar.Version > 1 && await ReadAsync(record.Partition, CompanyCalendarTable.VersionRow(calendar.Version - 1), cancel) is null)
            return $"version {calendar.Version - 1} is missing";
        if (!isCurrent)
            return null;
        return await ReadAsync(record.Partition, CompanyCalendarTable.VersionRow(calendar.Version), cancel) is not { } kept ? $"version {calendar.Version} is missing"
            : Differences.Between(calendar, kept) is { Length: > 0 } differences ? $"it is not what is kept as version {calendar.Version}: {differences}"
            : null;
    }

    private async Task<CompanyCalendar?> ReadAsync(string company, string row, CancellationToken cancel) =>
        await Store.ReadAsync(CompanyCalendarTable.Table, company, row, cancel) is { } record ? Reading.Try(() => CompanyCalendarTable.Of(record)) : null;
}
