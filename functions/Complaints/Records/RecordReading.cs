using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Records;

/// <summary>For those who go through many records, so that one that cannot be read holds up none of the others.</summary>
internal static class RecordReading
{
    /// <summary>What a record says; the default for one that cannot be read, which is logged and stays.</summary>
    /// <param name="logger">Hears of it.</param>
    /// <param name="table">Where the record is.</param>
    /// <param name="record">The record.</param>
    /// <param name="read">Reads it.</param>
    public static T? TryRead<T>(this ILogger logger, string table, Record record, Func<Record, T> read)
    {
        try
        {
            return read(record);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The key and the kind of fault: what the fault says may quote what nobody is to read in a log.
            logger.LogError("Row {Row} of {Partition} in {Table} cannot be read: {Fault}", record.Row, record.Partition, table, exception.GetType().Name);
            return default;
        }
    }
}
