using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Views;

/// <summary>
/// Writes a customer's complaint by hand, byte for byte as the serialiser would: it is the answer to every filing. What a new case
/// does not have yet, the serialiser writes.
/// </summary>
/// <param name="plain">The same options without this converter.</param>
internal sealed class CustomerComplaintJson(JsonSerializerOptions plain) : JsonConverter<CustomerComplaint>
{
    /// <inheritdoc/>
    public override CustomerComplaint? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<CustomerComplaint>(ref reader, plain);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CustomerComplaint value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("number"u8, value.Number);
        writer.WriteNumber("version"u8, value.Version);
        writer.WriteString("step"u8, value.Step.WireName());
        writer.WriteString("stepName"u8, value.StepName);
        writer.WriteString("turn"u8, value.Turn.WireName());
        writer.WriteString("summary"u8, value.Summary);
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("wish"u8, value.Wish.WireName());
        if (value.Order is { } order)
            Write(writer, order);
        writer.WriteUnlessNull("cleanerName"u8, value.CleanerName);
        writer.WriteString("filedAt"u8, value.FiledAt.UtcDateTime);
        writer.WriteNumber("round"u8, value.Round);
        Write(writer, value.Progress);
        if (value.Next is { } next)
            Write(writer, next);
        WriteRest(writer, value);
        writer.WriteEndObject();
    }

    private void WriteRest(Utf8JsonWriter writer, CustomerComplaint value)
    {
        writer.WriteUnlessNull("paused"u8, value.Paused, plain);
        writer.WriteUnlessNull("explanation"u8, value.Explanation);
        writer.WriteUnlessNull("plan"u8, value.Plan, plain);
        writer.WriteUnlessNull("rework"u8, value.Rework, plain);
        writer.WriteUnlessNull("visitProposal"u8, value.VisitProposal, plain);
        writer.WriteUnlessNull("rating"u8, value.Rating, plain);
        writer.WriteUnlessNull("links"u8, value.Links, plain);
        if (value.ClosedAt is { } closedAt)
            writer.WriteString("closedAt"u8, closedAt.UtcDateTime);
    }

    private static void Write(Utf8JsonWriter writer, ComplaintOrder order)
    {
        writer.WriteStartObject("order"u8);
        writer.WriteString("id"u8, order.Id);
        writer.WriteString("service"u8, order.Service);
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
            writer.WriteString("title"u8, entry.Title);
            writer.WriteUnlessNull("detail"u8, entry.Detail);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, NextStep next)
    {
        writer.WriteStartObject("next"u8);
        writer.WriteString("what"u8, next.What);
        writer.WriteString("expectedAt"u8, next.ExpectedAt.UtcDateTime);
        writer.WriteBoolean("provisional"u8, next.Provisional);
        writer.WriteUnlessNull("why"u8, next.Why);
        writer.WriteEndObject();
    }
}
