using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Makes loggers that let neither personal data nor what opens something through, whatever was written into a message, a value or a fault.</summary>
internal sealed class MaskedLoggerFactory(LoggerFactory inner) : ILoggerFactory
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new MaskedLogger(inner.CreateLogger(categoryName));

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();
}

/// <summary>Hands on what holds no personal data as it is, and of what does, a copy with it covered.</summary>
internal sealed class MaskedLogger(ILogger inner) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!inner.IsEnabled(logLevel))
            return;
        var fault = exception is null ? null : MaskedFault.Of(exception);
        var text = formatter(state, exception);
        var masked = LoggedText.Cover(text);
        if (ReferenceEquals(fault, exception) && ReferenceEquals(masked, text))
            inner.Log(logLevel, eventId, state, exception, formatter);
        else
            inner.Log(logLevel, eventId, MaskedValues(state), fault, (_, _) => masked);
    }

    private static List<KeyValuePair<string, object?>> MaskedValues<TState>(TState state) => state is not IEnumerable<KeyValuePair<string, object?>> values ? [] :
        [.. values.Select(value => new KeyValuePair<string, object?>(value.Key, value.Value?.ToString() is { } text && LoggedText.Cover(text) is var masked && masked != text ? masked : value.Value))];
}

/// <summary>A fault in whose words personal data stood, with it covered.</summary>
internal sealed class MaskedFault : Exception
{
    private readonly string text;

    private MaskedFault(string message, string text)
        : base(message) => this.text = text;

    /// <summary>The fault itself when nothing in it is personal.</summary>
    public static Exception Of(Exception fault)
    {
        var text = fault.ToString();
        return LoggedText.Cover(text) is var masked && ReferenceEquals(masked, text) ? fault : new MaskedFault(LoggedText.Cover(fault.Message), masked);
    }

    /// <inheritdoc/>
    public override string ToString() => text;
}

/// <summary>A text as it may stand in a log.</summary>
internal static class LoggedText
{
    /// <summary>Without personal data and without what opens something; the same text when it holds neither.</summary>
    public static string Cover(string text) => PersonalData.Cover(Credentials.Cover(text));
}
