using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Privacy;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>The cases in which staff corrected the analyser, as labelled messages: what they say now is right.</summary>
internal static class OverruledCases
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

    /// <summary>The same without personal data, for a file that is kept outside the store.</summary>
    public static LabelledText Masked(LabelledText text)
    {
        var masked = PersonalData.Cover(text.Text);
        return text with { Text = masked, Phrases = [.. text.Phrases.Where(phrase => masked.Contains(phrase, StringComparison.Ordinal))] };
    }

    private static LabelledText Of(Complaint complaint, string text, ComplaintTriaged triage) => new(
        $"case-{complaint.Company}-{complaint.Id}", text, triage.Item, [], (triage.SentimentKind ?? default).WireName(), triage.Severity, triage.Flags,
        triage.Demand.WireName(), [.. triage.Phrases.Select(phrase => phrase.Words)]);
}
