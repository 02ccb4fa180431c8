using System.Globalization;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Versions of records: numbers above zero that never come twice, as opaque text outside.</summary>
internal static class ETags
{
    /// <summary>As a stored version: there is no record. As a condition: any record will do.</summary>
    public const long None = 0;

    /// <summary>A condition that no record fits: a text that no store has given out.</summary>
    private const long Foreign = -1;

    public static string Format(long version) => version.ToString("x", CultureInfo.InvariantCulture);

    public static long Parse(string? etag)
    {
        if (etag is null)
            return None;
        return long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version)
            && version > 0 && Format(version) == etag ? version : Foreign;
    }

    /// <summary>Why a change does not fit the stored version, or null when it does.</summary>
    public static CommitConflict? Conflict(RecordChangeKind kind, long ifMatch, long stored) => kind switch
    {
        RecordChangeKind.Insert => stored == None ? null : CommitConflict.AlreadyExists,
        RecordChangeKind.Upsert => null,
        RecordChangeKind.Replace or RecordChangeKind.Delete when stored == None => CommitConflict.NotFound,
        RecordChangeKind.Replace or RecordChangeKind.Delete => ifMatch == None || ifMatch == stored ? null : CommitConflict.Changed,
    };
}
