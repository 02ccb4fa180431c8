using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ComplaintCloud.Complaints;

/// <summary>
/// What those who run the product can watch: the trace of a case, from the request that filed it to each message about it, and a
/// few sums. Nobody pays for it while nobody listens, and there is nothing personal in it.
/// </summary>
/// <remarks>The trace outlives the request and the process: it stands in the first fact, as W3C's traceparent.</remarks>
internal static class Telemetry
{
    /// <summary>The name to listen to, for traces and for metrics.</summary>
    public const string Name = "ComplaintCloud";

    // What ASP.NET Core says of a request's address.
    private static readonly string[] AddressTags = ["url.path", "url.query"];

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Sums = new(Name);
    private static readonly Counter<long> Filed = Sums.CreateCounter<long>("complaintcloud.complaints.filed", "{complaint}", "Complaints that were durably stored.");
    private static readonly Counter<long> Messages = Sums.CreateCounter<long>("complaintcloud.messages.sent", "{message}", "Messages that left, or had left before.");
    private static readonly Counter<long> Refusals = Sums.CreateCounter<long>("complaintcloud.requests.limited", "{request}", "Requests refused because too many came.");

    /// <summary>The tag that names the case.</summary>
    public const string CaseTag = "complaintcloud.case";

    /// <summary>The request that is under way is about a case.</summary>
    public static void IsAbout(string complaintId) => Activity.Current?.SetTag(CaseTag, complaintId);

    /// <summary>Covers what opens something in the address of the request that is under way, as it stands in its trace.</summary>
    public static void CoverAddress()
    {
        if (Activity.Current is not { IsAllDataRequested: true } current)
            return;
        foreach (var tag in AddressTags)
            if (current.GetTagItem(tag) is string address && Privacy.Credentials.Cover(address) is var covered && !ReferenceEquals(covered, address))
                current.SetTag(tag, covered);
    }

    /// <summary>The trace of the request that is under way, to be kept with what it files; null when it is not traced.</summary>
    public static string? CurrentTrace => Activity.Current is { Recorded: true } current ? current.Id : null;

    /// <summary>Begins a span in the trace of a case; null when nobody listens, or its filing was not traced.</summary>
    public static Activity? Follow(Complaint complaint, string what)
    {
        if (!Source.HasListeners() || !ActivityContext.TryParse(complaint.Filed?.Trace, null, isRemote: true, out var filing))
            return null;
        var parent = Activity.Current is { } current && current.TraceId == filing.TraceId ? current.Context : filing;
        return Source.StartActivity(what, ActivityKind.Internal, parent)?.SetTag(CaseTag, complaint.Id);
    }

    /// <summary>A complaint was stored.</summary>
    public static void CountFiled() => Filed.Add(1);

    /// <summary>A message went out.</summary>
    public static void CountMessage(MessageChannel channel) => Messages.Add(1, new KeyValuePair<string, object?>("channel", channel.WireName()));

    /// <summary>A request was refused by a limit.</summary>
    public static void CountRefusal() => Refusals.Add(1);
}
