using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>The cases in which staff corrected the analyser, as labelled messages: what they say now is right.</summary>
internal static partial class OverruledCases
{
    /// <summary>All of them, as they were written.</summary>
    public static async Task<IReadOnlyList<LabelledText>> ReadAsync(IRecordStore store, CancellationToken cancel)
    {
        var texts = new List<LabelledText>();
        await foreach (var stored in StoredCase.ReadAllAsync(store, cancel))
            if (CaseCheck.Fold(stored).Case is { Overrulings.Count: > 0, Filed: { } filed, Triage: { } triage } complaint)
                texts.Add(Of(complaint, filed.Text, triage));
        return texts;
    }

    /// <summary>The same without the numbers of people, for a file that is kept outside the store.</summary>
    public static LabelledText Masked(LabelledText text)
    {
        var masked = Numbers().Replace(text.Text, found => new string('*', found.Length));
        return text with { Text = masked, Phrases = [.. text.Phrases.Where(phrase => masked.Contains(phrase, StringComparison.Ordinal))] };
    }

    private static LabelledText Of(Complaint complaint, string text, ComplaintTriaged triage) => new(
        $"case-{complaint.Company}-{complaint.Id}", text, triage.Item, [], (triage.SentimentKind ?? default).WireName(), triage.Severity, triage.Flags,
        triage.Demand.WireName(), [.. triage.Phrases.Select(phrase => phrase.Words)]);

    // Telephone, identity card and bank card numbers, however they are grouped.
    [GeneratedRegex(@"\d(?:[\s-]?\d){6,}[Xx]?")]
    private static partial Regex Numbers();
}
