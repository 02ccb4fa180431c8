using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Data.Sqlite;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>A record store over a new file in a temporary directory of its own.</summary>
internal sealed class SqliteTestFile : IAsyncDisposable
{
    public const string Table = "t";
    public const string Partition = "p";

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("complaintcloud-store-");

    private SqliteTestFile(FixedClock clock)
    {
        Clock = clock;
        Writer = new SqliteWriter(Path.Combine(directory.FullName, "store.db"));
    }

    public FixedClock Clock { get; }

    public SqliteWriter Writer { get; private set; }

    public SqliteRecordStore Store { get; private set; } = null!;

    public static async Task<SqliteTestFile> CreateAsync()
    {
        var file = new SqliteTestFile(new FixedClock());
        file.Store = await SqliteRecordStore.OpenAsync(file.Writer, file.Clock);
        return file;
    }

    public static Dictionary<string, string> Properties(string value) => new() { ["value"] = value };

    public Task<CommitResult> InsertAsync(string row, string value = "1") =>
        Store.CommitAsync(Table, Partition, [RecordChange.Insert(row, Properties(value))]);

    public async Task<List<string>> RowsAsync() =>
        [.. (await Store.QueryAsync(new RecordQuery(Table) { Partition = Partition })).Records.Select(record => record.Row)];

    /// <summary>Closes and opens the file as a restart of the process does.</summary>
    public async Task ReopenAsync()
    {
        await CloseAsync();
        Writer = new SqliteWriter(Writer.File);
        Store = await SqliteRecordStore.OpenAsync(Writer, Clock);
    }

    /// <summary>Copies the files as they lie on disk now, as a crash would leave them, and opens the copy.</summary>
    public SqliteConnection OpenCopyAfterCrash()
    {
        foreach (var part in (string[])["", "-wal"])
            File.Copy(Writer.File + part, $"{Writer.File}.crashed{part}");
        return SqliteFile.Open($"{Writer.File}.crashed", readOnly: false);
    }

    /// <summary>Lets the file grow by so many pages and no more.</summary>
    public Task<object?> LeaveRoomAsync(int pages) => Writer.WriteAsync(statements =>
        statements.Scalar($"PRAGMA max_page_count = {(long)statements.Scalar("PRAGMA page_count")! + pages}"));

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        directory.Delete(recursive: true);
    }

    private async Task CloseAsync()
    {
        Store.Dispose();
        await Writer.DisposeAsync();
    }
}
