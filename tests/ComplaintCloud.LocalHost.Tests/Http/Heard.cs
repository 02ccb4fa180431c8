using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>Hears every line of the log with its values, scopes and faults.</summary>
internal sealed class Heard : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public ConcurrentQueue<string> Lines => lines;

    public void Add(string line) => lines.Enqueue(line);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add($"scope {state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Add($"{logLevel} {formatter(state, exception)} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")} {exception}");

    public void Dispose()
    {
    }
}
