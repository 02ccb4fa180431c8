using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Says in which members two values of one type differ.</summary>
internal static class Differences
{
    private const int ShownChars = 60;

    /// <summary>The members that differ, with both values; empty when the values are the same in their stored form.</summary>
    /// <param name="stored">What was found.</param>
    /// <param name="right">What follows from the facts.</param>
    public static string Between<T>(T stored, T right)
    {
        var (has, says) = (Members(stored), Members(right));
        return string.Join("; ", has.Keys.Union(says.Keys)
            .Select(name => (Name: name, One: has.GetValueOrDefault(name), Other: says.GetValueOrDefault(name)))
            .Where(member => !AreSame(member.One, member.Other))
            .Select(member => $"{member.Name} is {Show(member.One)}, but the facts say {Show(member.Other)}"));
    }

    private static bool AreSame(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && (one.ValueKind is JsonValueKind.Undefined || JsonElement.DeepEquals(one, other));

    private static Dictionary<string, JsonElement> Members<T>(T value) =>
        JsonSerializer.SerializeToElement(value, WorkflowCatalog.Json).EnumerateObject().ToDictionary(member => member.Name, member => member.Value);

    private static string Show(JsonElement value)
    {
        var text = value.ValueKind is JsonValueKind.Undefined ? "nothing" : value.GetRawText();
        return text.Length <= ShownChars ? text : text[..ShownChars] + "…";
    }
}
