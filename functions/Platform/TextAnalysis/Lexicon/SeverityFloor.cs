using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>Below which severity a text is never judged where a concept stands.</summary>
/// <param name="Level">The severity; 0 for no floor.</param>
/// <param name="Flag">The flag that is raised with it; null for none.</param>
internal readonly record struct SeverityFloor(int Level, string? Flag)
{
    private const string Prefix = "floor";

    /// <summary>The floor of an entry: <c>floor4.safety</c> is severity 4 with the flag safety.</summary>
    public static SeverityFloor Of(LexiconEntry entry)
    {
        if (entry.IsClass || !entry.Name.StartsWith(Prefix, StringComparison.Ordinal))
            return default;
        var flag = entry.Name[(entry.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return new SeverityFloor(entry.Name[Prefix.Length] - '0', TextFlags.All.Contains(flag) ? flag : null);
    }
}
