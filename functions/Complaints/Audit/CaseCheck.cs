using System.Text.Json;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks one case for itself: the chain of its facts, and its state against them.</summary>
internal static class CaseCheck
{
    /// <summary>The case as its facts say; null, with the fault, when they cannot be trusted.</summary>
    public static (Complaint? Case, CaseFault? Fault) Fold(StoredCase stored)
    {
        try
        {
            var entries = stored.Facts.Select(FactEntry.From).ToList();
            if (HashChain.FirstFault(entries) is { } broken)
                return (null, new CaseFault(stored.Id, "facts", broken));
            if (EvidenceFault(entries) is { } altered)
                return (null, new CaseFault(stored.Id, "facts", altered));
            return entries.Count > 0
                ? (ComplaintFold.Replay(stored.Id, entries), null)
                : (null, new CaseFault(stored.Id, "facts", "there are none"));
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return (null, new CaseFault(stored.Id, "facts", $"cannot be read: {exception.Message}"));
        }
    }

    // The chain shows that the fact is the one that was written; this, that what it calls evidence is what was hashed.
    private static string? EvidenceFault(List<FactEntry> entries) => entries.Where(entry => entry.Type == nameof(EvidenceAdded))
        .Select(entry => (entry.Seq, Evidence: (EvidenceAdded)entry.Read()))
        .Where(one => one.Evidence.Text is { } text && AddEvidence.Sha256Of(text) != one.Evidence.Sha256)
        .Select(one => $"the evidence in fact {one.Seq} does not have its hash").FirstOrDefault();

    /// <summary>How the stored state differs from the case as its facts say; null when it does not.</summary>
    public static CaseFault? CheckState(StoredCase stored, Complaint folded)
    {
        CaseFault Fault(string place, string what) => new(stored.Id, place, what);
        // A case has a state from its second fact on.
        if (stored.State is null)
            return stored.Facts.Count > 1 ? Fault("state", "missing") : null;
        if (ReadState(stored.State) is not { } state)
            return Fault("state", "cannot be read");
        if (state.Version > folded.Version)
            return Fault("facts", $"fact {folded.Version + 1} is missing; the state was made of {state.Version} facts, and the log ends at {folded.Version}");
        var differences = Differences.Between(state, folded);
        return differences.Length == 0 ? null : Fault("state", differences);
    }

    /// <summary>The work left that cannot be read, so that nobody can do it.</summary>
    public static IEnumerable<CaseFault> CheckWork(StoredCase stored) => stored.WorkLeft
        .Where(record => Reading.Try(() => PendingWork.From(record)) is null)
        .Select(record => new CaseFault(stored.Id, $"work {record.Row}", "cannot be read"));

    /// <summary>Reads a state; null when it cannot be read.</summary>
    public static Complaint? ReadState(Record record)
    {
        try
        {
            return CaseRows.StateOf(record);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return null;
        }
    }

    // What a tampered record can make of reading it; anything else is a defect of ours and must show as one.
    private static bool IsUnreadable(Exception exception) =>
        exception is JsonException or FormatException or KeyNotFoundException or NotSupportedException or InvalidOperationException or ArgumentException or NullReferenceException;
}
