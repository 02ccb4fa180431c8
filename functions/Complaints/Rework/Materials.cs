namespace ComplaintCloud.Complaints.Rework;

/// <summary>Something used up on a visit.</summary>
/// <param name="Name">What, 1 to 40 characters.</param>
/// <param name="Quantity">How much, 0.01 to 10,000.</param>
/// <param name="Cents">What all of it cost, in fen, up to 10,000 yuan.</param>
/// <param name="Unit">Of what, such as 瓶 or 米, up to 10 characters.</param>
public sealed record MaterialUsed(string Name, decimal Quantity, int Cents, string? Unit = null);

/// <summary>What a cleaner reports to have used up.</summary>
internal static class ReportedMaterials
{
    private const int MaxLines = 20;
    private const int MaxName = 40;
    private const int MaxUnit = 10;
    private const decimal MinQuantity = 0.01m;
    private const decimal MaxQuantity = 10_000;
    private const int MaxCents = 1_000_000;

    /// <summary>What is wrong with the list; null when nothing is.</summary>
    public static Error? Check(IReadOnlyList<MaterialUsed>? materials)
    {
        if (materials is null)
            return null;
        if (materials.Count > MaxLines)
            return RequestErrors.InvalidMember("materials", $"材料最多填 {MaxLines} 项。");
        return materials.Any(one => one is null || string.IsNullOrWhiteSpace(one.Name) || one.Name.Length > MaxName || one.Unit?.Length > MaxUnit
                || one.Quantity is < MinQuantity or > MaxQuantity || one.Cents is < 0 or > MaxCents)
            ? RequestErrors.InvalidMember("materials", "每项材料要有名称、数量和金额。")
            : null;
    }

    /// <summary>The list as it is kept; null for an empty one.</summary>
    public static IReadOnlyList<MaterialUsed>? Kept(IReadOnlyList<MaterialUsed>? materials) =>
        materials is { Count: > 0 } ? [.. materials.Select(one => one with { Name = one.Name.Trim(), Unit = string.IsNullOrWhiteSpace(one.Unit) ? null : one.Unit.Trim() })] : null;
}
