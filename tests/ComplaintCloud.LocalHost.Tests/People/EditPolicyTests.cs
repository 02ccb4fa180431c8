using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

public sealed class EditPolicyTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task EveryNumber_IsShownWithItsDefaultUnitAndRange()
    {
        var policy = await company.Agent.SeesAsync("policy");
        var take = policy["numbers"]!.AsArray().Single(number => $"{number!["name"]}" == "take")!;
        take.ToJsonString().ShouldContain("\"unit\":\"minutes\",\"value\":5,\"default\":5,\"min\":1");
        policy["hours"]!.ToJsonString().ShouldBe("""[{"from":"09:00:00","to":"18:00:00"}]""");
    }

    [Fact]
    [Trait("Requirement", "I5")]
    [Trait("Requirement", "C1")]
    public async Task AChangedNumber_HoldsForNewDeadlinesOnlyAndSaysWhichVersion()
    {
        var before = await company.ATriagedComplaint();
        var old = (await before.SeenByStaffAsync())["deadline"]!;
        (await company.Owner.PatchesAsync("policy", new { numbers = new { take = 20 }, why = "人手不足" }, 1)).Ok().Body.Version().ShouldBe(2);
        (await before.SeenByStaffAsync())["deadline"]!.ToJsonString().ShouldBe(old.ToJsonString());
        var after = (await (await company.ATriagedComplaint()).SeenByStaffAsync())["deadline"]!;
        after["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(company.Now + TimeSpan.FromMinutes(20));
        after["policyVersion"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task EveryVersion_CanBeReadBackWithWhoAndWhy()
    {
        (await company.Owner.PatchesAsync("policy", new { numbers = new { take = 20 }, why = "人手不足" }, 1)).Ok();
        (await company.Owner.PatchesAsync("policy", new { hours = new[] { new { from = "08:00:00", to = "12:00:00" }, new { from = "13:00:00", to = "20:00:00" } }, why = "延长营业" }, 2)).Ok();
        Take(await company.Agent.SeesAsync("policy/versions/1")).ShouldBe(5);
        var second = await company.Agent.SeesAsync("policy/versions/2");
        (Take(second), $"{second["changedBy"]}", $"{second["why"]}").ShouldBe((20, "staff:s04", "人手不足"));
        (await company.Agent.SeesAsync("policy"))["hours"]!.AsArray().Count.ShouldBe(2);
        (await company.Agent.GetAsync("/api/staff/company/policy/versions/4")).Code.ShouldBe("not_found");

        static int Take(System.Text.Json.Nodes.JsonNode policy) => policy["numbers"]!.AsArray().Single(number => $"{number!["name"]}" == "take")!["value"]!.GetValue<int>();
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task TheSameChangeAgain_ChangesNothing()
    {
        var change = new { numbers = new { take = 20 }, why = "人手不足" };
        (await company.Owner.PatchesAsync("policy", change, 1)).Ok();
        (await company.Owner.PatchesAsync("policy", change, 1)).Ok().Body.Version().ShouldBe(2);
        (await company.Owner.SeesAllAsync("changes")).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task ABadChange_IsRefusedWithItsReasonAndLeavesNoTrace()
    {
        var refusals = new Dictionary<object, string>
        {
            [new { numbers = new { take = 0 }, why = "-" }] = "number_out_of_range",
            [new { numbers = new { take = 2.5 }, why = "-" }] = "number_out_of_range",
            [new { numbers = new { penaltyPayShare = 0.3 }, why = "-" }] = "number_out_of_range",
            [new { numbers = new { tea = 3 }, why = "-" }] = "unknown_number",
            [new { numbers = new { take = "5" }, why = "-" }] = "invalid_request",
            [new { numbers = new { managerApproveCents = 100 }, why = "-" }] = "invalid_request",
            [new { numbers = new { take = 20 } }] = "text_required",
            [new { hours = Array.Empty<object>(), why = "-" }] = "invalid_request",
            [new { hours = new[] { new { from = "09:00:00", to = "13:00:00" }, new { from = "12:00:00", to = "18:00:00" } }, why = "-" }] = "invalid_request",
            [new { hours = new[] { new { from = "9 点", to = "18:00:00" } }, why = "-" }] = "invalid_request",
            [new { hours = new object?[] { null }, why = "-" }] = "invalid_request",
        };
        foreach (var (body, code) in refusals)
            (await company.Owner.PatchesAsync("policy", body, 1)).Code.ShouldBe(code, $"{body}");
        (await company.Owner.PatchesAsync("policy", new { numbers = new { take = 20 }, why = "-" })).Code.ShouldBe("stale_version");
        (await company.Manager.PatchesAsync("policy", new { numbers = new { take = 20 }, why = "-" }, 1)).Code.ShouldBe("forbidden");
        (await company.Owner.SeesAsync("policy")).Version().ShouldBe(1);
        (await company.Owner.SeesAllAsync("changes")).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task TwoOwnersAtOnce_DoNotOverwriteEachOther()
    {
        var answers = await Task.WhenAll(Enumerable.Range(6, 8).Select(minutes =>
            company.Owner.PatchesAsync("policy", new { numbers = new { take = minutes }, why = "-" }, 1)));
        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.Where(answer => answer.Status != 200).ShouldAllBe(answer => answer.Code == "stale_version");
        (await company.Owner.SeesAsync("policy")).Version().ShouldBe(2);
    }
}
