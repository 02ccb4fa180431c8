using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Writes the first fact of an ordinary case by hand, byte for byte as the serialiser would: somebody waits for it with every complaint,
/// and it stands in the state of every case. One that has anything else, the serialiser writes.
/// </summary>
/// <param name="plain">The same options without this converter.</param>
internal sealed class ComplaintFiledJson(JsonSerializerOptions plain) : JsonConverter<ComplaintFiled>
{
    private readonly ByHand<ComplaintFiled> facts = new(
        plain, "number", "customerId", "customerName", "customerPhone", "order", "cleanerId", "cleanerName", "text", "wish", "channel", "place", "requestHash", "deadline", "trace");

    private readonly ByHand<ServiceOrder> orders = new(plain, "id", "customerId", "cleanerId", "service", "area", "address", "servedAt", "priceCents");

    private readonly ByHand<StepDeadline> deadlines = new(plain, "stepNo", "dueAt", "rungs", "provisional", "calendarVersion", "policyVersion", "why");

    /// <inheritdoc/>
    public override ComplaintFiled? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<ComplaintFiled>(ref reader, plain);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ComplaintFiled value, JsonSerializerOptions options)
    {
        if (!facts.Covers(value))
        {
            JsonSerializer.Serialize(writer, value, plain);
            return;
        }
        writer.WriteStartObject();
        writer.WriteUnlessNull("number"u8, value.Number);
        writer.WriteUnlessNull("customerId"u8, value.CustomerId);
        writer.WriteUnlessNull("customerName"u8, value.CustomerName);
        writer.WriteUnlessNull("customerPhone"u8, value.CustomerPhone);
        if (value.Order is { } order)
            Write(writer, order);
        writer.WriteUnlessNull("cleanerId"u8, value.CleanerId);
        writer.WriteUnlessNull("cleanerName"u8, value.CleanerName);
        writer.WriteUnlessNull("text"u8, value.Text);
        writer.WriteString("wish"u8, value.Wish.WireName());
        writer.WriteString("channel"u8, value.Channel.WireName());
        writer.WriteUnlessNull("place"u8, value.Place);
        writer.WriteUnlessNull("requestHash"u8, value.RequestHash);
        if (value.Deadline is { } deadline)
            Write(writer, deadline);
        writer.WriteUnlessNull("trace"u8, value.Trace);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, ServiceOrder order)
    {
        writer.WritePropertyName("order"u8);
        if (!orders.Covers(order))
        {
            JsonSerializer.Serialize(writer, order, plain);
            return;
        }
        writer.WriteStartObject();
        writer.WriteUnlessNull("id"u8, order.Id);
        writer.WriteUnlessNull("customerId"u8, order.CustomerId);
        writer.WriteUnlessNull("cleanerId"u8, order.CleanerId);
        writer.WriteUnlessNull("service"u8, order.Service);
        writer.WriteUnlessNull("area"u8, order.Area);
        writer.WriteUnlessNull("address"u8, order.Address);
        writer.WriteString("servedAt"u8, order.ServedAt);
        writer.WriteNumber("priceCents"u8, order.PriceCents);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, StepDeadline deadline)
    {
        writer.WritePropertyName("deadline"u8);
        if (deadline.Rungs is not { Count: 0 } || !deadlines.Covers(deadline))
        {
            JsonSerializer.Serialize(writer, deadline, plain);
            return;
        }
        writer.WriteStartObject();
        writer.WriteNumber("stepNo"u8, deadline.StepNo);
        writer.WriteString("dueAt"u8, deadline.DueAt);
        writer.WriteStartArray("rungs"u8);
        writer.WriteEndArray();
        writer.WriteBoolean("provisional"u8, deadline.Provisional);
        writer.WriteUnlessNull("calendarVersion"u8, deadline.CalendarVersion);
        writer.WriteNumber("policyVersion"u8, deadline.PolicyVersion);
        writer.WriteUnlessNull("why"u8, deadline.Why);
        writer.WriteEndObject();
    }
}
