using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>How a host gets logs without personal data.</summary>
internal static class MaskedLogging
{
    /// <summary>Puts the masking before all providers of logs, those that are added later too.</summary>
    public static IServiceCollection AddMaskedLogging(this IServiceCollection services) => services.AddSingleton<ILoggerFactory>(provider =>
        new MaskedLoggerFactory(new LoggerFactory(
            provider.GetServices<ILoggerProvider>(), provider.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(), provider.GetRequiredService<IOptions<LoggerFactoryOptions>>())));
}
