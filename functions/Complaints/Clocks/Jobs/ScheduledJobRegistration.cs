using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>How capabilities bring their jobs.</summary>
internal static class ScheduledJobRegistration
{
    /// <summary>Adds a job to those that <see cref="ScheduledJobs"/> runs; it is created once, with its services.</summary>
    public static IServiceCollection AddScheduledJob<TJob>(this IServiceCollection services)
        where TJob : class, IScheduledJob => services.AddSingleton<IScheduledJob, TJob>();
}
