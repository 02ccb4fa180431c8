using System.Text.Json;

namespace ComplaintCloud.Complaints;

/// <summary>Members that are left out when they are null, for what is written by hand.</summary>
internal static class OptionalMembers
{
    /// <summary>Writes a text, if there is one.</summary>
    public static void WriteUnlessNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
