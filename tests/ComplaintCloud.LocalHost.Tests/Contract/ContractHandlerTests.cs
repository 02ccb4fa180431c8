using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>The check must fail when something is wrong, or it proves nothing.</summary>
public sealed class ContractHandlerTests
{
    private const string Complaint = "/api/customer/complaints/k7m2x9";

    [Fact]
    public async Task TheCanonicalAnswer_Passes() => (await Get(Complaint, Canonical())).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("version", "\"9\"", "$.version is")]
    [InlineData("step", "\"asleep\"", "$.step is")]
    [InlineData("secret", "1", "$.secret is not documented")]
    [InlineData("number", null, "$.number is missing")]
    [InlineData("filedAt", "\"2026-11-20T10:00:00\"", "$.filedAt is")]
    [InlineData("round", "0", "$.round is")]
    [InlineData("closedAt", "null", "$.closedAt is null")]
    [InlineData("plan", """{"planNo":1,"actions":[{"actionNo":1,"kind":"rework","cents":-1,"done":false}],"costCents":0,"needsConsent":true}""", "$.plan.actions[0].cents is -1")]
    public async Task AWrongMember_IsNamed(string member, string? value, string error)
    {
        var body = Canonical();
        body.Remove(member);
        if (value is not null)
            body[member] = JsonNode.Parse(value);
        (await Broken(() => Get(Complaint, body))).ShouldContain(error);
    }

    [Fact]
    public async Task AMissingHeader_IsNamed() => (await Broken(() => Get(Complaint, Canonical(), etag: null))).ShouldContain("header ETag is missing");

    [Fact]
    public async Task AnUndocumentedStatus_IsNamed() =>
        (await Broken(() => Get(Complaint, Canonical(), HttpStatusCode.Accepted))).ShouldContain("status 202 is not documented");

    [Fact]
    public async Task AnUndocumentedParameter_IsNamed() =>
        (await Broken(() => Get(Complaint + "?colour=red", Canonical()))).ShouldContain("parameter colour is not documented");

    [Fact]
    public async Task ACodeThatIsNotListed_IsNamed()
    {
        var problem = JsonNode.Parse("""{"type":"urn:complaintcloud:problem:odd","title":"-","status":404,"detail":"-","code":"odd"}""")!.AsObject();
        (await Broken(() => Get(Complaint, problem, HttpStatusCode.NotFound, "application/problem+json"))).ShouldContain("code odd is not in errors.yaml");
    }

    [Fact]
    public async Task ACodeOfOtherOperations_IsNamed()
    {
        var problem = JsonNode.Parse("""{"type":"urn:complaintcloud:problem:link_expired","title":"-","status":403,"detail":"-","code":"link_expired"}""")!.AsObject();
        (await Broken(() => Get(Complaint, problem, HttpStatusCode.Forbidden, "application/problem+json"))).ShouldContain("code link_expired is not among the x-error-codes of getMyComplaint");
    }

    [Fact]
    public async Task AnUnknownAddressThatAnswers_IsNamed() =>
        (await Broken(() => Get("/api/nowhere", Canonical()))).ShouldContain("neither an operation nor a problem document");

    [Fact]
    public void RoutesThatDiffer_AreNamedBothWays()
    {
        var routes = ContractDocument.Current.Operations.Select(operation => (operation.Method, operation.Path.Replace("{actionNo}", "{actionNo:int}"))).ToList();
        ContractRoutes.Differences(routes).ShouldBeEmpty();
        routes[0] = ("GET", "/api/extra");
        ContractRoutes.Differences(routes).ShouldBe(["GET /api/extra is mapped and not documented", "GET /api/customer/complaints is documented and not mapped"]);
    }

    private static JsonObject Canonical()
    {
        var media = ContractDocument.Current.Find("GET", Complaint)!.Definition["responses"]!["200"]!["content"]!["application/json"]!;
        return ContractDocument.Current.Schemas.Resolve(media["examples"]!.AsObject().First().Value!)["value"]!.DeepClone().AsObject();
    }

    private static async Task<string> Broken(Func<Task<HttpResponseMessage>> exchange) => (await Should.ThrowAsync<ContractException>(exchange)).Message;

    private static Task<HttpResponseMessage> Get(
        string path, JsonObject body, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json", string? etag = "\"9\"")
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, type) };
        if (etag is not null)
            response.Headers.TryAddWithoutValidation("ETag", etag);
        var client = new HttpClient(new ContractHandler(new Canned(response))) { BaseAddress = new Uri("http://localhost") };
        return client.GetAsync(path);
    }

    private sealed class Canned(HttpResponseMessage response) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(response);
    }
}
