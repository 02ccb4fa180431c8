using System.Globalization;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>Reads a case log as it came over the wire.</summary>
internal static class LoggedFacts
{
    /// <summary>The fact in a line.</summary>
    public static Fact Read(LoggedFact line) => ToEntry(line).Read();

    /// <summary>Computes every hash again from what was answered; the first fault, or null.</summary>
    public static string? FirstFault(CaseLog log) => HashChain.FirstFault(log.Facts.Select(ToEntry));

    private static FactEntry ToEntry(LoggedFact line) => new(
        line.Seq, line.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), line.By, line.Type, line.Data.GetRawText(), line.PreviousHash, line.Hash);
}
