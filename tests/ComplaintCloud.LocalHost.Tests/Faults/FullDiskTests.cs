using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// A disk without room refuses what it cannot keep, and no more than that. SQLite answers a file that may not grow as it
/// does a full disk.
/// </summary>
[Trait("Requirement", "I4")]
public sealed class FullDiskTests : IAsyncLifetime, IDisposable
{
    private const int AllTheRoom = 1_000_000;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("complaintcloud-faults-");
    private LocalProduct product = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        product = await LocalProduct.StartAsync(new LocalOptions { DataDirectory = data.FullName, Urls = "http://127.0.0.1:0" });
        http = new HttpClient { BaseAddress = product.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await SignInAsync());
    }

    public async Task DisposeAsync()
    {
        await product.DisposeAsync();
        data.Delete(recursive: true);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task NoRoom_RefusesToFileAndGoesOnReading()
    {
        using var before = await FileAsync("before");
        before.StatusCode.ShouldBe(HttpStatusCode.Created);
        await product.SettleAsync();
        await FillAsync();

        using var refused = await FileAsync("refused");

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().ShouldBe("store_unavailable");
        (await ListedAsync()).ShouldBe(["before triaged"]);
    }

    [Fact]
    public async Task RoomAgain_TakesTheSameRequestAndGoesOnWithEveryCase()
    {
        using var before = await FileAsync("before");
        await FillAsync();
        using var refused = await FileAsync("refused");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await SetPagesAsync(AllTheRoom);
        using var filed = await FileAsync("refused");

        filed.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var again = await FileAsync("refused");
        (await again.Content.ReadAsStringAsync()).ShouldContain((await filed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!);
        await BothTriagedAsync();
        var health = product.Engine.Health;
        (health.Failed, health.Parked).ShouldBe((0, 0));
        var outbox = await http.GetFromJsonAsync<JsonElement>("/dev/outbox?take=100");
        outbox.GetProperty("messages").EnumerateArray().Count(message => message.GetProperty("step").GetString()!.EndsWith(".acknowledged", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    // What the full disk has held up is tried again after a second or so, on the real clock; so this may only ask again and again.
    private async Task BothTriagedAsync()
    {
        List<string> listed = [];
        for (var tries = 0; tries < 400 && !listed.SequenceEqual(["before triaged", "refused triaged"]); tries++)
        {
            await Task.Delay(50);
            listed = await ListedAsync();
        }
        listed.ShouldBe(["before triaged", "refused triaged"]);
    }

    private async Task<HttpResponseMessage> FileAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/customer/complaints") { Content = JsonContent.Create(new { text, wish = "redo" }) };
        request.Headers.Add("Idempotency-Key", text);
        return await http.SendAsync(request);
    }

    private async Task<List<string>> ListedAsync()
    {
        var page = await http.GetFromJsonAsync<JsonElement>("/api/customer/complaints");
        return [.. page.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("summary").GetString()} {item.GetProperty("step").GetString()}").Order()];
    }

    private async Task<string> SignInAsync()
    {
        using var answer = await http.PostAsJsonAsync("/dev/sign-in", new { company = SampleCompany.Id, audience = "customer", id = "c01" });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    // Pages that were freed would still be room, and so would the rest of half-filled ones: what is left is filled until not even a small record finds a place.
    private async Task FillAsync()
    {
        await SetPagesAsync(1);
        for (var size = 30_000; size > 500; size /= 2)
            await FillAsync(size);
    }

    private async Task FillAsync(int size)
    {
        var store = product.Services.GetRequiredService<SqliteRecordStore>();
        var filler = new Dictionary<string, string> { ["x"] = new('x', size) };
        await UntilFullAsync(i => store.CommitAsync("filler", "p", [RecordChange.Insert($"{size}-{i}", filler)]));
        // New cases lie in a table of their own until they change.
        await UntilFullAsync(i => store.CommitAsync("filler", $"{size}-{i}", [RecordChange.Insert("f", filler), RecordChange.Insert("~", new Dictionary<string, string>())]));
    }

    private static async Task UntilFullAsync(Func<int, Task> store) => await Should.ThrowAsync<StoreUnavailableException>(async () =>
    {
        for (var i = 0; i < 10_000; i++)
            await store(i);
    });

    // The limit is never below what the file has already.
    private Task<object?> SetPagesAsync(int pages) =>
        product.Services.GetRequiredService<SqliteWriter>().WriteAsync(statements => statements.Scalar($"PRAGMA max_page_count = {pages}"));
}
