using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using ComplaintCloud.Functions.Hosting;

namespace ComplaintCloud.Functions.Records;

/// <summary>The tables of the account. One that is missing is made by the first write to it.</summary>
internal sealed class Tables(TableServiceClient service, string prefix)
{
    private readonly ConcurrentDictionary<string, TableClient> clients = new(StringComparer.Ordinal);

    /// <summary>One record, or null.</summary>
    public async Task<TableEntity?> ReadAsync(string table, string partition, string row, CancellationToken cancel)
    {
        try
        {
            var found = await Client(table).GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancel);
            return found.HasValue ? found.Value : null;
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is { } failure)
        {
            return TableFaults.IsTableMissing(failure) ? null : throw TableFaults.Translate(failure);
        }
    }

    /// <summary>The first page that is not empty, and whether the service has more.</summary>
    public async Task<(List<TableEntity> Entities, bool More)> QueryAsync(string table, string? filter, int take, CancellationToken cancel)
    {
        try
        {
            await foreach (var page in Client(table).QueryAsync<TableEntity>(filter, take, cancellationToken: cancel).AsPages())
                if (page.Values.Count > 0 || page.ContinuationToken is null)
                    return ([.. page.Values], page.ContinuationToken is not null);
            return ([], false);
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is { } failure)
        {
            return TableFaults.IsTableMissing(failure) ? ([], false) : throw TableFaults.Translate(failure);
        }
    }

    /// <summary>Does a batch, making the table where it is missing. Failures come as the service gave them.</summary>
    public async Task<IReadOnlyList<Response>> SubmitAsync(string table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancel)
    {
        try
        {
            return (await Client(table).SubmitTransactionAsync(actions, cancel)).Value;
        }
        catch (RequestFailedException failure) when (TableFaults.IsTableMissing(failure))
        {
            await Client(table).CreateIfNotExistsAsync(cancel);
            return (await Client(table).SubmitTransactionAsync(actions, cancel)).Value;
        }
    }

    private TableClient Client(string table) => clients.GetOrAdd(table, name => service.GetTableClient(TableNames.Of(prefix, name)));
}
