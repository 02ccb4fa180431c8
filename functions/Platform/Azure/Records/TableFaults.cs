using Azure;
using Azure.Data.Tables.Models;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Functions.Hosting;

namespace ComplaintCloud.Functions.Records;

/// <summary>The service's failures in the port's words.</summary>
internal static class TableFaults
{
    /// <summary>Why a batch did not fit what is stored; null when that was not the reason.</summary>
    public static CommitConflict? Conflict(RequestFailedException failure) => failure switch
    {
        { Status: 412 } => CommitConflict.Changed,
        { Status: 409 } when failure.ErrorCode == TableErrorCode.EntityAlreadyExists => CommitConflict.AlreadyExists,
        { Status: 404 } when !IsTableMissing(failure) => CommitConflict.NotFound,
        _ => null,
    };

    /// <summary>True when the table itself is not there.</summary>
    public static bool IsTableMissing(RequestFailedException failure) => failure.Status == 404 && failure.ErrorCode == TableErrorCode.TableNotFound;

    /// <summary>
    /// The port's exception for a failure that is no conflict. After a time-out it is not known whether the batch was done; the
    /// caller's next try then meets its own records, which deciding twice allows.
    /// </summary>
    public static Exception Translate(RequestFailedException failure) => failure.Status switch
    {
        _ when AzureFaults.IsTransient(failure) => new StoreUnavailableException($"Azure Tables cannot do it now ({failure.Status} {failure.ErrorCode}).", failure),
        409 when failure.ErrorCode == TableErrorCode.TableBeingDeleted => new StoreUnavailableException("The table is being deleted.", failure),
        413 => new RecordLimitException($"Azure Tables takes no request of this size ({failure.ErrorCode})."),
        _ => new InvalidOperationException($"Azure Tables refused the request: {failure.Status} {failure.ErrorCode}.", failure),
    };
}
