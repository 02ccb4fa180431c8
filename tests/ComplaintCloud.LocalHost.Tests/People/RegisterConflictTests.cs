using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>Who must keep away from a case keeps away from what the registers hold about it.</summary>
[Trait("Requirement", "B8")]
public sealed class RegisterConflictTests : IAsyncLifetime
{
    private const string Accountability = "/api/staff/accountability";
    private const string Capa = "/api/staff/capa";

    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D7")]
    public async Task AManagerInConflict_NeitherSeesNorDecidesWhoAnswersForTheCase()
    {
        var it = await (await company.AFoundedComplaint()).BarredAsync("s03");
        var id = await OpensAsync(it, "cleaner", "a05");
        (await company.Manager.GetAsync($"{Accountability}/{id}")).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.PostAsync($"{Accountability}/{id}/decision", new { outcome = "approve" })).Code.ShouldBe("conflict_of_interest");
        (await ListedAsync(company.Manager, Accountability)).ShouldNotContain(it.Id);
        (await ListedAsync(company.OtherManager, Accountability)).ShouldContain(it.Id);
        (await company.OtherManager.PostAsync($"{Accountability}/{id}/decision", new { outcome = "approve" })).Ok();
        (await it.StaffAsync(company.OtherManager, "conflicts/s03/lifting", new { reason = "说的是另一位" })).Ok();
        (await company.Manager.GetAsync($"{Accountability}/{id}")).Ok();
    }

    [Fact]
    [Trait("Requirement", "D7")]
    public async Task WhoAnswersForIt_SeesWhatIsDecidedAboutThemAndMayObjectAndNoMore()
    {
        var it = await (await company.AFoundedComplaint()).BarredAsync("s05");
        var id = await OpensAsync(it, "staff", "s05");
        (await company.Owner.PostAsync($"{Accountability}/{id}/decision", new { outcome = "approve" })).Ok();
        (await company.OtherManager.GetAsync($"{Accountability}/{id}")).Ok();
        (await ListedAsync(company.OtherManager, Accountability)).ShouldContain(it.Id);
        (await company.OtherManager.PostAsync($"{Accountability}/{id}/execution", new { proof = "工资单" })).Code.ShouldBe("conflict_of_interest");
        (await company.OtherManager.PostAsync($"{Accountability}/{id}/objection", new { reason = "当天我不在班" })).Ok();
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public async Task AManagerInConflict_NeitherSeesNorVerifiesWhatIsMended()
    {
        var it = await (await company.AFoundedComplaint()).BarredAsync("s03");
        var id = (await company.OpensCapaAsync("kept-away", complaintId: it.Id)).Ok().Body["id"];
        (await company.Manager.GetAsync($"{Capa}/{id}")).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.PostAsync($"{Capa}/{id}/completion", new { proof = "排班表" })).Code.ShouldBe("conflict_of_interest");
        (await company.Manager.PostAsync($"{Capa}/{id}/verification", new { effective = true, evidence = "好" })).Code.ShouldBe("conflict_of_interest");
        (await ListedAsync(company.Manager, Capa)).ShouldNotContain(it.Id);
        (await ListedAsync(company.OtherManager, Capa)).ShouldContain(it.Id);
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public async Task WhoMustKeepAway_IsNotGivenTheActionOfThatCase()
    {
        var it = await (await company.AFoundedComplaint()).BarredAsync("s02");
        (await company.OpensCapaAsync("given", complaintId: it.Id)).Code.ShouldBe("invalid_request");
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public async Task ARepeatFromWhichTheyMustKeepAway_IsNotNamedToThemInTheAction()
    {
        var first = await company.AFoundedComplaint();
        var id = (await company.OpensCapaAsync("repeated", complaintId: first.Id)).Ok().Body["id"];
        (await company.OtherAgent.PostAsync($"{Capa}/{id}/completion", new { proof = "排班表" })).Ok();
        await company.AdvanceAsync(TimeSpan.FromDays(10));
        var repeat = await company.AFoundedComplaint();
        var number = $"{(await repeat.SeenByStaffAsync())["number"]}";
        await repeat.BarredAsync("s03");
        var seen = (await company.Manager.GetAsync($"{Capa}/{id}")).Ok().Body;
        seen["failures"]!.AsArray().Count.ShouldBe(1);
        seen.ToJsonString().ShouldNotContain(repeat.Id);
        seen.ToJsonString().ShouldNotContain(number);
        (await ListedAsync(company.Manager, Capa)).ShouldNotContain(repeat.Id);
        (await ListedAsync(company.OtherManager, Capa)).ShouldContain(repeat.Id);
    }

    private async Task<string> OpensAsync(ACase it, string partyKind, string partyId) => $"{(await company.Agent.PostAsync(
        Accountability, new { partyKind, partyId, measures = new[] { new { kind = "warning" } }, reason = "没有按清单做", complaintId = it.Id }, key: $"kept-away-{it.Id}")).Ok().Body["id"]}";

    private static async Task<string> ListedAsync(APerson person, string path) => (await person.GetAsync(path)).Ok().Body["items"]!.ToJsonString();
}
