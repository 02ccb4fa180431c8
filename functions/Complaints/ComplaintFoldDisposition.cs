namespace ComplaintCloud.Complaints;

/// <summary>How the disposition record changes a case.</summary>
internal static class ComplaintFoldDisposition
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact) =>
        fact is DispositionArchived archived ? before with { Dispositions = [.. before.Dispositions, archived] } : null;
}
