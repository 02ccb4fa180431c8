using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Notices;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>One case and what people do with it. Each deed is one request; the work that follows is done when it returns.</summary>
internal sealed class ACase(ACompany company, string id, string customerId)
{
    private static int uploads;

    public string Id => id;

    public ACompany Company => company;

    public APerson Customer => company.Customer(customerId);

    /// <summary>As staff see it now.</summary>
    public async Task<JsonNode> SeenByStaffAsync() => (await company.Agent.GetAsync($"/api/staff/complaints/{id}")).Ok().Body;

    /// <summary>As the customer sees it now.</summary>
    public async Task<JsonNode> SeenByCustomerAsync() => (await Customer.GetAsync($"/api/customer/complaints/{id}")).Ok().Body;

    /// <summary>The facts, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> FactsAsync() =>
        [.. (await company.Agent.GetAsync($"/api/staff/complaints/{id}/log")).Ok().Body["facts"]!.AsArray().Select(fact => fact!)];

    /// <summary>The types of the facts, oldest first.</summary>
    public async Task<IReadOnlyList<string>> FactTypesAsync() => [.. (await FactsAsync()).Select(fact => $"{fact["type"]}")];

    /// <summary>The same without what the clock, the messenger and the archive add.</summary>
    public async Task<IReadOnlyList<string>> DeedsAsync() =>
        [.. (await FactTypesAsync()).Where(type => type is not ("DeadlineSet" or "DeadlineMoved" or "NoticeSent" or "Escalated" or "DispositionArchived" or "NoticesHeld" or "PoolFoundEmpty" or "LevelRaised" or "TaskOpened" or "TaskEscalated" or "TaskOwnerTold" or "TaskDeadlineMoved"))];

    /// <summary>The ladder's messages, as rung and recipient, oldest first.</summary>
    public async Task<IReadOnlyList<string>> LadderAsync() =>
        [.. (await MessagesAsync()).Where(message => message.Step.Contains(".ladder-"))
            .Select(message => $"{message.Step[(message.Step.IndexOf('-') + 1)..]} {message.Recipient}")];

    /// <summary>All messages about the case, oldest first.</summary>
    public async Task<IReadOnlyList<Message>> MessagesAsync() => Message.From(await company.Nobody.GetAsync($"/dev/outbox?complaintId={id}&take=100"));

    /// <summary>The cleaner who was asked last, with the link from their message.</summary>
    public async Task<APerson> CleanerAsync() => company.WithToken(await CleanerTokenAsync());

    public async Task<string> CleanerTokenAsync()
    {
        var text = (await MessagesAsync()).Last(message => message.Recipient.StartsWith("cleaner:", StringComparison.Ordinal) && message.Text.Contains("/c/")).Text;
        return text[(text.LastIndexOf("/c/", StringComparison.Ordinal) + 3)..];
    }

    /// <summary>The cleaner who was asked for a statement last, with the link from their message.</summary>
    public async Task<APerson> WitnessAsync()
    {
        var text = (await MessagesAsync()).Last(message => message.Text.Contains("/s/")).Text;
        return company.WithToken(text[(text.LastIndexOf("/s/", StringComparison.Ordinal) + 3)..]);
    }

    /// <summary>That cleaner gives their statement.</summary>
    public async Task<Answer> StateAsync(string text) => await SettledAsync((await WitnessAsync()).PostAsync("/api/cleaner/statement", new { text }));

    /// <summary>The customer does something.</summary>
    public Task<Answer> CustomerAsync(string deed, object body) => SettledAsync(Customer.PostAsync($"/api/customer/complaints/{id}/{deed}", body));

    /// <summary>The customer uploads a file, each under a key of its own unless one is given.</summary>
    public Task<Answer> CustomerUploadsAsync(byte[] content, string purpose = "complaint", string? key = null) =>
        Customer.UploadAsync($"/api/customer/complaints/{id}/attachments?purpose={purpose}", content, key ?? $"upload-{Interlocked.Increment(ref uploads)}");

    /// <summary>Somebody of the staff does something.</summary>
    public Task<Answer> StaffAsync(APerson person, string deed, object? body = null, string? ifMatch = null) =>
        SettledAsync(person.PostAsync($"/api/staff/complaints/{id}/{deed}", body, ifMatch));

    /// <summary>The cleaner who was asked last does something.</summary>
    public async Task<Answer> JobAsync(string deed, object? body = null) => await SettledAsync((await CleanerAsync()).PostAsync($"/api/cleaner/job/{deed}", body));

    private async Task<Answer> SettledAsync(Task<Answer> sent)
    {
        var answer = await sent;
        await company.SettleAsync();
        return answer;
    }
}

/// <summary>A message that went out.</summary>
internal sealed record Message(DateTimeOffset At, string Step, string Recipient, string Text, string Key)
{
    /// <summary>The messages of an answer of the outbox.</summary>
    public static IReadOnlyList<Message> From(Answer outbox) => [.. outbox.Ok().Body["messages"]!.AsArray().Select(message => Read(message!))];

    // Whatever a test is about, no message may leave that is not from a script.
    private static Message Read(JsonNode message)
    {
        ScriptCheck.FaultOf($"{message["text"]}", $"{message["script"]}").ShouldBeNull();
        return new Message(message["at"]!.GetValue<DateTimeOffset>(), $"{message["step"]}", $"{message["recipient"]}", $"{message["text"]}", $"{message["key"]}");
    }
}
