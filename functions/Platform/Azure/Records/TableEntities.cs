using Azure;
using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Functions.Records;

/// <summary>Records as entities and back.</summary>
internal static class TableEntities
{
    // No entity is older than the service, so this one fits none.
    private static readonly ETag NeverFits = new("W/\"datetime'1601-01-01T00%3A00%3A00.0000000Z'\"");

    /// <summary>A record as it was read.</summary>
    public static Record ToRecord(TableEntity entity)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in entity)
            if (value is string text && name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
                properties[PropertyNames.Decode(name)] = text;
        return new Record(entity.PartitionKey, entity.RowKey, properties, entity.ETag.ToString(), entity.Timestamp!.Value.ToUniversalTime());
    }

    /// <summary>One change of a batch.</summary>
    public static TableTransactionAction ToAction(string partition, RecordChange change) => change.Kind switch
    {
        RecordChangeKind.Insert => new(TableTransactionActionType.Add, ToEntity(partition, change)),
        RecordChangeKind.Upsert => new(TableTransactionActionType.UpsertReplace, ToEntity(partition, change)),
        RecordChangeKind.Replace => new(TableTransactionActionType.UpdateReplace, ToEntity(partition, change), Match(change.IfMatch)),
        RecordChangeKind.Delete => new(TableTransactionActionType.Delete, ToEntity(partition, change), Match(change.IfMatch)),
    };

    private static TableEntity ToEntity(string partition, RecordChange change)
    {
        var entity = new TableEntity(partition, change.Row);
        foreach (var (name, value) in change.Properties ?? new Dictionary<string, string>())
            entity[PropertyNames.Encode(name)] = value;
        return entity;
    }

    // The service refuses a malformed ETag as a bad request and takes "*" for any; for the port both are ETags that do not fit.
    private static ETag Match(string? ifMatch) => ifMatch switch
    {
        null => ETag.All,
        _ when ifMatch.StartsWith("W/\"datetime'", StringComparison.Ordinal) && ifMatch.EndsWith("'\"", StringComparison.Ordinal) => new ETag(ifMatch),
        _ => NeverFits,
    };
}
