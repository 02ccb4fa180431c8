using System.Net.Sockets;
using System.Text;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>The time limit of the route that is asked most.</summary>
[Trait("Requirement", "I4")]
public sealed class SharedTimeLimitTests : IAsyncLifetime
{
    private readonly ACompany company = new(new LocalStage(
        new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new Dictionary<string, string?> { ["Limits:RequestSeconds"] = "1" }));

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task AFilingWhoseBodyDoesNotCome_IsGivenUpAndTheNextOneIsTaken()
    {
        using var stalled = await SendAsync("{\"text\":");
        using var reader = new StreamReader(stalled.GetStream(), Encoding.UTF8);
        (await reader.ReadLineAsync())!.ShouldContain("503");
        var answer = new StringBuilder();
        for (var line = ""; !line.Contains("timed_out", StringComparison.Ordinal);)
            answer.AppendLine(line = await reader.ReadLineAsync() ?? throw new EndOfStreamException($"The answer was: {answer}"));

        await company.AComplaintFiled();
        (await company.Nobody.GetAsync("/api/health")).Ok().Body["counts"]!["filed"]!.GetValue<long>().ShouldBe(1);
    }

    private async Task<TcpClient> SendAsync(string beginning)
    {
        var token = (await company.Nobody.PostAsync("/dev/sign-in", new { company = "jiejia", audience = "customer", id = "c01" })).Ok().Body["token"];
        var client = new TcpClient();
        await client.ConnectAsync(company.Product.Address.Host, company.Product.Address.Port);
        var head = $"POST /api/customer/complaints HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nIdempotency-Key: stalled\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head + beginning));
        return client;
    }
}
