using System.Text.Json;

namespace ComplaintCloud.Complaints.Views;

/// <summary>One fact as it is stored.</summary>
public sealed record LoggedFact(int Seq, string Type, DateTimeOffset At, string By, JsonElement Data, string Hash, string PreviousHash);

/// <summary>The whole log of a case.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="Verified">Whether every hash fits.</param>
/// <param name="Facts">In order.</param>
public sealed record CaseLog(string ComplaintId, bool Verified, IReadOnlyList<LoggedFact> Facts)
{
    internal static CaseLog Of(string complaintId, IReadOnlyList<FactEntry> entries) => new(
        complaintId, HashChain.FirstFault(entries) is null,
        [.. entries.Select(entry => new LoggedFact(entry.Seq, entry.Type, entry.At, entry.By, JsonElement.Parse(entry.Data), entry.Hash, entry.Previous))]);
}
