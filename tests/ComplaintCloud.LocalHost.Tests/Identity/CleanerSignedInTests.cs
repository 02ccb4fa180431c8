using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>A cleaner who signed in sees what is theirs, opens it without a link, and sees nothing else.</summary>
[Trait("Requirement", "I2")]
public sealed class CleanerSignedInTests : IAsyncLifetime
{
    private const string Jobs = "/api/cleaner/jobs";
    private const string Job = "/api/cleaner/job";
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task TheirJob_IsListedOpenedAndDoneWithoutItsLink()
    {
        await company.AReworkOffered();
        var (cleaner, _) = await company.SignInAsync("13700000002", "cleaner");
        var offered = await OnlyAsync(cleaner, Jobs);
        ($"{offered["state"]}", $"{offered["area"]}", $"{offered["address"]}").ShouldBe(("offered", "徐汇区", ""));
        var job = $"job={offered["id"]}";
        (await cleaner.PostAsync($"{Job}/answer?{job}", new { accepted = true })).Ok().Body["address"]!.ToString().ShouldNotBeEmpty();
        await company.SettleAsync();
        (await OnlyAsync(cleaner, Jobs)).ToJsonString().ShouldBe((await cleaner.GetAsync($"{Job}?{job}")).Ok().Body.ToJsonString());
        (await cleaner.PostAsync($"{Job}/check-in?{job}")).Ok();
        (await cleaner.PutBytesAsync($"{Job}/uploads/before?offset=0&{job}", Photos.Jpeg)).Ok();
        (await cleaner.UploadAsync($"{Job}/attachments?purpose=before&{job}", Photos.Jpeg, "before")).Ok();
        (await cleaner.UploadAsync($"{Job}/attachments?purpose=after&{job}", Photos.Png, "after")).Ok();
        (await cleaner.GetAsync($"{Job}/attachments?{job}")).Ok().Body["items"]!.AsArray().Count.ShouldBe(2);
        (await cleaner.PostAsync($"{Job}/report?{job}", new { notes = "台面和镜子都擦干净了。" })).Ok();
        await company.SettleAsync();
        (await NoneAsync(cleaner, Jobs)).ShouldBeTrue();
        $"{(await OnlyAsync(cleaner, $"{Jobs}?done=true"))["state"]}".ShouldBe("reported");
        await AuditAsync();
    }

    [Fact]
    public async Task OthersJobs_AreNotThere()
    {
        var it = await company.ReworkAccepted();
        var job = $"job={it.Id}-1";
        var other = company.Cleaner("a03");
        (await NoneAsync(other, Jobs) && await NoneAsync(other, $"{Jobs}?done=true")).ShouldBeTrue();
        foreach (var path in (string[])[Job, $"{Job}/attachments"])
            (await other.GetAsync($"{path}?{job}")).Code.ShouldBe("not_found");
        foreach (var (deed, body) in new (string, object)[] { ("answer", new { accepted = true }), ("check-in", new { }), ("report", new { notes = "做完了" }) })
            (await other.PostAsync($"{Job}/{deed}?{job}", body)).Code.ShouldBe("not_found");
        (await other.UploadAsync($"{Job}/attachments?purpose=before&{job}", Photos.Jpeg, "before")).Code.ShouldBe("not_found");
        foreach (var none in (string[])["job=x", $"job={it.Id}", $"job={it.Id}-2", $"job={it.Id}-1-1", "job=p8zd5s0rvcabzff8p41x-1"])
            (await company.Cleaner("a02").GetAsync($"{Job}?{none}")).Code.ShouldBe("not_found", none);
        (await company.Cleaner("a02").GetAsync(Job)).Code.ShouldBe("invalid_request");
    }

    [Fact]
    public async Task ALink_OpensItsOwnJobWhateverTheAddressNames()
    {
        var (mine, others) = (await company.ReworkAccepted(), await company.AReworkOffered());
        var seen = (await (await mine.CleanerAsync()).GetAsync($"{Job}?job={others.Id}-1")).Ok().Body;
        $"{seen["id"]}".ShouldBe($"{mine.Id}-1");
        (await (await mine.CleanerAsync()).GetAsync(Jobs)).Code.ShouldBe("forbidden", "a link opens one job and no list");
    }

