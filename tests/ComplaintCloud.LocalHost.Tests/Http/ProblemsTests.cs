using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

public sealed class ProblemsTests(TinyHost host) : IClassFixture<TinyHost>
{
    private const string File = "/api/customer/complaints";
    private static readonly Caller Wang = new("jiejia", Audience.Customer, "c01");
    private static readonly Caller Chen = new("jiejia", Audience.Staff, "s01") { Role = StaffRole.Agent };

    [Fact]
    public async Task AGoodRequest_IsAnsweredWithLocationAndETag()
    {
        var response = await Post("""{"wish":"redo","text":"厨房没擦干净","occurredAt":"2026-11-19T03:30:00Z"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Headers.Location!.ToString().ShouldBe("/api/customer/complaints/k7m2x9");
        response.Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await response.Content.ReadAsStringAsync()).ShouldContain("厨房没擦干净");
    }

    [Theory]
    [InlineData("{", 400, "malformed_json", null)]
    [InlineData("", 400, "malformed_json", null)]
    [InlineData("""{"wish":"redo"} x""", 400, "malformed_json", null)]
    [InlineData("""{"wish":"everything"}""", 422, "invalid_request", "wish")]
    [InlineData("""{"wish":0}""", 422, "invalid_request", "wish")]
    [InlineData("""{"wish":"redo","text":5}""", 422, "invalid_request", "text")]
    [InlineData("""{"wish":"redo","occurredAt":"2026-11-19T03:30:00"}""", 422, "invalid_request", "occurredAt")]
    [InlineData("""{"text":"厨房没擦干净"}""", 422, "invalid_request", "wish")]
    [InlineData("null", 422, "invalid_request", null)]
    [InlineData("[]", 422, "invalid_request", null)]
    [InlineData("""{"wish":"redo","text":"\ud800"}""", 422, "invalid_request", "text")]
    [InlineData("""{"wish":"redo","wish":"refund"}""", 422, "invalid_request", null)]
    public async Task ABodyThatCannotBeRead_IsRefused(string body, int status, string code, string? member)
    {
        var problem = await Problem(await Post(body), status, code);
        if (member is not null)
            problem["errors"]![member].ShouldNotBeNull(problem.ToJsonString());
    }

    [Fact]
    public async Task ABodyOver64KiB_IsRefused()
    {
        await Problem(await Post($$"""{"wish":"redo","text":"{{new string('x', 64 * 1024)}}"}"""), 413, "body_too_large");
        (await Post($$"""{"wish":"redo","text":"{{new string('x', 4000)}}"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task ABodyThatIsNotJson_IsRefused() =>
        await Problem(await Post("wish=redo", type: "application/x-www-form-urlencoded"), 415, "unsupported_media_type");

    [Fact]
    public async Task TextThatIsNotUtf8_IsRefused()
    {
        await Problem(await Post(new ByteArrayContent([.. """{"wish":"redo","text":" """u8, 0xC3, 0x28, .. "\"}"u8]), "application/json"), 422, "invalid_request");
        await Problem(await Post(new StringContent("{}"), "application/json; charset=gbk"), 415, "unsupported_media_type");
        await Problem(await Post(new StringContent("{}"), "application/json; charset=klingon"), 415, "unsupported_media_type");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("two words")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789x")]
    public async Task AFilingWithoutAProperKey_IsRefused(string? key) =>
        await Problem(await Post("""{"wish":"redo","text":"没擦"}""", key: key), 400, "idempotency_key_missing");

    [Fact]
    public async Task ARefusal_CarriesItsDetails()
    {
        var problem = await Problem(await host.Client(Wang).PostAsync($"{File}/k7m2x9/withdrawal", null), 409, "wrong_step");
        ($"{problem["step"]} {problem["turn"]} {problem["title"]} {problem["detail"]}").ShouldBe("closed nobody 情况已有变化 已经结案。");
    }

    [Fact]
    public async Task AnIfMatchThatIsNoETag_IsRefused()
    {
        var client = host.Client(Wang);
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "latest");
        await Problem(await client.PostAsync($"{File}/k7m2x9/withdrawal", null), 422, "invalid_request");
    }

    [Theory]
    [InlineData("take=0")]
    [InlineData("take=many")]
    public async Task APageSizeThatIsNone_IsRefused(string query) =>
        await Problem(await host.Client(Chen).GetAsync($"/api/staff/complaints?{query}"), 422, "invalid_request");

    [Fact]
    public async Task AnAddressOrMethodThatIsNotThere_IsRefused()
    {
        await Problem(await host.Client(Wang).GetAsync("/api/nowhere"), 404, "not_found");
        await Problem(await host.Client(Wang).DeleteAsync(File), 405, "method_not_allowed");
    }

    [Fact]
    public async Task AStoreThatCannotWrite_IsRefusedWithATimeToComeBack()
    {
        var response = await host.Client().GetAsync("/api/health");
        await Problem(response, 503, "store_unavailable");
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task ABug_SaysNothing() =>
        (await Problem(await host.Client().GetAsync("/dev/outbox"), 500, "internal")).ToJsonString().ShouldNotContain("secret");

    private Task<HttpResponseMessage> Post(string body, string type = "application/json", string? key = "k1") =>
        Post(new StringContent(body, Encoding.UTF8), type, key);

    private async Task<HttpResponseMessage> Post(HttpContent body, string type, string? key = "k1")
    {
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var client = host.Client(Wang);
        if (key is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Idempotency-Key", key);
        return await client.PostAsync(File, body);
    }

    private static async Task<JsonNode> Problem(HttpResponseMessage response, int status, string code)
    {
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        ((int)response.StatusCode, problem["code"]!.ToString()).ShouldBe((status, code));
        return problem;
    }
}
