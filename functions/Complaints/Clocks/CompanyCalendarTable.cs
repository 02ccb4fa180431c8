using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Where companies' calendars are kept: the one in force and, beside it, every version there was.</summary>
internal sealed class CompanyCalendarTable(IRecordStore store)
{
    /// <summary>The table; a partition for each company.</summary>
    public const string Table = "calendars";

    /// <summary>The row of the one in force.</summary>
    public const string Current = "current";

    private const string Value = "value";

    /// <summary>The row of one version.</summary>
    public static string VersionRow(int version) => $"v{version:D6}";

    /// <summary>Reads a record.</summary>
    public static CompanyCalendar Of(Record record) => JsonSerializer.Deserialize<CompanyCalendar>(LongText.Join(record.Properties, Value), WorkflowCatalog.Json)!;

    /// <summary>The calendar in force and its record's ETag; none before the first change.</summary>
    public async Task<(CompanyCalendar Calendar, string? ETag)> ReadAsync(string company, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, Current, cancel) is { } record
            ? (Of(record), record.ETag)
            : (CompanyCalendar.None, null);

    /// <summary>Puts a version into force. False when somebody else was faster.</summary>
    public async Task<bool> WriteAsync(string company, CompanyCalendar calendar, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1);
        LongText.Split(properties, Value, JsonSerializer.Serialize(calendar, WorkflowCatalog.Json));
        RecordChange[] changes =
        [
            etag is null ? RecordChange.Insert(Current, properties) : RecordChange.Replace(Current, properties, etag),
            RecordChange.Insert(VersionRow(calendar.Version), properties),
        ];
        return (await store.CommitAsync(Table, company, changes, cancel)).Committed;
    }
}
