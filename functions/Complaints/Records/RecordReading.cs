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

    /// <summary>What the records of a range say, in the order of their keys, but for those that cannot be read.</summary>
    public static IAsyncEnumerable<T> ReadReadableAsync<T>(this IRecordStore store, RecordQuery query, Func<Record, T> read, ILogger logger, CancellationToken cancel)
        where T : class => store.ReadAllAsync(query, cancel).Select(record => logger.TryRead(query.Table, record, read)).OfType<T>();

    /// <summary>
    /// Does the work on one of many; a fault in it is logged. What is only away for now, and the end of the process, are no fault of that one: then
    /// nothing goes on, and all comes again.
    /// </summary>
    /// <param name="logger">Hears of it.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="which">Which one it is.</param>
    /// <param name="act">Does it.</param>
    public static async Task TryAsync(this ILogger logger, string what, string which, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is not (TransientException or OperationCanceledException))
        {
            logger.LogError(exception, "{What} met a fault with {Which}; the others go on", what, which);
        }
    }
}
