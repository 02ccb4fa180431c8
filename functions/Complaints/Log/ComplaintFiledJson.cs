using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Writes the first fact of a case by hand, byte for byte as the serialiser would: somebody waits for it with every complaint, and it
/// stands in the state of every case. What few cases have, the serialiser writes.
/// </summary>
/// <param name="plain">The same options without this converter.</param>
internal sealed class ComplaintFiledJson(JsonSerializerOptions plain) : JsonConverter<ComplaintFiled>
{
    /// <inheritdoc/>
    public override ComplaintFiled? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<ComplaintFiled>(ref reader, plain);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ComplaintFiled value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("number"u8, value.Number);
        writer.WriteString("customerId"u8, value.CustomerId);
        writer.WriteString("customerName"u8, value.CustomerName);
        writer.WriteString("customerPhone"u8, value.CustomerPhone);
        if (value.Order is { } order)
            Write(writer, order);
        writer.WriteUnlessNull("cleanerId"u8, value.CleanerId);
        writer.WriteUnlessNull("cleanerName"u8, value.CleanerName);
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("wish"u8, value.Wish.WireName());
        writer.WriteString("channel"u8, value.Channel.WireName());
        if (value.OccurredAt is { } occurredAt)
            writer.WriteString("occurredAt"u8, occurredAt);
        writer.WriteUnlessNull("place"u8, value.Place);
        writer.WriteUnlessNull("contactPhone"u8, value.ContactPhone);
        writer.WriteUnlessNull("contactWhen"u8, value.ContactWhen);
        writer.WriteString("requestHash"u8, value.RequestHash);
        if (value.Deadline is { } deadline)
            Write(writer, deadline);
        WriteRest(writer, value);
        writer.WriteEndObject();
    }

    private void WriteRest(Utf8JsonWriter writer, ComplaintFiled value)
    {
        writer.WriteUnlessNull("trace"u8, value.Trace);
        writer.WriteUnlessNull("reporter"u8, value.Reporter);
        writer.WriteUnlessNull("contact"u8, value.Contact, plain);
        writer.WriteUnlessNull("message"u8, value.Message, plain);
        writer.WriteUnlessNull("repeatOf"u8, value.RepeatOf, plain);
        if (value.Repeats is { } repeats)
            writer.WriteNumber("repeats"u8, repeats);
        writer.WriteUnlessNull("follows"u8, value.Follows, plain);
        writer.WriteUnlessNull("splitFrom"u8, value.SplitFrom, plain);
        writer.WriteUnlessNull("conflicts"u8, value.Conflicts, plain);
        writer.WriteUnlessNull("accusedCleaners"u8, value.AccusedCleaners, plain);
    }

    private void Write(Utf8JsonWriter writer, ServiceOrder order)
    {
        writer.WriteStartObject("order"u8);
        writer.WriteString("id"u8, order.Id);
        writer.WriteString("customerId"u8, order.CustomerId);
        writer.WriteString("cleanerId"u8, order.CleanerId);
        writer.WriteString("service"u8, order.Service);
        writer.WriteString("area"u8, order.Area);
        writer.WriteString("address"u8, order.Address);
        writer.WriteString("servedAt"u8, order.ServedAt);
        writer.WriteNumber("priceCents"u8, order.PriceCents);
        writer.WriteUnlessNull("location"u8, order.Location, plain);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, StepDeadline deadline)
    {
        writer.WriteStartObject("deadline"u8);
        writer.WriteNumber("stepNo"u8, deadline.StepNo);
        writer.WriteString("dueAt"u8, deadline.DueAt);
        writer.WriteStartArray("rungs"u8);
        foreach (var rung in deadline.Rungs)
            JsonSerializer.Serialize(writer, rung, plain);
        writer.WriteEndArray();
        writer.WriteBoolean("provisional"u8, deadline.Provisional);
        writer.WriteString("calendarVersion"u8, deadline.CalendarVersion);
        writer.WriteNumber("policyVersion"u8, deadline.PolicyVersion);
        writer.WriteString("why"u8, deadline.Why);
        writer.WriteUnlessNull("rule"u8, deadline.Rule, plain);
        writer.WriteUnlessNull("numbers"u8, deadline.Numbers, plain);
        writer.WriteEndObject();
    }
}
