using System.Text.Json;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>How far a case is driven, in order.</summary>
internal enum Drive
{
    File,
    Take,
    Conclude,
    Plan,
    Accept,
    Report,
    SignOff,
}

/// <summary>A complaint that was answered with 201, and how far its people have taken it.</summary>
internal sealed record DrivenCase(string Customer, string Key, string Id, string Number, Drive Target)
{
    private static readonly object Conclusion = new
    {
        finding = "founded",
        responsible = "company",
        causeCode = "process",
        summary = "厨房台面没有擦到",
        whys = new[] { "清单里没有台面" },
    };

    // Cheap enough to need no approval, and what the customer wishes, so that nobody has to be asked.
    private static readonly object Plan = new { actions = new[] { new { kind = "rework", cents = 0, note = "重做厨房" } }, note = "上门重做" };

    /// <summary>The step at which the case must stand in the end.</summary>
    public string Step => Target switch
    {
        Drive.File => "triaged",
        Drive.Take => "investigating",
        Drive.Conclude => "decided",
        Drive.Plan or Drive.Accept => "in_progress",
        Drive.Report => "sign_off",
        _ => "callback",
    };

    /// <summary>Whose turn it must be in the end.</summary>
    public string Turn => Target switch
    {
        Drive.File or Drive.Take or Drive.Conclude => "agent",
        Drive.Plan or Drive.Accept => "cleaner",
        Drive.Report => "customer",
        _ => "workflow",
    };

    /// <summary>Files a complaint and asks for it once more with the same key, as an impatient customer does.</summary>
    public static async Task<DrivenCase> FileAsync(PatientClient client, int customer, string key, Drive target)
    {
        var id = $"c{customer:00}";
        var token = await client.TokenAsync("customer", id);
        var complaint = new { orderId = $"o{customer:0000}", text = $"厨房台面没有擦干净,油还在。{key}", wish = "redo", anotherMatter = true };
        var filed = await client.FileAsync(token, key, complaint);
        var again = await client.FileAsync(token, key, complaint);
        again.GetProperty("id").GetString().ShouldBe(filed.GetProperty("id").GetString());
        again.GetProperty("number").GetString().ShouldBe(filed.GetProperty("number").GetString());
        return new DrivenCase(id, key, filed.GetProperty("id").GetString()!, filed.GetProperty("number").GetString()!, target);
    }

    /// <summary>Everybody does their part, as far as the target.</summary>
    public async Task DriveAsync(PatientClient client)
    {
        var staff = await client.TokenAsync("staff", "s01");
        var path = $"/api/staff/complaints/{Id}";
        await client.UntilAsync(staff, path, now => now.GetProperty("step").GetString() != "received");
        if (Target >= Drive.Take)
            await client.PostAsync(staff, $"{path}/take", null);
        if (Target >= Drive.Conclude)
            await client.PostAsync(staff, $"{path}/conclusion", Conclusion);
        if (Target >= Drive.Plan)
            await client.PostAsync(staff, $"{path}/plan", Plan);
        if (Target >= Drive.Accept)
            await ReworkAsync(client);
        if (Target >= Drive.SignOff)
            await client.PostAsync(await client.TokenAsync("customer", Customer), $"/api/customer/complaints/{Id}/sign-off", new { accepted = true });
    }

    private async Task ReworkAsync(PatientClient client)
    {
        var link = await OfferedLinkAsync(client);
        await client.PostAsync(link, "/api/cleaner/job/answer", new { accepted = true });
        if (Target < Drive.Report)
            return;
        await client.PostAsync(link, "/api/cleaner/job/check-in", null);
        await client.UploadAsync(link, "/api/cleaner/job/attachments?purpose=before", Photos.Jpeg, "before");
        await client.UploadAsync(link, "/api/cleaner/job/attachments?purpose=after", Photos.Png, "after");
        await client.PostAsync(link, "/api/cleaner/job/report", new { notes = "已重做" });
    }

    // The cleaner has nothing but the link in the text message.
    private async Task<string> OfferedLinkAsync(PatientClient client)
    {
        static JsonElement? Offer(JsonElement outbox) => outbox.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("recipient").GetString()!.StartsWith("cleaner:", StringComparison.Ordinal))
            .Select(message => (JsonElement?)message).FirstOrDefault();
        var outbox = await client.UntilAsync(null, $"/dev/outbox?complaintId={Id}&take=100", found => Offer(found) is not null);
        var text = Offer(outbox)!.Value.GetProperty("text").GetString()!;
        return text[(text.IndexOf("/c/", StringComparison.Ordinal) + 3)..];
    }
}
