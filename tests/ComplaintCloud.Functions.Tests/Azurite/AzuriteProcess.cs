using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using ComplaintCloud.LocalHost.Tests.Contract;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Azurite;

/// <summary>
/// The storage emulator for a collection of tests: a process of its own on loopback ports of its own, in memory only.
/// It is installed by <c>npm ci</c> in this project's folder.
/// </summary>
public sealed class AzuriteProcess : IAsyncLifetime
{
    private const string Account = "devstoreaccount1";

    // The emulator's published key for its one account; it opens nothing else.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    private readonly (int Blob, int Queue, int Table) ports = (FreePort(), FreePort(), FreePort());
    private Process? process;

    internal TableServiceClient Tables => TablesWith(new TableClientOptions());

    internal BlobServiceClient Blobs => BlobsWith(new BlobClientOptions());

    internal TableServiceClient TablesWith(TableClientOptions options) => new(Connection("Table", ports.Table), options);

    internal BlobServiceClient BlobsWith(BlobClientOptions options) => new(Connection("Blob", ports.Blob), options);

    /// <summary>An address of this machine at which nobody listens.</summary>
    internal static TableServiceClient NobodysTables(TableClientOptions options) => new(Connection("Table", FreePort()), options);

    public async Task InitializeAsync()
    {
        var script = Path.Combine(ProjectFolder(), "node_modules", "azurite", "dist", "src", "azurite.js");
        Assert.True(File.Exists(script), $"Azurite is not installed: run npm ci in {ProjectFolder()}.");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[
            script, "--inMemoryPersistence", "--silent", "--skipApiVersionCheck", "--disableTelemetry",
            "--blobPort", $"{ports.Blob}", "--queuePort", $"{ports.Queue}", "--tablePort", $"{ports.Table}"])
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ListeningAsync(ports.Blob);
        await ListeningAsync(ports.Table);
    }

    public async Task DisposeAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task ListeningAsync(int port)
    {
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < StartsWithin && !process!.HasExited;)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Yield();
            }
        }
        Assert.Fail($"Azurite does not listen on port {port}.");
    }

    private static string Connection(string service, int port) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};{service}Endpoint=http://127.0.0.1:{port}/{Account}";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ProjectFolder() => Path.Combine(RepositoryFiles.Root, "tests", "ComplaintCloud.Functions.Tests");
}

/// <summary>Tests that share one emulator; each takes table names or a container of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteTests : ICollectionFixture<AzuriteProcess>
{
    public const string Name = "Azurite";
}
