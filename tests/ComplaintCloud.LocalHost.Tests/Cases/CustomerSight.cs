using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What a customer reads of a case at one moment.</summary>
internal sealed record CustomerSight(CustomerComplaint Seen)
{
    /// <summary>All that tells them anything, as JSON; not what is for the page only: the version and whose turn it is.</summary>
    public string Text { get; } = TextOf(Seen);

    /// <summary>The sentences of ours, without what people wrote beside them.</summary>
    public IEnumerable<string> Sentences => Seen.Progress.SelectMany(entry => (string?[])[entry.Title, entry.Detail])
        .Concat([Seen.StepName, Seen.Next?.What, Seen.Next?.Why]).OfType<string>().Select(MarkedFact.Unmarked);

    public static CustomerSight Of(Complaint complaint) => new(CustomerComplaint.Of(complaint));

    private static string TextOf(CustomerComplaint seen)
    {
        var json = JsonSerializer.SerializeToNode(seen, WorkflowCatalog.Json)!.AsObject();
        json.Remove("version");
        json.Remove("turn");
        // The beginning of the text, cut wherever.
        json.Remove("summary");
        return json.ToJsonString(WorkflowCatalog.Json);
    }
}
