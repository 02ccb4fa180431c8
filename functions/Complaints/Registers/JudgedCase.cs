namespace ComplaintCloud.Complaints.Registers;

/// <summary>A case that was found to be true, in whole or in part, as the registers need to know it.</summary>
/// <param name="Case">Which.</param>
/// <param name="Number">Its number.</param>
/// <param name="FiledAt">When it was filed (UTC).</param>
/// <param name="Conclusion">What was concluded.</param>
/// <param name="Item">Its sub-item.</param>
/// <param name="CleanerId">The cleaner complained about.</param>
/// <param name="Area">The district of the visit.</param>
internal sealed record JudgedCase(CaseRef Case, string Number, DateTimeOffset FiledAt, ConclusionReached Conclusion, string? Item, string? CleanerId, string? Area)
{
    /// <summary>The judgement that was made between two states of a case; null for none.</summary>
    public static JudgedCase? Between(Complaint before, Complaint after) =>
        after is { Conclusion: { Finding: Finding.Founded or Finding.Partly } conclusion, Filed: { } filed } && before.Conclusion != conclusion
            ? new JudgedCase(new CaseRef(after.Company, after.Id), filed.Number, after.FiledAt, conclusion, after.Triage?.Item, filed.CleanerId, filed.Order?.Area)
            : null;
}
