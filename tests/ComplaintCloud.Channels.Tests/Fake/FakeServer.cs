using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>Somebody else's service as its documents describe it, on a real port, with every way to fail.</summary>
internal abstract class FakeServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(Trouble Kind, string Code)>> troubles = new();
    private readonly ConcurrentQueue<string> calls = new();
    private WebApplication? app;

    public string Url { get; private set; } = "";

    /// <summary>How often it was called.</summary>
    public int Calls => calls.Count;

    public int CallsOf(string path) => calls.Count(call => call == path);

    /// <summary>No call goes wrong any more.</summary>
    public void Recover() => troubles.Clear();

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(http =>
        {
            calls.Enqueue(http.Request.Path.Value!);
            return AnswerAsync(http);
        });
        await app.StartAsync();
        Url = app.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    protected abstract Task AnswerAsync(HttpContext http);

    /// <summary>Keeps the caller waiting until it gives up.</summary>
    protected static Task HangAsync(HttpContext http) => Task.Delay(TimeSpan.FromSeconds(30), http.RequestAborted).ContinueWith(_ => http.Abort(), TaskScheduler.Default);

    /// <summary>The next calls of a path go wrong so.</summary>
    protected void Fail(string path, Trouble kind, string code, int times)
    {
        for (var i = 0; i < times; i++)
            troubles.GetOrAdd(path, _ => new()).Enqueue((kind, code));
    }

    /// <summary>How the call now answered goes wrong; null when it does not.</summary>
    protected (Trouble Kind, string Code)? NextTrouble(string path) => troubles.TryGetValue(path, out var ahead) && ahead.TryDequeue(out var trouble) ? trouble : null;
}
