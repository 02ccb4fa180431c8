using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Identity;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

public sealed class CallersTests(TinyHost host) : IClassFixture<TinyHost>
{
    private const string Queue = "/api/staff/complaints";

    [Fact]
    public async Task WithAValidToken_TheCallerIsKnown()
    {
        (await host.Client(new("jiejia", Audience.Staff, "s01")).GetAsync(Queue)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var response = await host.Client(new("jiejia", Audience.Customer, "c01")).GetAsync("/api/customer/complaints/k7m2x9");
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]!.ToString().ShouldBe("c01");
    }

    [Fact]
    public async Task WithoutAToken_NothingOfTheRequestIsRead()
    {
        await Refused(host.Client().GetAsync(Queue), 401, "unauthenticated");
        var broken = new StringContent("{", Encoding.UTF8, "application/json");
        await Refused(host.Client().PostAsync("/api/customer/complaints", broken), 401, "unauthenticated");
    }

    [Fact]
    public async Task WithAnExpiredToken_TheCallerMustSignInAgain()
    {
        var response = await Refused(host.Client(new("jiejia", Audience.Staff, "s01"), TimeSpan.Zero).GetAsync(Queue), 401, "unauthenticated");
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Theory]
    [InlineData(Audience.Customer, "c01")]
    [InlineData(Audience.Cleaner, "a01")]
    internal async Task OfAnotherAudience_TheCallerIsForbidden(Audience audience, string id) =>
        await Refused(host.Client(new("jiejia", audience, id)).GetAsync(Queue), 403, "forbidden");

    [Fact]
    public async Task OfACompanyThatIsNotHere_TheCallerMustSignInAgain() =>
        await Refused(host.Client(new("nobody", Audience.Staff, "s01")).GetAsync(Queue), 401, "company_unknown");

    [Fact]
    public async Task WhoLeftTheStaff_MustSignInAgain() =>
        await Refused(host.Client(new("jiejia", Audience.Staff, "s99")).GetAsync(Queue), 401, "unauthenticated");

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task ARouteThatIsNotInTheTable_IsClosedToEverybody()
    {
        await Refused(host.Client(new("jiejia", Audience.Staff, "s04")).GetAsync("/api/staff/nowhere"), 403, "forbidden");
        await Refused(host.Client().GetAsync("/api/staff/nowhere"), 403, "forbidden");
    }

    private static async Task<HttpResponseMessage> Refused(Task<HttpResponseMessage> request, int status, string code)
    {
        var response = await request;
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        ((int)response.StatusCode, problem["code"]!.ToString()).ShouldBe((status, code));
        return response;
    }
}
