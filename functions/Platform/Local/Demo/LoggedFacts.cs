using System.Globalization;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>Reads a case log as it came over the wire.</summary>
internal static class LoggedFacts
{
    /// <summary>The fact in a line.</summary>
    public static Fact Read(LoggedFact line) => ToEntry(line).Read();

    /// <summary>Computes every hash again from what was answered, but for facts that are not shown whole; the first fault, or null.</summary>
    public static string? FirstFault(CaseLog log)
    {
        var before = HashChain.Start;
        foreach (var line in log.Facts)
        {
            var (fact, previous) = (ToEntry(line), before);
            before = fact.Hash;
            if (fact.Previous != previous)
                return $"fact {fact.Seq} does not continue the one before";
            if (line.Masked is null && HashChain.Next(previous, fact.Seq, fact.AtText, fact.By, fact.Type, fact.Data) != fact.Hash)
                return $"fact {fact.Seq} ({fact.Type}) was changed";
        }
        return null;
    }

    private static FactEntry ToEntry(LoggedFact line) => new(
        line.Seq, line.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), line.By, line.Type, line.Data.GetRawText(), line.PreviousHash, line.Hash);
}
