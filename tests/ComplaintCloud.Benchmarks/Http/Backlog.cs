using System.Diagnostics;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>What becomes, in a fixed time, of the cases that a flood left accepted and not acknowledged.</summary>
internal static class Backlog
{
    /// <summary>Watches until none is open or the time is over; called right after the last 201.</summary>
    public static async Task<Figures> WatchAsync(ProductHealth health, double accepted, TimeSpan time)
    {
        var first = await health.AcknowledgedAsync();
        var begin = Stopwatch.GetTimestamp();
        var acknowledged = first;
        while (acknowledged < accepted && Stopwatch.GetElapsedTime(begin) < time)
        {
            await Task.Delay(50);
            acknowledged = await health.AcknowledgedAsync();
        }
        var figures = new Dictionary<string, double> { ["openAfterFlood"] = accepted - first, ["openAtEnd"] = accepted - acknowledged };
        if (acknowledged == first)
            return figures;
        var perSecond = (acknowledged - first) / Stopwatch.GetElapsedTime(begin).TotalSeconds;
        figures["acknowledgedPerSecondAfter"] = perSecond;
        figures["backlogSeconds"] = (accepted - first) / perSecond;
        return figures;
    }
}
