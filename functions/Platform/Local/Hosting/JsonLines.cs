using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>
/// The console's log for machines: a JSON object a line, with the trace and the case that it is about, where there is one. The words have
/// been masked before they come here.
/// </summary>
internal sealed class JsonLines(TimeProvider time) : ConsoleFormatter(FormatName)
{
    /// <summary>Its name in the settings.</summary>
    public const string FormatName = "json-lines";

    private const string Template = "{OriginalFormat}";

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("message", logEntry.Formatter(logEntry.State, logEntry.Exception));
            if ((Activity.Current?.TraceId.ToHexString() ?? Foreground.Trace) is { } trace)
                json.WriteString("trace", trace);
            if (CaseOf(Activity.Current) is { } id)
                json.WriteString("case", id);
            WriteValues(json, logEntry.State);
            if (logEntry.Exception is { } fault)
                json.WriteString("fault", fault.ToString());
            json.WriteEndObject();
        }
        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    // A span of the case's own, or the request around what is done for it.
    private static string? CaseOf(Activity? span)
    {
        for (; span is not null; span = span.Parent)
            if (span.GetTagItem(Telemetry.CaseTag) is string id)
                return id;
        return null;
    }

    private static void WriteValues<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> values)
            return;
        json.WriteStartObject("values");
        foreach (var (name, value) in values.DistinctBy(one => one.Key))
            if (name != Template)
                json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
