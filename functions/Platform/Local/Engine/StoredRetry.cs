using System.Globalization;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>How a retry policy stands in a task's row; the default one takes no room.</summary>
internal static class StoredRetry
{
    public static string? Write(RetryPolicy? policy) => policy is null || policy == RetryPolicy.Default
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{policy.MaxAttempts};{policy.FirstDelay.Ticks};{policy.Factor:R};{policy.MaxDelay.Ticks}");

    public static RetryPolicy Read(string? stored)
    {
        if (stored is null)
            return RetryPolicy.Default;
        var parts = stored.Split(';');
        return new RetryPolicy(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            new TimeSpan(long.Parse(parts[1], CultureInfo.InvariantCulture)),
            double.Parse(parts[2], CultureInfo.InvariantCulture),
            new TimeSpan(long.Parse(parts[3], CultureInfo.InvariantCulture)));
    }
}
