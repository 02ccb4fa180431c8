using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Linking;

/// <summary>Two cases of one customer become one, and a part becomes a case of its own.</summary>
public sealed class MergeTests
{
    [Fact]
    [Trait("Requirement", "A6")]
    public async Task AMergedCase_GoesOnInTheOtherWithAllThatItHad()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var (older, newer) = await TwoAsync(company);
        (await older.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await older.CustomerAsync("facts", new { text = "镜子也没擦。" })).Ok();
        var filedAt = $"{(await older.SeenByStaffAsync())["filedAt"]}";
        (await older.MergedIntoAsync(newer)).Ok();

        (await older.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("merged");
        (await older.LinksAsync()).ShouldBe([$"merged_into {newer.Id}"]);
        var now = await newer.SeenByStaffAsync();
        $"{now["filedAt"]}".ShouldBe(filedAt);
        now["additions"]!.AsArray().Select(text => $"{text}").ShouldBe([$"并入投诉{await older.NumberAsync()}：{World.Dirty}", "镜子也没擦。"]);
        (await newer.Customer.GetAsync($"/api/customer/complaints/{newer.Id}/attachments")).Ok().Body["items"]!.AsArray().Count.ShouldBe(1);
        (await company.FoundByAsync(await older.NumberAsync())).ShouldBe([older.Id, newer.Id]);
        (await company.FoundByAsync(await newer.NumberAsync())).ShouldBe([newer.Id]);
    }

    [Fact]
    [Trait("Requirement", "A6")]
    [Trait("Requirement", "D3")]
    [Trait("Requirement", "F3")]
    public async Task WhatTheMergedCaseHadCost_CountsAgainstTheOrderAndIsInTheSummary()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var older = await (await (await company.AFoundedComplaint(World.Late, wish: "refund")).PlannedAsync(Deeds.Action("refund", 4_000))).AgreedAsync();
        (await older.StaffAsync(company.Agent, "actions/1/completion", new { proof = "转账单 7" })).Ok();
        // Not satisfied, so it is investigated once more, and can be merged.
        (await older.CustomerAsync("sign-off", new { accepted = false, reason = "还要再赔" })).Ok();
        var newer = company.CaseOf(await company.FilesAsync(World.Dirty, anotherMatter: true));
        (await older.MergedIntoAsync(newer)).Ok();
        await (await newer.TakenAsync()).ConcludedAsync();
        var cost = (await company.Agent.GetAsync($"/api/staff/complaints/{newer.Id}/closing-summary")).Ok().Body["scores"]!["costCents"]!.GetValue<int>();
        cost.ShouldBe(4_000);
        var refused = await newer.StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("refund", 12_001) } });
        refused.Body["exceeds"]!.AsArray().Select(excess => $"{excess!["limit"]} {excess["limitCents"]}").ShouldContain("order 12000");
    }

    [Fact]
    [Trait("Requirement", "A6")]
    [Trait("Requirement", "E6")]
    public async Task AMergedCase_NeverEscalatesOrNotifiesAgain()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (older, newer) = await TwoAsync(world.Company);
        (await older.MergedIntoAsync(newer)).Ok();
        var told = (await older.MessagesAsync()).Count;
        await world.Company.AdvanceAsync(TimeSpan.FromDays(3));
        (await older.MessagesAsync()).Count.ShouldBe(told);
        (await newer.LadderAsync()).ShouldNotBeEmpty();
        (await older.CustomerAsync("facts", new { text = "还有一点。" })).Code.ShouldBe("wrong_step");
        (await older.MergedIntoAsync(newer)).Status.ShouldBe(200);
        (await newer.FactTypesAsync()).Count(type => type == "CaseAbsorbed").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task MergedIntoEachOtherAtOnce_OneIsLeft()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        for (var i = 0; i < 5; i++)
        {
            var (older, newer) = await TwoAsync(world.Company);
            await Task.WhenAll(older.MergedIntoAsync(newer), newer.MergedIntoAsync(older));
            await world.Company.SettleAsync();
            var steps = new[] { $"{(await older.SeenByStaffAsync())["step"]}", $"{(await newer.SeenByStaffAsync())["step"]}" };
            steps.Count(step => step == "merged").ShouldBe(1, string.Join(' ', steps));
            foreach (var one in new[] { older, newer })
                (await one.CustomerAsync("withdrawal", new { })).Status.ShouldBeOneOf(200, 409);
        }
    }

    [Fact]
    [Trait("Requirement", "A6")]
    [Trait("Requirement", "I4")]
    public async Task StoppedBetweenTheSteps_TheMergeIsSettledAfterTheRestart()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var (older, newer) = await TwoAsync(company);
        var begun = await company.Agent.PostAsync($"/api/staff/complaints/{older.Id}/merge", new { into = newer.Id, reason = "同一次服务" });
        await company.RestartAsync();
        begun.Ok();
        (await older.SeenByStaffAsync())["step"]!.ToString().ShouldBe("merged");
        (await newer.LinksAsync()).ShouldBe([$"absorbed {older.Id}"]);
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task OfTwoCustomersOrEnded_NothingIsMerged()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var (older, newer) = await TwoAsync(company);
        var others = company.CaseOf(await company.FilesAsync(World.Late, "o0002", "c02"), "c02");
        (await older.MergedIntoAsync(others)).Code.ShouldBe("cannot_merge");
        (await older.MergedIntoAsync(older)).Code.ShouldBe("cannot_merge");
        (await newer.CustomerAsync("withdrawal", new { })).Ok();
        (await older.MergedIntoAsync(newer)).Code.ShouldBe("cannot_merge");
        (await older.StaffAsync(company.Agent, "merge", new { into = "00000000000000000000", reason = "?" })).Code.ShouldBe("not_found");
        (await older.SeenByStaffAsync())["step"]!.ToString().ShouldBe("triaged");
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task APart_BecomesACaseOfItsOwnWithItsFiles()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await company.AComplaintUnderInvestigation();
        var file = (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok().Body["id"]!.ToString();
        (await it.CustomerUploadsAsync(Photos.Png)).Ok();
        var part = new { text = "另外阿姨打碎了一个花瓶。", wish = "compensation", attachmentIds = new[] { file }, reason = "财物损坏单独处理" };
        (await it.StaffAsync(company.Agent, "split", part)).Ok();
        (await it.StaffAsync(company.Agent, "split", part)).Ok();
        var to = (await it.LinksAsync()).ShouldHaveSingleItem().Split(' ')[1];
        var split = new ACase(company, to, "c01");
        (await split.LinksAsync()).ShouldBe([$"split_from {it.Id}"]);
        var seen = await split.SeenByStaffAsync();
        ($"{seen["text"]}", $"{seen["wish"]}", $"{seen["step"]}").ShouldBe(("另外阿姨打碎了一个花瓶。", "compensation", "triaged"));
        var files = (await company.Agent.GetAsync($"/api/staff/complaints/{to}/attachments")).Ok().Body["items"]!.AsArray();
        $"{files.ShouldHaveSingleItem()!["id"]}".ShouldBe(file);
        using var opened = await company.Nobody.OpenAsync($"{files[0]!["url"]}");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Photos.Jpeg);
    }

    private static async Task<(ACase Older, ACase Newer)> TwoAsync(ACompany company)
    {
        var older = company.CaseOf(await company.FilesAsync(World.Dirty, anotherMatter: true));
        await company.AdvanceAsync(TimeSpan.FromSeconds(30));
        return (older, company.CaseOf(await company.FilesAsync("阿姨提前半小时就走了。", anotherMatter: true)));
    }
}
