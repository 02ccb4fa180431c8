using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>The local host on a data directory of its own, or on one that is kept.</summary>
internal sealed class LocalStage(DateTimeOffset start, IReadOnlyDictionary<string, string?>? settings = null, ILoggerProvider? listener = null, string? kept = null) : Stage
{
    private readonly string folder = kept ?? Directory.CreateTempSubdirectory("cc-case-").FullName;
    private readonly VirtualTime time = new(start);
    private readonly int? pages = OnShortPages.Seed;
    private LocalProduct? product;

    public LocalProduct Product => product!;

    public override Uri Address => Product.Address;

    public override DateTimeOffset Now => time.GetUtcNow();

    public override DateTimeOffset? NextTimer =>
        (DateTimeOffset?[])[Product.Engine.NextTimerAt(), time.NextTimer] is var both ? both.Where(at => at is not null).Min() : null;

    public override async Task StartAsync() =>
        product = await LocalProduct.StartAsync(new LocalOptions
        {
            DataDirectory = folder,
            Urls = "http://127.0.0.1:0",
            Development = true,
            Time = time,
            Settings = settings ?? new Dictionary<string, string?>(),
            Listener = listener,
            Replace = pages is { } seed ? services => OnShortPages.Replace(services, seed) : null,
        });

    /// <summary>Stops with whatever is not done yet, and starts again on the same data.</summary>
    public async Task RestartAsync()
    {
        await Product.DisposeAsync();
        await StartAsync();
    }

    public override Task SettleAsync() => Product.SettleAsync();

    public override Task JumpToAsync(DateTimeOffset target)
    {
        time.JumpTo(target);
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        if (product is not null)
            await product.DisposeAsync();
        if (kept is null)
            Directory.Delete(folder, true);
    }
}
