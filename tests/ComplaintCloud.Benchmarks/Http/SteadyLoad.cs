using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// Sends so many a second, whether the answers come soon or late (an open loop). What is due while every connection waits is
/// sent as soon as one is free, and its latency counts from when it was due.
/// </summary>
internal sealed class SteadyLoad : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly LoadConnection[] connections;
    private readonly ReadyConnections ready;
    private readonly Stack<LoadConnection> free;
    private readonly int perSecond;
    private long begin;

    public SteadyLoad(int port, RequestTemplate template, int connections, int perSecond)
    {
        this.perSecond = perSecond;
        this.connections = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection(port, template))];
        ready = new ReadyConnections(this.connections);
        free = new Stack<LoadConnection>(this.connections);
    }

    /// <summary>What came back.</summary>
    public Answers Answers { get; } = new();

    /// <summary>When each answer came (<see cref="Stopwatch.GetTimestamp"/>), in the order in which they came.</summary>
    public List<long> AnsweredAt { get; } = [];

    /// <summary>From due to answered, in the same order, in ms.</summary>
    public List<double> LatenciesMs { get; } = [];

    /// <summary>Sends so many and waits for the last answer.</summary>
    public void Run(int count)
    {
        begin = Stopwatch.GetTimestamp();
        for (var next = 0; next < count || free.Count < connections.Length;)
        {
            while (next < count && free.Count > 0 && DueAt(next) <= Stopwatch.GetTimestamp())
                free.Pop().Send(next++);
            foreach (var connection in WaitForAnswers(next < count && free.Count > 0 ? UntilDue(next) : Patience))
                Take(connection);
        }
    }

    public void Dispose()
    {
        ready.Dispose();
        foreach (var connection in connections)
            connection.Dispose();
    }

    private long DueAt(long serial) => begin + (serial * Stopwatch.Frequency / perSecond);

    // The kernel waits for whole milliseconds; a shorter wait would be none, and this thread shares the cores with the server.
    private TimeSpan UntilDue(long serial) =>
        TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), DueAt(serial)).TotalMilliseconds)));

    private List<LoadConnection> WaitForAnswers(TimeSpan time)
    {
        var some = ready.Wait(time);
        if (some.Count == 0 && time == Patience)
            throw new NotMeasuredException($"the server did not answer for {Patience.TotalSeconds:N0} s");
        return some;
    }

    private void Take(LoadConnection connection)
    {
        var status = connection.Receive();
        if (status == LoadConnection.NotWhole)
            return;
        var now = Stopwatch.GetTimestamp();
        Answers.Note(status, connection);
        AnsweredAt.Add(now);
        LatenciesMs.Add(Stopwatch.GetElapsedTime(DueAt(connection.Serial), now).TotalMilliseconds);
        free.Push(connection);
    }
}
