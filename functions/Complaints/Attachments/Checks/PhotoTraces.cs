using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>Which photo an answer is about: answers bear nothing but the trace id that was given when the check was asked for.</summary>
internal sealed class PhotoTraces(IRecordStore store)
{
    /// <summary>Where the records are: a partition for each company.</summary>
    public const string Table = "photo-checks";

    private const string Case = "case";
    private const string Attachment = "attachment";
    private const int MostChars = 100;

    /// <summary>Whether a text can be a trace id; it comes from outside and becomes the key of a row.</summary>
    public static bool IsOne(string text) => text.Length is > 0 and <= MostChars && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The id of the case that a record is about.</summary>
    public static string CaseOf(Record record) => record.Properties[Case];

    /// <summary>Keeps it until it is forgotten.</summary>
    public Task KeepAsync(PhotoRef photo, CancellationToken cancel) => store.CommitAsync(
        Table, photo.Case.Company, [RecordChange.Upsert(photo.TraceId!, new Dictionary<string, string>(2) { [Case] = photo.Case.Id, [Attachment] = photo.AttachmentId })], cancel);

    /// <summary>The photo that was given this trace id; null for one that is not known or no longer waited for.</summary>
    public async Task<PhotoRef?> FindAsync(string company, string traceId, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, traceId, cancel) is { } record ? new PhotoRef(new CaseRef(company, record.Properties[Case]), record.Properties[Attachment], traceId) : null;

    /// <summary>No answer is waited for any more.</summary>
    public Task ForgetAsync(PhotoRef photo, CancellationToken cancel) =>
        photo.TraceId is { } traceId ? store.CommitAsync(Table, photo.Case.Company, [RecordChange.Delete(traceId)], cancel) : Task.CompletedTask;
}