    [Fact]
    public async Task AJobThatMovedOn_LeavesTheFirstCleanersList()
    {
        var it = await company.ReworkAccepted();
        (await it.StaffAsync(company.Manager, "rework/recall", new { offerNo = 1, reason = "客户要求换人" })).Ok();
        (await NoneAsync(company.Cleaner("a02"), Jobs)).ShouldBeTrue();
        var closed = (await company.Cleaner("a02").GetAsync($"{Job}?job={it.Id}-1")).Ok().Body;
        ($"{closed["state"]}", $"{closed["address"]}", $"{closed["whatToFix"]}", $"{closed["customerName"]}").ShouldBe(("withdrawn", "", "", ""));
        var next = $"{(await it.SeenByStaffAsync())["offers"]![1]!["cleanerId"]}";
        $"{(await OnlyAsync(company.Cleaner(next), Jobs))["id"]}".ShouldBe($"{it.Id}-2");
    }

    [Fact]
    public async Task WhatWasDone_IsListedForAQuarter()
    {
        var it = await company.AwaitingSignOff();
        var by = company.Cleaner($"{(await it.SeenByStaffAsync())["offers"]![0]!["cleanerId"]}");
        await company.AdvanceAsync(TimeSpan.FromDays(89));
        $"{(await OnlyAsync(by, $"{Jobs}?done=true"))["id"]}".ShouldBe($"{it.Id}-1");
        await company.AdvanceAsync(TimeSpan.FromDays(2));
        (await NoneAsync(by, $"{Jobs}?done=true")).ShouldBeTrue();
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheirStatement_IsListedAndGivenWithoutItsLink()
    {
        var it = await company.AStatementAskedFor();
        var (accused, other) = (company.Cleaner("a01"), company.Cleaner("a03"));
        var asked = $"/api/cleaner/statement?statement={(await OnlyAsync(accused, "/api/cleaner/statements"))["id"]}";
        (await NoneAsync(other, "/api/cleaner/statements")).ShouldBeTrue();
        (await other.GetAsync(asked)).Code.ShouldBe("not_found");
        (await other.PostAsync(asked, new { text = "没擦。" })).Code.ShouldBe("not_found");
        (await accused.PostAsync(asked, new { text = "擦了一遍。" })).Ok();
        $"{(await it.SeenByStaffAsync())["investigation"]!["statements"]![0]!["text"]}".ShouldBe("擦了一遍。");
        await company.SettleAsync();
        await AuditAsync();
    }

    [Fact]
    [Trait("Requirement", "D7")]
    public async Task WhatIsDecidedAboutThem_IsListedOnceItIsDecided()
    {
        const string List = "/api/cleaner/accountabilities";
        var id = await (await company.ABlamedCleaner()).ProposedAsync();
        var (accused, other, own) = (company.Cleaner("a01"), company.Cleaner("a03"), $"/api/cleaner/accountability?accountability={id}");
        (await NoneAsync(accused, List)).ShouldBeTrue("it is only proposed");
        (await accused.GetAsync(own)).Code.ShouldBe("not_found");
        (await company.Manager.PostAsync($"/api/staff/accountability/{id}/decision", new { outcome = "approve" })).Ok();
        $"{(await OnlyAsync(accused, List))["step"]}".ShouldBe("decided");
        (await other.GetAsync(own)).Code.ShouldBe("not_found");
        (await NoneAsync(other, List)).ShouldBeTrue();
        (await accused.PostAsync(own.Replace("accountability?", "accountability/objection?", StringComparison.Ordinal), new { reason = "台面擦了" })).Ok().Body["step"]!.ToString().ShouldBe("objected");
    }

    private async Task AuditAsync() => (await company.AuditAsync()).ShouldBeEmpty();

    private static async Task<JsonNode> OnlyAsync(APerson person, string path) => (await person.GetAsync(path)).Ok().Body["items"]!.AsArray().ShouldHaveSingleItem()!;

    private static async Task<bool> NoneAsync(APerson person, string path) => (await person.GetAsync(path)).Ok().Body["items"]!.AsArray().Count == 0;
}
