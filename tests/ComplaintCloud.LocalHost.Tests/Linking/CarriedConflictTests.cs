using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Linking;

/// <summary>Who must keep away from a case keeps away from what becomes of it.</summary>
[Trait("Requirement", "B8")]
[Trait("Requirement", "A6")]
public sealed class CarriedConflictTests
{
    [Theory]
    [InlineData("s02")]
    [InlineData("s03")]
    [InlineData("s04")]
    public async Task WhoMustKeepAwayFromACaseThatEnds_KeepsAwayFromTheOneThatTakesItIn(string accused)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (older, newer) = await TwoAsync(world.Company);
        await older.BarredAsync(accused);
        (await SeesAsync(accused, newer)).ShouldBe("");
        (await older.MergedIntoAsync(newer)).Ok();
        var told = (await newer.MessagesAsync()).Count;
        (await SeesAsync(accused, newer)).ShouldBe("conflict_of_interest");
        (await newer.StaffAsync(world.Company.Staff(accused), "take")).Code.ShouldBe("conflict_of_interest");
        (await world.Company.Staff(accused).GetAsync("/api/staff/complaints")).Ok().Body.ToJsonString().ShouldNotContain(newer.Id);
        await world.Company.AdvanceAsync(TimeSpan.FromDays(3));
        (await newer.MessagesAsync()).Skip(told).ShouldNotContain(message => message.Recipient == $"staff:{accused}");
        $"{(await newer.SeenByStaffAsync())["conflicts"]![0]!["reason"]}".ShouldBe("客户投诉的就是她的态度");
    }

    [Fact]
    public async Task WhoMustKeepAwayFromTheOther_SeesTheMergedOneNoMore()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (older, newer) = await TwoAsync(world.Company);
        await newer.BarredAsync("s02");
        (await SeesAsync("s02", older)).ShouldBe("");
        (await older.MergedIntoAsync(newer)).Ok();
        (await SeesAsync("s02", older)).ShouldBe("conflict_of_interest");
        (await SeesAsync("s01", older)).ShouldBe("");
    }

    [Fact]
    public async Task WhoseCaseItWas_GivesItToTheNextOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var (older, newer) = await TwoAsync(company);
        await older.BarredAsync("s02");
        (await newer.StaffAsync(company.OtherAgent, "take")).Ok();
        (await older.MergedIntoAsync(newer)).Ok();
        (await older.MergedIntoAsync(newer)).Ok();
        var seen = await newer.SeenByStaffAsync();
        (seen["handler"], $"{seen["assigned"]!["id"]}", seen["conflicts"]!.AsArray().Count).ShouldBe((null, "s01", 1));
        (await newer.FactTypesAsync()).Count(type => type is "ConflictDeclared" or "CaseReassigned").ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ACleanerComplainedAboutInTheCaseTakenIn_IsNotSentToPutItRight()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        (await AskedAsync(await company.AReworkOffered())).ShouldBe("cleaner:a02");
        var older = company.CaseOf(await company.FilesAsync("灶台没有擦。", "o0017", anotherMatter: true));
        await company.AdvanceAsync(TimeSpan.FromSeconds(30));
        var newer = company.CaseOf(await company.FilesAsync(World.Dirty, anotherMatter: true));
        (await older.MergedIntoAsync(newer)).Ok();
        await (await (await newer.TakenAsync()).ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        (await AskedAsync(newer)).ShouldNotBe("cleaner:a02");
    }

    [Fact]
    [Trait("Requirement", "D7")]
    [Trait("Requirement", "D8")]
    public async Task WhoMustKeepAwaySinceAfterTheMerge_SeesNothingOfTheMergedOneOrOfWhatWasOpenedFromItUntilThatIsLifted()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var older = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("merged-away", complaintId: older.Id)).Ok().Body["id"];
        var newer = company.CaseOf(await company.FilesAsync("阿姨提前半小时就走了。", anotherMatter: true));
        var newest = company.CaseOf(await company.FilesAsync("沙发也没有吸。", anotherMatter: true));
        (await older.MergedIntoAsync(newer)).Ok();
        (await newer.MergedIntoAsync(newest)).Ok();
        (await company.Manager.GetAsync($"/api/staff/capa/{id}")).Ok();
        await newest.BarredAsync("s03");
        await company.SettleAsync();
        (await company.Manager.GetAsync($"/api/staff/capa/{id}")).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.GetAsync("/api/staff/capa")).Ok().Body.ToJsonString().ShouldNotContain(older.Id);
        (await SeesAsync("s03", newer), await SeesAsync("s03", older)).ShouldBe(("conflict_of_interest", "conflict_of_interest"));
        (await newest.StaffAsync(company.OtherManager, "conflicts/s03/lifting", new { reason = "说的是另一位" })).Ok();
        await company.SettleAsync();
        (await company.Manager.GetAsync($"/api/staff/capa/{id}")).Ok();
        (await SeesAsync("s03", newer), await SeesAsync("s03", older)).ShouldBe(("", ""));
        (await older.FactTypesAsync()).Count(type => type is "ConflictDeclared" or "ConflictLifted").ShouldBe(2);
        (await company.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task APart_IsKeptFromTheSamePeopleFromTheFirstMoment()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await (await company.AComplaintUnderInvestigation()).BarredAsync("s02");
        await company.IsOffAsync("s01");
        (await it.StaffAsync(company.Agent, "split", new { text = "另外阿姨打碎了一个花瓶。", wish = "compensation", reason = "财物损坏单独处理" })).Ok();
        var part = new ACase(company, (await it.LinksAsync()).ShouldHaveSingleItem().Split(' ')[1], "c01");
        (await SeesAsync("s02", part)).ShouldBe("conflict_of_interest");
        // Nobody else of the agents is there, and it is not given to the one who must keep away.
        $"{(await part.SeenByStaffAsync())["assigned"]!["id"]}".ShouldNotBe("s02");
        await company.AdvanceAsync(TimeSpan.FromDays(2));
        (await part.MessagesAsync()).ShouldNotContain(message => message.Recipient == "staff:s02");
    }

    private static async Task<string> SeesAsync(string staffId, ACase it) => (await it.Company.Staff(staffId).GetAsync($"/api/staff/complaints/{it.Id}")).Code ?? "";

    private static async Task<string> AskedAsync(ACase it) => (await it.MessagesAsync()).Last(message => message.Recipient.StartsWith("cleaner:", StringComparison.Ordinal)).Recipient;

    private static async Task<(ACase Older, ACase Newer)> TwoAsync(ACompany company)
    {
        var older = company.CaseOf(await company.FilesAsync(World.Dirty, anotherMatter: true));
        await company.AdvanceAsync(TimeSpan.FromSeconds(30));
        return (older, company.CaseOf(await company.FilesAsync("阿姨提前半小时就走了。", anotherMatter: true)));
    }
}
