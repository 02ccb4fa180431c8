using System.Diagnostics;
using System.Net.Sockets;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// Keeps a number of connections busy from one thread with poll and plain send and receive. It shares the cores with the
/// server that it measures, so it does as little as can be done for a request.
/// </summary>
internal sealed class HttpLoad(int port, RequestTemplate template, int connections, long firstSerial) : IDisposable
{
    private readonly Dictionary<Socket, LoadConnection> bySocket = Enumerable.Range(0, connections)
        .Select(_ => new LoadConnection(port, template)).ToDictionary(connection => connection.Socket);

    private readonly List<Socket> ready = new(connections);
    private long serial = firstSerial;

    /// <summary>What came back, over all phases.</summary>
    public Answers Answers { get; } = new();

    /// <summary>Sends for a time and waits for the last answers; gives answers per second within the time.</summary>
    public double Run(TimeSpan time, Samples latencies)
    {
        var begin = Stopwatch.GetTimestamp();
        var end = begin + (long)(time.TotalSeconds * Stopwatch.Frequency);
        foreach (var connection in bySocket.Values)
            connection.Send(serial++);
        var inTime = 0L;
        for (var open = bySocket.Count; open > 0;)
        {
            WaitForAnswers();
            foreach (var socket in ready)
                open -= Take(bySocket[socket], end, latencies, ref inTime);
        }
        return inTime / time.TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var connection in bySocket.Values)
            connection.Dispose();
    }

    private void WaitForAnswers()
    {
        ready.Clear();
        foreach (var connection in bySocket.Values)
            if (connection.Waits)
                ready.Add(connection.Socket);
        Socket.Select(ready, null, null, TimeSpan.FromSeconds(20));
        if (ready.Count == 0)
            throw new NotMeasuredException("the server did not answer for 20 s");
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
