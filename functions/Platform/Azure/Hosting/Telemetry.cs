using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ComplaintCloud.Functions.Hosting;

/// <summary>Logs, traces and metrics to Application Insights, where its connection string is set.</summary>
internal static class Telemetry
{
    /// <summary>The setting that the platform itself uses too. It names a place and is no secret.</summary>
    public const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Adds the exporters.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[ConnectionString] is not { Length: > 0 } to)
            return services;
        return services
            .AddLogging(logging => logging.AddOpenTelemetry(options => options.AddAzureMonitorLogExporter(exporter => exporter.ConnectionString = to)))
            .AddSingleton(Sdk.CreateTracerProviderBuilder()
                .AddSource(Complaints.Telemetry.Name, "Microsoft.Azure.Functions.Worker", "Microsoft.AspNetCore", "Azure.*")
                .AddAzureMonitorTraceExporter(exporter => exporter.ConnectionString = to)
                .Build())
            .AddSingleton(Sdk.CreateMeterProviderBuilder()
                .AddMeter(Complaints.Telemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                .AddAzureMonitorMetricExporter(exporter => exporter.ConnectionString = to)
                .Build());
    }
}
