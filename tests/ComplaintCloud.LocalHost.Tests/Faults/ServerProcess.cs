using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// The real server as a child process on one data directory and one loopback port, which it keeps over every restart.
/// This is a real process on a real clock, so the tests may only ask it again and again; every such loop is bounded.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int KeptLines = 60;
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient health = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly ConcurrentQueue<string> lines = new();
    private Process? process;

    public ServerProcess(string dataDirectory)
    {
        DataDirectory = dataDirectory;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    public string DataDirectory { get; }

    public Uri Address { get; }

    /// <summary>The last lines that it wrote, for the message of a failed test.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>Starts the process and does not wait for it.</summary>
    public void Begin()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", Path.Combine(AppContext.BaseDirectory, "ComplaintCloud.LocalHost.dll"), "--data", DataDirectory, "--urls", Address.ToString() },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts the process and waits until it answers.</summary>
    public async Task StartAsync()
    {
        Begin();
        await AnswersAsync();
    }

    /// <summary>Waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended instead, or the time is over.</exception>
    public async Task AnswersAsync()
    {
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < StartWithin && process is { HasExited: false }; await Task.Delay(BetweenTries))
        {
            try
            {
                using var answer = await health.GetAsync(new Uri(Address, "/api/health"));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
        throw new InvalidOperationException($"The server does not answer (ended: {process?.HasExited}).\n{Output}");
    }

    /// <summary>Ends the process with SIGKILL and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Waits until the process has ended by itself, and says with which code.</summary>
    public async Task<int> EndAsync()
    {
        await process!.WaitForExitAsync().WaitAsync(StartWithin);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        health.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
            return;
        lines.Enqueue(text);
        while (lines.Count > KeptLines)
            lines.TryDequeue(out _);
    }
}
