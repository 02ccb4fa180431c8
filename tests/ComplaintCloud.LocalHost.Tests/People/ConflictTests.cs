using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>Who is complained about, or close to them, neither acts on the case nor sees it.</summary>
[Trait("Requirement", "B8")]
public sealed class ConflictTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData("s01")]
    [InlineData("s03")]
    [InlineData("s04")]
    public async Task WhoeverIsComplainedAbout_MeetsARefusalAtEveryRoute(string accused)
    {
        var it = await (await company.ATriagedComplaint()).BarredAsync(accused);
        var routes = Routes().ToList();
        routes.Count.ShouldBeGreaterThan(25);
        foreach (var (method, path, permission) in routes)
        {
            var request = new HttpRequestMessage(method, Address(path, it)) { Content = method == HttpMethod.Post ? Body(path) : null };
            request.Headers.Add("Idempotency-Key", "conflict");
            var belowTheirRole = accused == "s01" && permission.Least is not null;
            (await company.Staff(accused).SendAsync(request)).Code.ShouldBe(belowTheirRole ? "forbidden" : "conflict_of_interest", $"{method} {path}");
        }
    }

    [Fact]
    public async Task WhoeverIsComplainedAbout_HearsNoNewsOfItEither()
    {
        var it = await (await company.ATriagedComplaint()).BarredAsync("s01");
        (await it.StaffAsync(company.Agent, "take", new { }, "\"1\"")).Code.ShouldBe("conflict_of_interest");
    }

    [Fact]
    public async Task TheirCase_IsNotInTheirQueue()
    {
        var (barred, other) = (await (await company.ATriagedComplaint()).BarredAsync("s01"), await company.ATriagedComplaint());
        (await QueueAsync(company.Agent)).ShouldBe([other.Id]);
        (await QueueAsync(company.OtherAgent)).ShouldBe([barred.Id, other.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task WhatWasTheirs_GoesToTheNextAtOnce()
    {
        var it = await (await company.AComplaintUnderInvestigation()).BarredAsync("s01");
        await company.Product.SettleAsync();
        var seen = (await company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}")).Ok().Body;
        (seen["handler"], $"{seen["assigned"]!["id"]}").ShouldBe((null, "s02"));
        $"{seen["conflicts"]![0]!["kind"]}".ShouldBe("complained_about");
        await company.AdvanceAsync(TimeSpan.FromDays(3));
        (await it.MessagesAsync()).Skip(2).ShouldNotContain(message => message.Recipient == "staff:s01");
    }

    [Fact]
    public async Task AnAccusedManager_IsNeitherAskedToApproveNorToldOfDelays()
    {
        var it = await (await company.AFoundedComplaint()).BarredAsync("s03");
        await it.PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", 6_000));
        (await it.MessagesAsync())[^1].Recipient.ShouldBe("staff:s05");
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Code.ShouldBe("conflict_of_interest");
        await company.AdvanceAsync(TimeSpan.FromDays(2));
        (await it.MessagesAsync()).ShouldNotContain(message => message.Recipient == "staff:s03");
    }

    [Fact]
    public async Task WhenAllAreInConflict_TheOwnerHearsOfItOnce()
    {
        var it = await company.ATriagedComplaint();
        foreach (var staffId in (string[])["s01", "s02", "s03", "s05"])
            (await it.StaffAsync(company.Owner, "conflicts", new { staffId, kind = "related", reason = "都是一家人" })).Ok();
        (await it.MessagesAsync()).Count(message => message.Recipient == "staff:s04" && message.Text.Contains("没有人在岗")).ShouldBe(1);
    }

    [Fact]
    public async Task TheCallback_IsNotMadeByAnyHandlerOfAnyRound()
    {
        var it = await company.ACallbackDue(World.Late);
        var answer = new { reached = true, satisfaction = "satisfied" };
        (await it.StaffAsync(company.Agent, "callback", answer)).Code.ShouldBe("own_work");
        await company.IsOffAsync("s02", Days());
        await company.IsOffAsync("s03", Days());
        await company.IsOffAsync("s05", Days());
        // A small company in which nobody else is there.
        (await it.StaffAsync(company.Agent, "callback", answer)).Ok();
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public async Task WhenThoseWhoMayCallBackAreSilent_WhoHandledItMay()
    {
        var it = await company.ACallbackDue(World.Late);
        (await it.StaffAsync(company.Agent, "callback", new { reached = false })).Code.ShouldBe("own_work");
        await company.AdvanceAsync(TimeSpan.FromDays(2));
        (await it.LadderAsync()).ShouldContain(rung => rung.StartsWith("backup", StringComparison.Ordinal));
        (await it.StaffAsync(company.Agent, "callback", new { reached = true, satisfaction = "satisfied" })).Ok();
    }

    [Fact]
    public async Task AConflict_IsLiftedByAManagerButNotByWhoeverIsInIt()
    {
        var it = await (await company.ATriagedComplaint()).BarredAsync("s03");
        (await it.StaffAsync(company.Manager, "conflicts/s03/lifting", new { reason = "不是我" })).Code.ShouldBe("conflict_of_interest");
        (await it.StaffAsync(company.Agent, "conflicts/s03/lifting", new { reason = "弄错了" })).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.OtherManager, "conflicts/s03/lifting", new { reason = "说的是另一位" })).Ok();
        (await company.Manager.GetAsync($"/api/staff/complaints/{it.Id}")).Ok();
    }

    [Fact]
    public async Task WhoCleansAndDispatches_IsKeptAwayFromComplaintsAboutTheirVisitsByTheSystem()
    {
        await company.EditAsync("s02", item => item["phone"] = "13700000001");
        var it = await company.ATriagedComplaint();
        (await company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}")).Code.ShouldBe("conflict_of_interest");
        await company.EditAsync("s03", item => item["phone"] = "13700000005");
        var open = await company.NobodyWillCome();
        (await open.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a05" })).Code.ShouldBe("conflict_of_interest");
    }

    private string[] Days() => [.. Enumerable.Range(0, 3).Select(day => company.Now.AddHours(8).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task<IReadOnlyList<string>> QueueAsync(APerson person) =>
        [.. (await person.GetAsync("/api/staff/complaints")).Ok().Body["items"]!.AsArray().Select(item => $"{item!["id"]}")];

    // All that staff can do with a case, so that what comes later is held to it too.
    private IEnumerable<(HttpMethod Method, string Path, Permission Permission)> Routes() => company.Product.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(route => (route.RoutePattern.RawText!, route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0], route.Metadata.GetMetadata<Permission>()!))
        .Where(route => route.Item1.Contains("/staff/complaints/{complaintId}", StringComparison.Ordinal))
        .Select(route => (HttpMethod.Parse(route.Item2), $"/{route.Item1.TrimStart('/').Replace("{actionNo:int}", "1").Replace("{staffId}", "s02")}", route.Item3));

    private static string Address(string path, ACase it) =>
        path.Replace("{complaintId}", it.Id).Replace("{taskNo:int}", "1").Replace("{actionNo:int}", "1") + (path.EndsWith("/attachments", StringComparison.Ordinal) ? "?purpose=evidence" : "");

    // What is read before the case is looked at must be right, or the refusal would be about that.
    private static HttpContent Body(string path) => path switch
    {
        _ when path.EndsWith("/attachments", StringComparison.Ordinal) => new MultipartFormDataContent { { new ByteArrayContent(Photos.Jpeg), "file", "照片.jpg" } },
        _ => new StringContent("{\"cleanerId\":\"a05\"}", System.Text.Encoding.UTF8, "application/json"),
    };
}
