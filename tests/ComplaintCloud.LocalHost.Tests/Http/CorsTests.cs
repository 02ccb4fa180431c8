using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>Pages of the origins that the company set may call every route and read every answer, refusals too; pages of others may not.</summary>
[Trait("Requirement", "I2")]
public sealed partial class CorsTests(TinyHost tiny) : IAsyncLifetime, IClassFixture<TinyHost>
{
    private const string Allowed = TinyHost.Origin;
    private const string SetHeaders = "authorization,content-type,idempotency-key,if-match";

    private readonly ACompany company = new(new LocalStage(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new Dictionary<string, string?>
    {
        ["Limits:Origins:0"] = Allowed,
        ["Limits:Origins:1"] = "https://pages.example",
        ["Limits:AddressPerMinute"] = "10",
    }));

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData(Allowed, true)]
    [InlineData("https://pages.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://admin.example", false)]
    [InlineData("https://admin.example:8443", false)]
    [InlineData("https://sub.admin.example", false)]
    [InlineData("null", false)]
    public async Task BeforeItCallsARoute_ABrowserHearsWhetherItMay(string origin, bool may)
    {
        foreach (var operation in ContractDocument.Current.Operations)
        {
            using var request = new HttpRequestMessage(HttpMethod.Options, Address(operation));
            request.Headers.Add("Access-Control-Request-Method", operation.Method);
            request.Headers.Add("Access-Control-Request-Headers", SetHeaders);
            using var answer = await FromAsync(origin, request);
            Read(answer, "Access-Control-Allow-Origin").ShouldBe(may ? origin : null, operation.Id);
            (Read(answer, "Access-Control-Allow-Methods")?.Split(',').Contains(operation.Method) ?? false).ShouldBe(may, operation.Id);
            Read(answer, "Access-Control-Allow-Headers").ShouldBe(may ? SetHeaders : null, operation.Id);
            Read(answer, "X-Content-Type-Options").ShouldBe("nosniff", operation.Id);
        }
    }

    [Theory]
    [InlineData(Allowed, true)]
    [InlineData("https://evil.example", false)]
    public async Task EveryAnswer_MayBeReadByThoseOriginsOnly(string origin, bool may)
    {
        string?[] tokens = [null, await SignInAsync("customer", "c01"), await SignInAsync("staff", "s04")];
        var statuses = new HashSet<int>();
        foreach (var operation in ContractDocument.Current.Operations)
            foreach (var token in tokens)
                statuses.Add(await CheckAsync(origin, may, new(HttpMethod.Parse(operation.Method), Address(operation)), token));
        statuses.ShouldBeSubsetOf([200, 201, .. ContractDocument.Current.Errors.Values.Select(entry => entry.Status)]);
        statuses.IsSupersetOf([200, 400, 401, 403, 404, 415, 422]).ShouldBeTrue(string.Join(' ', statuses));
    }

    [Theory]
    [InlineData(Allowed, true)]
    [InlineData("https://evil.example", false)]
    public async Task WhatIsRefusedBeforeARoute_MayBeReadToo(string origin, bool may)
    {
        (await CheckAsync(origin, may, new(HttpMethod.Get, "/api/nowhere"))).ShouldBe(404);
        (await CheckAsync(origin, may, new(HttpMethod.Trace, "/api/health"))).ShouldBe(405);
        (await CheckAsync(origin, may, SignIn(new string('x', 70_000)))).ShouldBe(413);
        (await CheckAsync(origin, may, SignIn("{}", "application/json; charset=gbk"))).ShouldBe(415);
        var last = 0;
        for (var i = 0; i <= 10; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/health");
            request.Headers.Add("X-Forwarded-For", "203.0.113.7");
            last = await CheckAsync(origin, may, request);
        }
        last.ShouldBe(429);
    }

    [Theory]
    [InlineData("/dev/outbox", 500)]
    [InlineData("/api/health", 503)]
    [InlineData("/api/files/jiejia/k7m2x9/a", 503)]
    public async Task AFault_MayBeReadToo(string path, int status)
    {
        using var client = tiny.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", Allowed);
        using var answer = await client.SendAsync(request);
        ((int)answer.StatusCode, Read(answer, "Access-Control-Allow-Origin")).ShouldBe((status, Allowed));
    }

    private static HttpRequestMessage SignIn(string body, string type = "application/json")
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new(HttpMethod.Post, "/api/sign-in/codes") { Content = content };
    }

    private async Task<string> SignInAsync(string audience, string id) =>
        $"{(await company.Nobody.PostAsync("/dev/sign-in", new { company = "jiejia", audience, id })).Ok().Body["token"]}";

    private async Task<int> CheckAsync(string origin, bool may, HttpRequestMessage request, string? token = null)
    {
        using var asked = request;
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using var answer = await FromAsync(origin, request);
        var what = $"{request.Method} {request.RequestUri} {(int)answer.StatusCode}";
        Read(answer, "Access-Control-Allow-Origin").ShouldBe(may ? origin : null, what);
        Read(answer, "Access-Control-Expose-Headers").ShouldBe(may ? "ETag,Location,Retry-After" : null, what);
        // Who calls, a token says; a page of another origin never acts on what a browser keeps for ours.
        Read(answer, "Access-Control-Allow-Credentials").ShouldBeNull(what);
        answer.Headers.Vary.Contains("Origin").ShouldBe(may, what);
        return (int)answer.StatusCode;
    }

    private async Task<HttpResponseMessage> FromAsync(string origin, HttpRequestMessage request)
    {
        using var client = new HttpClient { BaseAddress = company.Product.Address };
        request.Headers.Add("Origin", origin);
        return await client.SendAsync(request);
    }

    private static string? Read(HttpResponseMessage answer, string header) => answer.Headers.TryGetValues(header, out var values) ? string.Join(',', values) : null;

    private static string Address(Operation operation) => Parameter().Replace(operation.Path, "none");

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Parameter();
}
