using System.Diagnostics;
using ComplaintCloud.Complaints;
using Microsoft.Extensions.Logging.Console;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>What the process writes to the console: words where somebody sits at it, a JSON object a line where it is kept.</summary>
internal static class ConsoleLog
{
    /// <summary>The setting that says which: <c>text</c> or <c>json</c>; by default what the console is.</summary>
    public const string Format = "Log:Format";

    /// <summary>Adds it.</summary>
    public static void AddConsoleLog(this WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (!IsJson(builder.Configuration[Format], Console.IsOutputRedirected))
        {
            builder.Logging.AddConsole();
            return;
        }
        builder.Logging.AddConsole(console => console.FormatterName = JsonLines.FormatName).AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        builder.Services.AddSingleton(Tracing()).AddHostedService<Listening>();
    }

    /// <summary>Whether JSON is wanted.</summary>
    public static bool IsJson(string? format, bool isRedirected) => format switch
    {
        "json" => true,
        "text" => false,
        _ => isRedirected,
    };

    // Who sends a trace along finds it in the lines. For all others a trace costs more than it tells: their lines have an id of the request's own.
    private static ActivityListener Tracing() => new()
    {
        ShouldListenTo = source => source.Name is Telemetry.Name or "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> begun) => begun.Parent == default ? ActivitySamplingResult.None : ActivitySamplingResult.PropagationData,
    };

    private sealed class Listening(ActivityListener listener) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ActivitySource.AddActivityListener(listener);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
