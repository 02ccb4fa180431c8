using System.Net.Http.Json;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.LocalHost.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>The development sign-in and its code are there for this machine only.</summary>
[Trait("Requirement", "I2")]
public sealed class DevelopmentOnlyTests
{
    [Theory]
    [InlineData("http://127.0.0.1:0", null, 200, DevelopmentApi.Code)]
    [InlineData("http://127.0.0.1:0", "http://localhost:7071", 200, DevelopmentApi.Code)]
    [InlineData("http://127.0.0.1:0", "https://jiejia.example", 404, null)]
    [InlineData("http://127.0.0.1:0", "jiejia.example", 404, null)]
    [InlineData("http://0.0.0.0:0", null, 404, null)]
    [InlineData("http://0.0.0.0:0", "http://localhost:7071", 404, null)]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", null, 404, null)]
    public async Task WhereOthersCanAsk_ThereIsNoWayInWithoutProof(string urls, string? publicUrl, int status, string? code)
    {
        var folder = Directory.CreateTempSubdirectory("cc-dev-").FullName;
        try
        {
            await using var product = await LocalProduct.StartAsync(new LocalOptions { DataDirectory = folder, Urls = urls, Settings = new Dictionary<string, string?> { ["PublicUrl"] = publicUrl } });
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{product.Address.Port}") };
            ((int)(await client.PostAsJsonAsync("/dev/sign-in", new { company = "jiejia", audience = "staff", id = "s04" })).StatusCode).ShouldBe(status);
            ((int)(await client.GetAsync("/dev/outbox")).StatusCode).ShouldBe(status);
            product.Services.GetRequiredService<DevelopmentCode>().Value.ShouldBe(code);
            // For whom a proxy on this machine asks.
            client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
            ((int)(await client.PostAsJsonAsync("/dev/sign-in", new { company = "jiejia", audience = "staff", id = "s04" })).StatusCode).ShouldBe(404);
            ((int)(await client.GetAsync("/dev/outbox")).StatusCode).ShouldBe(404);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
