using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// Writes what is filed by hand, byte for byte as the serialiser would: its hash tells a request that comes again from another one with
/// the same key, and every filing has one. One that has anything else, the serialiser writes.
/// </summary>
/// <param name="plain">The same options without this converter.</param>
internal sealed class FileComplaintJson(JsonSerializerOptions plain) : JsonConverter<FileComplaint>
{
    private readonly ByHand<FileComplaint> filings = new(
        plain, "orderId", "cleanerId", "text", "place", "wish", "contactPhone", "contactWhen", "anotherMatter", "follows");

    /// <inheritdoc/>
    public override FileComplaint? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<FileComplaint>(ref reader, plain);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FileComplaint value, JsonSerializerOptions options)
    {
        if (!filings.Covers(value))
        {
            JsonSerializer.Serialize(writer, value, plain);
            return;
        }
        writer.WriteStartObject();
        writer.WriteUnlessNull("orderId"u8, value.OrderId);
        writer.WriteUnlessNull("cleanerId"u8, value.CleanerId);
        writer.WriteUnlessNull("text"u8, value.Text);
        writer.WriteUnlessNull("place"u8, value.Place);
        writer.WriteUnlessNull("wish"u8, value.Wish?.WireName());
        writer.WriteUnlessNull("contactPhone"u8, value.ContactPhone);
        writer.WriteUnlessNull("contactWhen"u8, value.ContactWhen);
        if (value.AnotherMatter is { } anotherMatter)
            writer.WriteBoolean("anotherMatter"u8, anotherMatter);
        writer.WriteUnlessNull("follows"u8, value.Follows);
        writer.WriteEndObject();
    }
}
