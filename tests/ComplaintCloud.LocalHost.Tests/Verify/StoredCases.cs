using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Audit;
using ComplaintCloud.LocalHost.Blobs;
using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>A data directory with two cases filed through the product, one taken and one withdrawn, to be tampered with.</summary>
internal sealed class StoredCases : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("complaintcloud-verify-");
    private SqliteWriter writer = null!;

    public SqliteRecordStore Store { get; private set; } = null!;

    public FileBlobStore Blobs => new(new LocalOptions { DataDirectory = directory.FullName }.BlobDirectory, TimeProvider.System);

    /// <summary>The case that staff have taken.</summary>
    public CaseRef Taken { get; private set; } = null!;

    /// <summary>The case that its customer took back.</summary>
    public CaseRef Withdrawn { get; private set; } = null!;

    /// <summary>The photo that the customer of the taken case added.</summary>
    public string Photo { get; private set; } = "";

    /// <summary>Where its bytes lie.</summary>
    public async Task<string> PhotoFileAsync() => Path.Combine(directory.FullName, "blobs", (await Blobs.ListAsync("")).Blobs.Single(blob => blob.ContentType.StartsWith("image/", StringComparison.Ordinal)).Key);

    public static async Task<StoredCases> CreateAsync()
    {
        var cases = new StoredCases();
        await cases.FileAsync();
        cases.writer = new SqliteWriter(new LocalOptions { DataDirectory = cases.directory.FullName }.DatabaseFile);
        cases.Store = await SqliteRecordStore.OpenAsync(cases.writer, TimeProvider.System);
        return cases;
    }

    /// <summary>The faults that an audit reports now.</summary>
    public async Task<List<CaseFault>> AuditAsync()
    {
        var faults = new List<CaseFault>();
        var summary = await LocalAudit.Of(Store, Blobs, LocalAudit.SecretOf(directory.FullName), faults.Add).RunAsync();
        return summary.Faults == faults.Count ? faults : throw new InvalidOperationException("The summary counts other faults than were reported.");
    }

    /// <summary>Writes properties over what is stored.</summary>
    public async Task TamperAsync(string table, string partition, string row, Func<string, string> change, string property)
    {
        var record = (await Store.ReadAsync(table, partition, row))!;
        var properties = new Dictionary<string, string>(record.Properties);
        properties[property] = change(properties[property]);
        if (properties[property] == record.Properties[property])
            throw new InvalidOperationException($"The tampering changed nothing in {row}.");
        await Store.CommitAsync(table, partition, [RecordChange.Replace(row, properties)]);
    }

    public Task DeleteAsync(string table, string partition, string row) => Store.CommitAsync(table, partition, [RecordChange.Delete(row)]);

    /// <summary>The only record of a list.</summary>
    public async Task<Record> OnlyRecordAsync(string list) =>
        (await Store.QueryAsync(new RecordQuery(CaseLists.Table) { Partition = list })).Records.Single();

    /// <summary>What the verify command prints and answers; the store is closed and stays so.</summary>
    public async Task<(int Code, string Output)> RunCommandAsync()
    {
        await CloseAsync();
        var output = new StringWriter();
        return (await VerifyCommand.VerifyAsync(directory.FullName, output), output.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        directory.Delete(recursive: true);
    }

    private async Task CloseAsync()
    {
        Store.Dispose();
        await writer.DisposeAsync();
    }

    private async Task FileAsync()
    {
        await using var host = await DemoHost.StartAsync(Start, directory.FullName);
        Taken = await FileAsync(host, "c01");
        Withdrawn = await FileAsync(host, "c02");
        await host.SettleAsync();
        await host.Client.PostAsync<StaffComplaint>("staff", "s01", $"complaints/{Taken.Id}/take", new { });
        Photo = (await host.Client.UploadAsync<AttachmentView>("customer", "c01", $"complaints/{Taken.Id}/attachments?purpose=complaint", Photos.Jpeg, "p1")).Id;
        await host.Client.PostAsync<CustomerComplaint>("customer", "c02", $"complaints/{Withdrawn.Id}/withdrawal", new { });
        await host.SettleAsync();
    }

    private static async Task<CaseRef> FileAsync(DemoHost host, string customer)
    {
        var filed = await host.Client.PostAsync<CustomerComplaint>("customer", customer, "complaints", new { text = "厨房没擦干净", wish = "redo" }, key: "k1");
        return new CaseRef(SampleCompany.Id, filed.Id);
    }
}
