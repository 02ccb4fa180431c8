using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Hosting;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// Nothing accepted is lost and nothing is sent twice, whenever the process is killed. COMPLAINTCLOUD_FAULTS=full kills it
/// fifty times rather than ten; COMPLAINTCLOUD_SEED repeats the choices of an earlier run.
/// </summary>
[Trait("Requirement", "I4")]
public sealed class NeverLostNeverTwiceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task KilledAtRandomMoments_LosesNothingAndSendsNothingTwice()
    {
        var kills = Environment.GetEnvironmentVariable("COMPLAINTCLOUD_FAULTS") == "full" ? 50 : 10;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("COMPLAINTCLOUD_SEED"), CultureInfo.InvariantCulture, out var chosen)
            ? chosen
            : Random.Shared.Next(1, 1_000_000);
        output.WriteLine($"seed {seed}");
        var begin = Stopwatch.GetTimestamp();
        var data = Directory.CreateTempSubdirectory("complaintcloud-faults-");
        await CompanyAwake.PrepareAsync(data.FullName, DateTimeOffset.UtcNow);
        await using var server = new ServerProcess(data.FullName);
        try
        {
            using var client = new PatientClient(server.Address);
            using var run = new FaultRun(server, seed, kills);
            await run.PlayAsync(client);
            await FaultRun.SettleAsync(client);
            await CheckAnswersAsync(client, run.Cases);
            await server.KillAsync();
            var messages = await CheckDiskAsync(data.FullName, run.Cases);
            await VerifyAsync(data.FullName);
            output.WriteLine(
                $"{kills} kills, {run.Cases.Count} complaints, {messages} messages, {client.Broken} broken requests, {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s");
        }
        catch (Exception)
        {
            output.WriteLine($"The data is kept in {data.FullName}. The server wrote:\n{server.Output}");
            throw;
        }
        data.Delete(recursive: true);
    }

    // What the server says of itself.
    private static async Task CheckAnswersAsync(PatientClient client, IReadOnlyCollection<DrivenCase> cases)
    {
        cases.Select(one => one.Number).ShouldBeUnique();
        foreach (var own in cases.GroupBy(one => one.Customer))
        {
            var token = await client.TokenAsync("customer", own.Key);
            var listed = await ReadListAsync(client, token, "/api/customer/complaints");
            listed.Select(Place).Order().ShouldBe(own.Select(one => $"{one.Id} {one.Number} {one.Step} {one.Turn}").Order());
        }
        var staff = await client.TokenAsync("staff", "s03");
        (await ReadListAsync(client, staff, "/api/staff/complaints")).Select(Place).Order()
            .ShouldBe(cases.Select(one => $"{one.Id} {one.Number} {one.Step} {one.Turn}").Order());
        foreach (var one in cases)
        {
            Place(await client.GetAsync(staff, $"/api/staff/complaints/{one.Id}")).ShouldBe($"{one.Id} {one.Number} {one.Step} {one.Turn}");
            (await client.GetAsync(staff, $"/api/staff/complaints/{one.Id}/log")).GetProperty("verified").GetBoolean().ShouldBeTrue();
        }
        var counts = (await client.GetAsync(null, "/api/health")).GetProperty("counts");
        counts.GetProperty("workflowsFailed").GetInt64().ShouldBe(0);
        counts.GetProperty("workflowsParked").GetInt64().ShouldBe(0);
    }

    private static string Place(JsonElement one) =>
        string.Join(' ', new[] { "id", "number", "step", "turn" }.Select(name => one.GetProperty(name).GetString()));

    private static async Task<List<JsonElement>> ReadListAsync(PatientClient client, string token, string path)
    {
        var items = new List<JsonElement>();
        for (string? next = ""; next is not null;)
        {
            var page = await client.GetAsync(token, $"{path}?take=100{next}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.TryGetProperty("continuation", out var more) && more.GetString() is { } token2 ? $"&continuation={Uri.EscapeDataString(token2)}" : null;
        }
        return items;
    }

    // What lies in the file when the process is no more.
    private static async Task<int> CheckDiskAsync(string directory, IReadOnlyCollection<DrivenCase> driven)
    {
        await using var disk = await DataOnDisk.OpenAsync(directory);
        (await disk.IntegrityAsync()).ShouldBe("ok");
        (await disk.PendingAsync()).ShouldBe(0);
        (await disk.CountAsync("wf_inbox")).ShouldBe(0);
        (await disk.CountAsync("wf_tasks")).ShouldBe(0);
        var cases = await disk.CasesAsync();
        cases.Select(one => one.State.Id).Order().ShouldBe(driven.Select(one => one.Id).Order());
        foreach (var one in cases)
        {
            HashChain.FirstFault(one.Facts).ShouldBeNull();
            (one.State.Version, one.State.LastHash).ShouldBe((one.Facts.Count, one.Facts[^1].Hash));
        }
        (await disk.ListsAsync()).OrderBy(row => row.Key.ToString(), StringComparer.Ordinal)
            .ShouldBe(cases.SelectMany(one => CaseLists.RowsOf(one.State)).OrderBy(row => row.Key.ToString(), StringComparer.Ordinal));
        (await disk.RunningAsync()).ShouldBe(cases.SelectMany(InstancesOf).Order(StringComparer.Ordinal));
        var messages = await disk.OutboxAsync();
        foreach (var one in cases)
            CheckMessages(one, [.. messages.Where(message => message.ComplaintId == one.State.Id)]);
        return messages.Count;
    }

    private static async Task VerifyAsync(string directory)
    {
        var said = new StringWriter();
        (await VerifyCommand.VerifyAsync(directory, said)).ShouldBe(0, said.ToString());
    }

    // The case's own workflow, the one that looks after the phase in which the case stands, and one for each open task.
    private static IEnumerable<string> InstancesOf(StoredCase one)
    {
        var id = new CaseRef(one.State.Company, one.State.Id);
        return [id.InstanceId, id.PhaseInstanceId(one.State.Phase, one.State.PhaseNo), .. one.State.Tasks.Where(task => task.IsOpen).Select(task => id.TaskInstanceId(task.TaskNo))];
    }

    private static void CheckMessages(StoredCase one, IReadOnlyList<OutboxMessage> messages)
    {
        messages.Select(message => (message.Step, message.Recipient, message.Channel)).ShouldBeUnique();
        messages.Select(message => (message.Recipient, message.Text)).ShouldBeUnique();
        messages.Count(message => message.Step.EndsWith(".acknowledged", StringComparison.Ordinal)).ShouldBe(1);
        one.Facts.Count(fact => fact.Type == nameof(ComplaintAcknowledged)).ShouldBe(1);
        // The log may miss what went out in the moment of a kill, when the step was left before it could be written; it never tells of more.
        var told = one.Facts.Where(fact => fact.Type == nameof(NoticeSent)).Select(fact => (NoticeSent)fact.Read()).Select(sent => $"{sent.About} {sent.Recipient}");
        var sent = messages.Select(About).ToList();
        told.ShouldAllBe(notice => sent.Remove(notice), $"case {one.State.Id}");
    }

    private static string About(OutboxMessage message) => $"{message.Step[(message.Step.IndexOf('.', StringComparison.Ordinal) + 1)..]} {message.Recipient}";
}
