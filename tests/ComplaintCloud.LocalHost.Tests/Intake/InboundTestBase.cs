using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>A company whose own gateway passes on what comes in by e-mail and chat.</summary>
public abstract class InboundTestBase : IAsyncLifetime
{
    private readonly AWeChatCompany world = new();
    private int nonces;

    private protected ACompany Company => world.Company;

    public Task InitializeAsync()
    {
        InboundPost.SetUp(world);
        return world.InitializeAsync();
    }

    public Task DisposeAsync() => world.DisposeAsync();

    private protected Task<(int Status, JsonNode Body)> PostAsync(
        JsonObject message, string secret = InboundPost.Secret, DateTimeOffset? at = null, string? nonce = null, string company = "jiejia") =>
        InboundPost.SendAsync(world, message, secret, at, nonce ?? $"n{++nonces}-x", company);

    /// <summary>What is answered to a message that is taken.</summary>
    private protected async Task<JsonNode> TakenAsync(JsonObject message)
    {
        var (status, body) = await PostAsync(message);
        status.ShouldBe(200, $"{body}");
        await Company.SettleAsync();
        return body;
    }

    /// <summary>The case that a message became or was added to.</summary>
    private protected async Task<ACase> CaseOfAsync(JsonObject message) => CaseOf(await TakenAsync(message));

    private protected ACase CaseOf(JsonNode taken) => new(Company, $"{taken["complaintId"]}", "c02");

    private protected Task<Answer> SendFileAsync(string url, byte[] content, string type = "application/octet-stream") => InboundPost.SendFileAsync(world, url, content, type);

    /// <summary>A mail from somebody who leaves no number.</summary>
    private protected static JsonObject Mail(string id, string from, string? text = null) => new()
    {
        ["messageId"] = id,
        ["channel"] = "email",
        ["customerHandle"] = from,
        ["complaint"] = new JsonObject { ["text"] = text ?? World.Dirty },
    };
}
