using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>One entry of a company's change log.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who: audience and id.</param>
/// <param name="Why">What they said about it.</param>
/// <param name="Kind">What was changed: company, staff, cleaners, orders …</param>
/// <param name="Items">Each item that was changed; several for an import.</param>
internal sealed record CompanyChange(DateTimeOffset At, string By, string? Why, string Kind, IReadOnlyList<ChangedItem> Items)
{
    /// <summary>Its key: the newest comes first, and the same change always has the same one.</summary>
    public string Row => $"{DateTimeOffset.MaxValue.UtcTicks - At.UtcTicks:D19}-{Kind}-{Items[0].Id}-{Items[0].Version}";
}

/// <summary>One item before and after a change, as it is stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version after it.</param>
/// <param name="Before">Null when it was added.</param>
/// <param name="After">What it is since.</param>
internal sealed record ChangedItem(string Id, int Version, JsonElement? Before, JsonElement After)
{
    /// <summary>The change from one state to the next.</summary>
    public static ChangedItem Of<T>(Kept<T>? before, Kept<T> after)
        where T : class =>
        new(after.Id, after.Version, before is null ? null : JsonSerializer.SerializeToElement(before.Value, WorkflowCatalog.Json), JsonSerializer.SerializeToElement(after.Value, WorkflowCatalog.Json));
}
