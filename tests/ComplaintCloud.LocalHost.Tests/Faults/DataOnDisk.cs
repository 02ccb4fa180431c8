using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>A case as its log has it.</summary>
internal sealed record StoredCase(Complaint State, IReadOnlyList<FactEntry> Facts);

/// <summary>What a process that is no more has left in its data directory.</summary>
internal sealed class DataOnDisk : IAsyncDisposable
{
    private readonly SqliteWriter writer;
    private readonly SqliteRecordStore store;

    private DataOnDisk(SqliteWriter writer, SqliteRecordStore store) => (this.writer, this.store) = (writer, store);

    /// <summary>Opens the file as a restart would: what the write-ahead log holds is part of it.</summary>
    public static async Task<DataOnDisk> OpenAsync(string dataDirectory)
    {
        var writer = new SqliteWriter(new LocalOptions { DataDirectory = dataDirectory }.DatabaseFile);
        return new DataOnDisk(writer, await SqliteRecordStore.OpenAsync(writer, TimeProvider.System));
    }

    /// <summary>SQLite's own judgement of the file.</summary>
    public async Task<string> IntegrityAsync() => (string)(await ScalarAsync("PRAGMA integrity_check"))!;

    /// <summary>How many rows a table of the engine has.</summary>
    public async Task<long> CountAsync(string table) => (long)(await ScalarAsync($"SELECT COUNT(*) FROM {table}"))!;

    /// <summary>Every message that was sent, in order.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> OutboxAsync()
    {
        using var outbox = new DevelopmentOutbox(store, TimeProvider.System);
        return await outbox.ReadAsync(null, int.MaxValue, CancellationToken.None);
    }

    /// <summary>Every case with its facts.</summary>
    public async Task<IReadOnlyList<StoredCase>> CasesAsync() =>
        [.. (await RecordsAsync(CaseRows.Table)).GroupBy(record => record.Partition).Select(rows =>
        {
            IReadOnlyList<FactEntry> facts = [.. rows.Where(row => row.Row[0] == 'f').Select(FactEntry.From)];
            var state = rows.SingleOrDefault(row => row.Row == CaseRows.StateRow);
            return new StoredCase(state is null ? ComplaintFold.Replay(CaseRef.FromPartition(rows.Key), facts) : CaseRows.StateOf(state), facts);
        })];

    /// <summary>What a change of the calendar would still move, with the company as it is; each is a fact that is missing.</summary>
    public async Task<IReadOnlyList<string>> NotMovedAsync(Complaint complaint)
    {
        var people = (await new CompanyDirectory(store, TimeProvider.System).FindAsync(complaint.Company))!;
        var context = new DecisionContext(TimeProvider.System.GetUtcNow(), people, people.Taxonomy, people.WorkingTime());
        return [.. MoveDeadline.Decide(complaint, context).Value.Select(fact => $"{complaint.Id}: {fact}")];
    }

    /// <summary>Work that commits have left and nobody has done.</summary>
    public async Task<int> PendingAsync() => (await RecordsAsync(CaseRows.Table)).Count(record => RecordLimits.IsPending(record.Row));

    /// <summary>All records of all lists.</summary>
    public async Task<IReadOnlyList<ListRow>> ListsAsync() => [.. (await RecordsAsync(CaseLists.Table)).Select(ListRow.From)];

    /// <summary>The ids of all workflow instances that run.</summary>
    public async Task<IReadOnlyList<string>> RunningAsync() => await writer.WriteAsync(statements =>
        statements.Query("SELECT name FROM wf_instances WHERE status = 0 ORDER BY name", static row => row.GetString(0)));

    public async ValueTask DisposeAsync()
    {
        store.Dispose();
        await writer.DisposeAsync();
    }

    private Task<object?> ScalarAsync(string sql) => writer.WriteAsync(statements => statements.Scalar(sql));

    private async Task<List<Record>> RecordsAsync(string table) => await store.ReadAllAsync(new RecordQuery(table), default).ToListAsync();
}
