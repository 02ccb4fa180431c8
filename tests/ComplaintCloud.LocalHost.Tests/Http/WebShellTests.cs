using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>What stands around every route.</summary>
[Trait("Requirement", "I2")]
public sealed partial class WebShellTests(ACompany company, TinyHost tiny) : IClassFixture<ACompany>, IClassFixture<TinyHost>
{
    [Theory]
    [InlineData("/api/health", 200)]
    [InlineData("/api/nowhere", 404)]
    [InlineData("/api/customer/orders", 401)]
    public async Task EveryAnswer_TellsBrowsersWhatNotToDo(string path, int status) => await HeadersOf(company.Nobody, path, status);

    [Fact]
    public async Task EveryRoute_AnswersBrowsersAlikeWhateverItSays()
    {
        using var client = Client(company);
        foreach (var operation in ContractDocument.Current.Operations)
            foreach (var method in (string[])[operation.Method, "TRACE"])
            {
                using var request = new HttpRequestMessage(HttpMethod.Parse(method), Parameter().Replace(operation.Path, "none"));
                using var answer = await client.SendAsync(request);
                answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], $"{method} {operation.Path}");
                answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"], $"{method} {operation.Path}");
                answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'", customMessage: $"{method} {operation.Path}");
                answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
                answer.Headers.CacheControl!.NoStore.ShouldBeTrue($"{method} {operation.Path} {answer.StatusCode}");
            }
    }

    [Fact]
    public async Task AFile_IsOpenedAndNotRun()
    {
        var it = await company.AComplaintFiled();
        var file = (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok().Body;
        using var answer = await company.Nobody.OpenAsync($"{file["url"]}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Theory]
    [InlineData("/api/sign-in/codes")]
    [InlineData("/api/sign-in/code")]
    [InlineData("/api/sign-in/wechat")]
    [InlineData("/api/sign-in/renewal")]
    [InlineData("/api/sign-in/end")]
    public async Task ABodyWithoutEnd_IsRefusedBeforeItIsRead(string path)
    {
        using var client = Client(company);
        using var body = new StringContent($"{{\"company\":\"{new string('x', Requests.MaxJsonBytes)}\"}}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(path, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.ToString().ShouldBe("body_too_large");
    }

    [Fact]
    public void NoRoute_HasUnlimitedTime() => company.Product.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Where(route => route.Metadata.GetMetadata<DisableRequestTimeoutAttribute>() is not null && route.Metadata.GetMetadata<SharedTimeLimit>() is null).ShouldBeEmpty();

    [Theory]
    [InlineData("/dev/outbox", 500)]
    [InlineData("/api/health", 503)]
    [InlineData("/api/files/jiejia/k7m2x9/a", 503)]
    public async Task AlsoAFault_TellsBrowsersWhatNotToDo(string path, int status) => CheckHeaders(await tiny.Client().GetAsync(path), status);

    [Fact]
    public async Task ARequestThatTakesTooLong_IsGivenUpWithATimeToComeBack()
    {
        using var answer = await tiny.Client().GetAsync("/api/files/jiejia/k7m2x9/a");
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.ToString().ShouldBe("timed_out");
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task HttpsOnly_IsAskedForOverHttps(string scheme, bool asked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/health");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        using var client = Client(company);
        using var answer = await client.SendAsync(request);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBe(asked);
    }

    [Fact]
    public void EveryRouteThatTakesABody_HasALimitForIt()
    {
        var routes = company.Product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(method => method is "POST" or "PUT" or "PATCH") == true).ToList();
        routes.Count.ShouldBeGreaterThan(50);
        routes.Where(route => route.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is null).Select(route => route.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Fact]
    public async Task HeadersWithoutEnd_AreRefused()
    {
        using var client = Client(company);
        client.DefaultRequestHeaders.Add("X-Filler", new string('x', 17 * 1024));
        using var answer = await client.GetAsync("/api/health");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }

    [Fact]
    public async Task ALimitThatIsNone_KeepsTheServerFromStarting()
    {
        var wrong = new ACompany(new LocalStage(company.Now, new Dictionary<string, string?> { [$"{RequestLimits.Section}:CustomerPerMinute"] = "0" }));
        await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(wrong.InitializeAsync);
    }

    private static async Task HeadersOf(APerson person, string path, int status) => CheckHeaders(await person.OpenAsync(path), status);

    private static void CheckHeaders(HttpResponseMessage answer, int status)
    {
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Dispose();
    }

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Parameter();

    private static HttpClient Client(ACompany company) => new() { BaseAddress = company.Product.Address };
}
