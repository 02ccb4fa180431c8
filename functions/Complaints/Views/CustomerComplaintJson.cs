using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Views;

/// <summary>
/// Writes the complaint of a customer who has just filed it by hand, byte for byte as the serialiser would: it is the answer to every
/// filing. One that has anything else, the serialiser writes.
/// </summary>
/// <param name="plain">The same options without this converter.</param>
internal sealed class CustomerComplaintJson(JsonSerializerOptions plain) : JsonConverter<CustomerComplaint>
{
    private readonly ByHand<CustomerComplaint> complaints = new(
        plain, "id", "number", "version", "step", "stepName", "turn", "summary", "text", "wish", "order", "cleanerName", "filedAt", "round", "progress", "next");

    private readonly ByHand<ComplaintOrder> orders = new(plain, "id", "service", "servedAt");

    private readonly ByHand<ProgressEntry> entries = new(plain, "at", "title", "detail");

    private readonly ByHand<NextStep> steps = new(plain, "what", "expectedAt", "provisional", "why");

    /// <inheritdoc/>
    public override CustomerComplaint? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<CustomerComplaint>(ref reader, plain);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CustomerComplaint value, JsonSerializerOptions options)
    {
        if (!Covers(value))
        {
            JsonSerializer.Serialize(writer, value, plain);
            return;
        }
        writer.WriteStartObject();
        writer.WriteUnlessNull("id"u8, value.Id);
        writer.WriteUnlessNull("number"u8, value.Number);
        writer.WriteNumber("version"u8, value.Version);
        writer.WriteString("step"u8, value.Step.WireName());
        writer.WriteUnlessNull("stepName"u8, value.StepName);
        writer.WriteString("turn"u8, value.Turn.WireName());
        writer.WriteUnlessNull("summary"u8, value.Summary);
        writer.WriteUnlessNull("text"u8, value.Text);
        writer.WriteString("wish"u8, value.Wish.WireName());
        if (value.Order is { } order)
            Write(writer, order);
        writer.WriteUnlessNull("cleanerName"u8, value.CleanerName);
        writer.WriteString("filedAt"u8, value.FiledAt.UtcDateTime);
        writer.WriteNumber("round"u8, value.Round);
        Write(writer, value.Progress);
        if (value.Next is { } next)
            Write(writer, next);
        writer.WriteEndObject();
    }

    private bool Covers(CustomerComplaint value) =>
        complaints.Covers(value)
        && (value.Order is null || orders.Covers(value.Order))
        && (value.Next is null || steps.Covers(value.Next))
        && value.Progress.All(entries.Covers);

    private static void Write(Utf8JsonWriter writer, ComplaintOrder order)
    {
        writer.WriteStartObject("order"u8);
        writer.WriteUnlessNull("id"u8, order.Id);
        writer.WriteUnlessNull("service"u8, order.Service);
        writer.WriteString("servedAt"u8, order.ServedAt.UtcDateTime);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ProgressEntry> progress)
    {
        writer.WriteStartArray("progress"u8);
        foreach (var entry in progress)
        {
            writer.WriteStartObject();
            writer.WriteString("at"u8, entry.At.UtcDateTime);
            writer.WriteUnlessNull("title"u8, entry.Title);
            writer.WriteUnlessNull("detail"u8, entry.Detail);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, NextStep next)
    {
        writer.WriteStartObject("next"u8);
        writer.WriteUnlessNull("what"u8, next.What);
        writer.WriteString("expectedAt"u8, next.ExpectedAt.UtcDateTime);
        writer.WriteBoolean("provisional"u8, next.Provisional);
        writer.WriteUnlessNull("why"u8, next.Why);
        writer.WriteEndObject();
    }
}
