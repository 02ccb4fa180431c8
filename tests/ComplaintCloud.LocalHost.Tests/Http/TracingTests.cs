using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>What those who run the product can watch.</summary>
[Collection(Alone)]
public sealed class TracingTests(ACompany company) : IClassFixture<ACompany>
{
    /// <summary>Who listens, listens to the whole process: one such test at a time.</summary>
    public const string Alone = "tracing";

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task TheRequestAndTheMessagesOfACase_AreOneTrace()
    {
        var trace = ActivityTraceId.CreateRandom();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is Telemetry.Name or "Microsoft.AspNetCore",
            // The other tests of this process are not to be traced.
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var id = await FileAsync($"00-{trace}-{ActivitySpanId.CreateRandom()}-01", "traced");
        await company.RestartAsync();
        await new ACase(company, id, "c01").StaffAsync(company.Agent, "take", new { });
        spans.ShouldAllBe(span => span.TraceId == trace);
        spans.Select(span => span.Source.Name).Distinct().ShouldBe(["Microsoft.AspNetCore", Telemetry.Name], ignoreOrder: true);
        var message = spans.First(span => span.OperationName == "send message");
        ($"{message.GetTagItem("complaintcloud.case")}", $"{message.GetTagItem("complaintcloud.step")}").ShouldBe((id, "1.acknowledged"));
        spans.SelectMany(span => span.TagObjects).ShouldAllBe(tag => !$"{tag.Value}".Contains("139000") && !$"{tag.Value}".Contains('王'));
    }

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task WhileNobodyListens_NothingIsKept()
    {
        var id = await FileAsync("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "not-traced");
        (await new ACase(company, id, "c01").FactsAsync())[0]["data"]!["trace"].ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task FilingAndTelling_AreCounted()
    {
        var sums = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Telemetry.Name)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();
        await FileAsync(null, "counted");
        sums["complaintcloud.complaints.filed"].ShouldBeGreaterThan(0);
        sums["complaintcloud.messages.sent"].ShouldBeGreaterThan(0);
    }

    private async Task<string> FileAsync(string? traceparent, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/customer/complaints")
        {
            Content = JsonContent.Create(new { text = $"{World.Dirty}（{key}）", wish = "redo", anotherMatter = true }),
        };
        request.Headers.Add("Idempotency-Key", key);
        if (traceparent is not null)
            request.Headers.Add("traceparent", traceparent);
        var filed = (await company.Customer().SendAsync(request)).Ok();
        await company.SettleAsync();
        return $"{filed.Body["id"]}";
    }
}
