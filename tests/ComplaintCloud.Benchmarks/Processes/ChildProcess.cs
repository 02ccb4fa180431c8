using System.Diagnostics;
using System.Reflection;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Processes;

/// <summary>A started process whose output is read line by line; disposing it ends it and all that it started.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private string lastError = "no message";

    public ChildProcess(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["Logging__LogLevel__Default"] = "None";
        process = Process.Start(start) ?? throw new NotMeasuredException($"{program} did not start");
        process.ErrorDataReceived += (_, line) => lastError = string.IsNullOrWhiteSpace(line.Data) ? lastError : line.Data.Trim();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>How it ended, for the report.</summary>
    public string Ending => process.HasExited ? $"it ended with {process.ExitCode}: {lastError}" : lastError;

    /// <summary>This program again, with other arguments.</summary>
    public static ChildProcess Self(IEnumerable<string> arguments)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new ChildProcess(program, [Assembly.GetExecutingAssembly().Location, .. arguments])
            : new ChildProcess(program, arguments);
    }

    /// <summary>The next line of its output, or null when it ended.</summary>
    /// <exception cref="NotMeasuredException">Nothing came in that time.</exception>
    public async Task<string?> ReadLineAsync(TimeSpan patience)
    {
        try
        {
            return await process.StandardOutput.ReadLineAsync().WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            throw new NotMeasuredException($"no result in {patience.TotalMinutes:N0} min");
        }
    }

    /// <summary>Reads and forgets its further output, so that it never waits for a reader.</summary>
    public void Drain() => _ = process.StandardOutput.ReadToEndAsync();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
