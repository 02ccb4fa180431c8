using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>The whole product on a virtual clock, with a client; its directory is deleted at the end unless it was asked for.</summary>
internal sealed class DemoHost : IAsyncDisposable
{
    private readonly VirtualTime time;
    private readonly bool isTemporary;
    private bool isStopped;

    private DemoHost(LocalProduct product, VirtualTime time, bool isTemporary)
    {
        (Product, this.time, this.isTemporary) = (product, time, isTemporary);
        Client = new DemoClient(product.Address, time);
    }

    /// <summary>The product.</summary>
    public LocalProduct Product { get; }

    /// <summary>Speaks to it as anybody.</summary>
    public DemoClient Client { get; }

    /// <summary>Where the data is.</summary>
    public string DataDirectory => Product.Options.DataDirectory;

    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Starts the product at a time.</summary>
    /// <param name="start">When the story begins.</param>
    /// <param name="data">An empty directory to keep the data in; null for one that is deleted.</param>
    /// <exception cref="IOException">The directory holds data already, which a clock set back would spoil.</exception>
    public static async Task<DemoHost> StartAsync(DateTimeOffset start, string? data)
    {
        var directory = data ?? Directory.CreateTempSubdirectory("complaintcloud-demo-").FullName;
        var time = new VirtualTime(start);
        var options = new LocalOptions { DataDirectory = directory, Urls = "http://127.0.0.1:0", Time = time };
        if (File.Exists(options.DatabaseFile))
            throw new IOException($"{directory} 里已有数据，演示需要一个空目录。");
        return new DemoHost(await LocalProduct.StartAsync(options), time, data is null);
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task SettleAsync() => Product.SettleAsync();

    /// <summary>Lets time pass; what is due on the way happens at its own time.</summary>
    public async Task AdvanceToAsync(DateTimeOffset target)
    {
        await SettleAsync();
        while (Next() is { } next && next <= target)
        {
            time.JumpTo(next);
            await SettleAsync();
        }
        time.JumpTo(target);
        await SettleAsync();
    }

    /// <summary>Stops the product; the data stays until the host is disposed.</summary>
    public async Task StopAsync()
    {
        if (isStopped)
            return;
        isStopped = true;
        Client.Dispose();
        await Product.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (isTemporary)
            Directory.Delete(DataDirectory, recursive: true);
    }

    private DateTimeOffset? Next() => Product.Engine.NextTimerAt() is { } timer && !(time.NextTimer < timer) ? timer : time.NextTimer;
}
