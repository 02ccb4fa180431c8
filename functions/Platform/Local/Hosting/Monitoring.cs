using ComplaintCloud.Complaints;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>
/// Logs, traces and metrics to a collector by OTLP, where one is configured; nothing at all where none is. The other settings are
/// those of OpenTelemetry's own environment variables.
/// </summary>
internal static class Monitoring
{
    /// <summary>The setting that names the collector, such as <c>http://127.0.0.1:4317</c>.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds the exporters.</summary>
    public static void AddMonitoring(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Endpoint] is not { Length: > 0 } endpoint)
            return;
        var collector = new Uri(endpoint);
        builder.Logging.AddOpenTelemetry(logs => logs.AddOtlpExporter(to => to.Endpoint = collector));
        builder.Services
            .AddSingleton(Sdk.CreateTracerProviderBuilder().AddSource(Telemetry.Name, "Microsoft.AspNetCore").AddOtlpExporter(to => to.Endpoint = collector).Build())
            .AddSingleton(Sdk.CreateMeterProviderBuilder().AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter(to => to.Endpoint = collector).Build())
            // Created when asked for, so somebody must ask.
            .AddHostedService<Listening>();
    }

    private sealed class Listening(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush();
            metrics.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
