using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Whatever customers send in is looked at: a task like those of the plan.</summary>
public sealed class MaterialsTests
{
    [Fact]
    [Trait("Requirement", "C2")]
    public async Task PhotosThatNobodyLooksAt_AreRemindedOfWithinAWeekOnce()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AComplaintUnderInvestigation();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await it.CustomerUploadsAsync(Photos.Png)).Ok();
        await own.Company.SettleAsync();
        var task = (await it.TasksAsync()).ShouldHaveSingleItem()!;
        ($"{task["kind"]}", task["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("materials_inspection", OwnCompany.China("2026-06-08 18:00")));
        await own.Company.AdvanceAsync(TimeSpan.FromDays(14));
        (await it.ToldOfTaskAsync()).ShouldBe(["remind staff:s01", "backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task InspectedMaterials_AreNotedAndNewOnesAreANewTask()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AComplaintUnderInvestigation();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await it.StaffAsync(own.Company.Agent, "tasks/1/inspection", new { note = "照片显示台面油污未清。" })).Ok();
        (await it.DeedsAsync())[^1].ShouldBe("MaterialsInspected");
        await own.Company.AdvanceAsync(TimeSpan.FromDays(7));
        (await it.ToldOfTaskAsync()).ShouldBeEmpty();
        (await it.CustomerUploadsAsync(Photos.Png)).Ok();
        (await it.TasksAsync()).Select(task => $"{task!["state"]}").ShouldBe(["done", "open"]);
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task AWithdrawnCase_HasNothingLeftToDo()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AComplaintUnderInvestigation();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(14));
        (await it.ToldOfTaskAsync()).ShouldBeEmpty();
        (await own.Company.Agent.TasksAsync()).ShouldBeEmpty();
        $"{(await it.TasksAsync())[0]!["state"]}".ShouldBe("cancelled");
    }
}
