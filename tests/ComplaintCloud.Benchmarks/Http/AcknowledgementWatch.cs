using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// Sees from outside when cases are acknowledged, without asking for each: it reads the count every 50 ms. The n-th
/// acknowledged is taken for the n-th accepted. That is so when cases are taken up in the order in which they came; when they
/// are not, the mean is still right, but the longest wait is longer than it seems.
/// </summary>
internal sealed class AcknowledgementWatch
{
    /// <summary>How often the count is read, and how much later than it happened an acknowledgement may be seen.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(50);

    private readonly List<(long At, long Acknowledged)> looks = [];

    /// <summary>The cases acknowledged at the last look.</summary>
    public long Acknowledged => looks[^1].Acknowledged;

    /// <summary>The longest time between two looks, in ms: more than <see cref="Every"/> where the product was slow to say.</summary>
    public double LongestGapMs => looks.Zip(looks.Skip(1), (one, next) => Stopwatch.GetElapsedTime(one.At, next.At).TotalMilliseconds).Max();

    /// <summary>Watches a load on a fresh product until all its cases are acknowledged, or for so long after its last answer.</summary>
    public async Task FollowAsync(ProductHealth health, Func<Task> beginLoad, int cases, TimeSpan patience)
    {
        await LookAsync(health);
        var load = beginLoad();
        using var timer = new PeriodicTimer(Every);
        for (long? ended = null; Acknowledged < cases && (ended is not { } at || Stopwatch.GetElapsedTime(at) <= patience);)
        {
            await timer.WaitForNextTickAsync();
            await LookAsync(health);
            if (!load.IsCompleted)
                continue;
            await load;
            ended ??= Stopwatch.GetTimestamp();
        }
        await load;
    }

    /// <summary>From the answers to the acknowledgements, without those of the first cases. One still open at the last look counts up to then: too little.</summary>
    public Samples Lags(IReadOnlyList<long> answeredAt, int first)
    {
        var lags = new Samples();
        for (int n = first, look = 0; n < answeredAt.Count; n++)
        {
            while (looks[look].Acknowledged <= n && look < looks.Count - 1)
                look++;
            // The count can be seen to rise before the client has read its 201.
            lags.Add(Math.Max(0, Stopwatch.GetElapsedTime(answeredAt[n], looks[look].At).TotalMilliseconds));
        }
        return lags;
    }

    /// <summary>The cases acknowledged at a moment, by the first look after it.</summary>
    public long AcknowledgedAt(long moment) => looks.Find(look => look.At >= moment) is { At: > 0 } found ? found.Acknowledged : Acknowledged;

    private async Task LookAsync(ProductHealth health)
    {
        var acknowledged = await health.AcknowledgedAsync();
        looks.Add((Stopwatch.GetTimestamp(), acknowledged));
    }
}
