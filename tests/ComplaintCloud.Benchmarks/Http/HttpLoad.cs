using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// Keeps a number of connections busy from one thread with epoll and plain send and receive. It shares the cores with the
/// server that it measures, so it does as little as can be done for a request.
/// </summary>
internal sealed class HttpLoad : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly LoadConnection[] connections;
    private readonly ReadyConnections ready;
    private long serial;

    public HttpLoad(int port, RequestTemplate template, int connections)
    {
        this.connections = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection(port, template))];
        ready = new ReadyConnections(this.connections);
    }

    /// <summary>What came back, over all phases.</summary>
    public Answers Answers { get; } = new();

    /// <summary>Sends for a time and waits for the last answers; gives answers per second within the time.</summary>
    public double Run(TimeSpan time, Samples latencies)
    {
        var begin = Stopwatch.GetTimestamp();
        var end = begin + (long)(time.TotalSeconds * Stopwatch.Frequency);
        foreach (var connection in connections)
            connection.Send(serial++);
        var inTime = 0L;
        for (var open = connections.Length; open > 0;)
        {
            var some = ready.Wait(Patience);
            if (some.Count == 0)
                throw new NotMeasuredException($"the server did not answer for {Patience.TotalSeconds:N0} s");
            foreach (var connection in some)
                open -= Take(connection, end, latencies, ref inTime);
        }
        return inTime / time.TotalSeconds;
    }

    public void Dispose()
    {
        ready.Dispose();
        foreach (var connection in connections)
            connection.Dispose();
    }

    /// <summary>Gives 1 when the connection now rests because the time is over.</summary>
    private int Take(LoadConnection connection, long end, Samples latencies, ref long inTime)
    {
        var status = connection.Receive();
        if (status == LoadConnection.NotWhole)
            return 0;
        var now = Stopwatch.GetTimestamp();
        Answers.Note(status, connection);
        latencies.Add(connection.SentAt, now);
        if (now >= end)
            return 1;
        inTime++;
        connection.Send(serial++);
        return 0;
    }
}
