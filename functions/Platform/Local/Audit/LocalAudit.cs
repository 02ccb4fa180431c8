using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Identity;

namespace ComplaintCloud.LocalHost.Audit;

/// <summary>The audit of all that the local host keeps.</summary>
internal static class LocalAudit
{
    /// <summary>An audit of a store and its files.</summary>
    /// <param name="store">What is checked.</param>
    /// <param name="blobs">The files beside it.</param>
    /// <param name="secret">By which its private links were made.</param>
    /// <param name="report">Told each fault.</param>
    public static CaseAudit Of(IRecordStore store, IBlobStore blobs, LinkSecret secret, Action<CaseFault> report) =>
        new(store, blobs, [.. RecordChecks.All(store, blobs, new PrivateLinks(store, secret, TimeProvider.System)), .. MessageCheck.All(store)], report);

    /// <summary>The secret of a data directory's links.</summary>
    public static LinkSecret SecretOf(string dataDirectory) => new(SigningKey.Derive(dataDirectory, "file links"));
}
