using System.Diagnostics;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>Reads a server under load from outside: its processor time and, if it is the product, what it has acknowledged.</summary>
internal sealed class ServerProbe(int processId, ProductHealth? health) : IDisposable
{
    private readonly Process server = Process.GetProcessById(processId);

    public async Task<ServerReading> ReadAsync()
    {
        var acknowledged = health is null ? 0 : await health.AcknowledgedAsync();
        return new ServerReading(Stopwatch.GetTimestamp(), server.TotalProcessorTime, acknowledged);
    }

    public void Dispose() => server.Dispose();
}

/// <summary>A server at one moment.</summary>
/// <param name="At">When (<see cref="Stopwatch.GetTimestamp"/>).</param>
/// <param name="Cpu">The processor time that it has used since it began, in steps of 10 ms.</param>
/// <param name="Acknowledged">The cases acknowledged since it began; 0 for a server that has none.</param>
internal sealed record ServerReading(long At, TimeSpan Cpu, long Acknowledged);
