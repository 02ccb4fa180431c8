using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>What must hold in the tables that no fact says anything about.</summary>
internal static class KeptChecks
{
    /// <summary>One check for each of them.</summary>
    public static IEnumerable<RecordCheck> All(IRecordStore store, IBlobStore blobs) =>
    [
        new KeptCheck(store, SessionTable.Table, (record, cancel) => SessionFaultAsync(store, record, SessionTable.Of(record), cancel)),
        new KeptCheck(store, OneTimeCodes.Table, record => OneTimeCodes.Of(record) is { AskedAt: not null, Wrong: >= 0 } ? null : "cannot be read"),
        new KeptCheck(store, StoredRateLimiter.Table, record => StoredRateLimiter.EndOf(record) > DateTimeOffset.UnixEpoch ? null : "cannot be read"),
        new KeptCheck(store, SweepRecords.Table, record => SweepRecords.Of(record).BegunAt > DateTimeOffset.UnixEpoch ? null : "cannot be read"),
        new KeptCheck(store, SecondFactors.Table, record => SecondFactors.Of(record) is { Sealed: not null, Recovery: not null } ? null : "cannot be read"),
        new KeptCheck(store, GrantLedger.Table, GrantFault),
        new KeptCheck(store, KeywordEpisodes.Table, KeywordFault),
        new KeptCheck(store, JobProgressTable.Table, record => JobProgressTable.Of(record) is { Failures: >= 0 } ? null : "cannot be read"),
        new KeptCheck(store, ReviewTable.Table, record => ReviewTable.Of(record).Month == record.Row ? null : "it is the review of another month"),
        new KeptCheck(store, MessageThreads.Table, (record, cancel) => OrphanAsync(store, new CaseRef(record.Partition, MessageThreads.CaseOf(record)), cancel)),
        new KeptCheck(store, PhotoTraces.Table, (record, cancel) => OrphanAsync(store, new CaseRef(record.Partition, PhotoTraces.CaseOf(record)), cancel)),
        new KeptCheck(store, PartialUploads.Table, (record, cancel) => UploadFaultAsync(blobs, PartialUploads.PiecesOf(record), cancel)),
    ];

    private static async Task<string?> SessionFaultAsync(IRecordStore store, Record record, Session session, CancellationToken cancel)
    {
        if (session.Id != record.Row)
            return "it is another session's";
        var parts = record.Partition.Split('|');
        var kind = parts.ElementAtOrDefault(1) == Audience.Customer.WireName() ? PeopleKind.Customers : parts.ElementAtOrDefault(1) == Audience.Staff.WireName() ? PeopleKind.Staff : PeopleKind.Cleaners;
        return parts.Length == 3 && await store.ReadAsync(PeopleTable.Table, PeopleTable.Partition(parts[0], kind), parts[2], cancel) is not null ? null : "orphan: there is no such person";
    }

    private static string? GrantFault(Record record) => record.Row[0] is 'k' ? null
        : GrantLedger.CountsOf(record) is var (allowed, used) && used >= 0 && used <= allowed ? null : "more grants were used than were given";

    private static string? KeywordFault(Record record) => KeywordEpisodes.Of(record) switch
    {
        var rises when rises.Any(rise => KeywordEpisode.RowOf(rise.Phrase) != record.Row) => "it is another phrase's",
        var rises when rises.Any(rise => rise.Last < rise.Since) || rises.Zip(rises.Skip(1)).Any(pair => pair.Second.Since <= pair.First.Last) => "it ends before it begins",
        _ => null,
    };

    private static async Task<string?> OrphanAsync(IRecordStore store, CaseRef named, CancellationToken cancel) =>
        await CurrentCase.ReadAsync(store, named, cancel) is { IsUnknown: false, Complaint: null } ? "orphan: there is no such case" : null;

    private static async Task<string?> UploadFaultAsync(IBlobStore blobs, IEnumerable<string> pieces, CancellationToken cancel)
    {
        foreach (var key in pieces)
            if (await FileCheck.FaultOfAsync(blobs, key, BlobKey.Read(key).Sha256, cancel) is { } what)
                return what;
        return null;
    }
}
