using System.Globalization;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>
/// Whatever people do over HTTP, in whatever order and as often as they like: the cases, what goes on beside them and all records
/// agree in the end. A walk that fails prints its seed and its way; COMPLAINTCLOUD_WALK repeats it.
/// </summary>
[Trait("Requirement", "I4")]
public sealed class RandomWalkTests(ITestOutputHelper output)
{
    private const int Moves = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4711)]
    public Task AnyRequests_LeaveEverythingInOrder(int seed) => WalkAsync(seed);

    // A new way each time is for those who look for faults; a run that decides whether a change lands must say the same twice.
    [Fact]
    public Task RequestsOfOnesChoice_LeaveEverythingInOrder() =>
        WalkAsync(int.TryParse(Environment.GetEnvironmentVariable("COMPLAINTCLOUD_WALK"), CultureInfo.InvariantCulture, out var chosen) ? chosen : IsLookingForFaults ? Random.Shared.Next(1_000, 1_000_000) : 5);

    private static bool IsLookingForFaults => Environment.GetEnvironmentVariable("COMPLAINTCLOUD_FAULTS") == "full";

    private async Task WalkAsync(int seed)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var walk = new RandomWalk(world.Company, seed);
        try
        {
            await walk.RunAsync(Moves);
            walk.Wrong.ShouldBeEmpty();
            walk.Done.ShouldBeGreaterThan(Moves / 3);
            await world.Company.AdvanceAsync(TimeSpan.FromDays(3));
            (await world.Company.AuditAsync()).ShouldBeEmpty();
            foreach (var it in walk.Cases)
                (await world.Company.Manager.GetAsync($"/api/staff/complaints/{it.Id}/log")).Ok().Body["verified"]!.GetValue<bool>().ShouldBeTrue();
            var counts = (await world.Company.Nobody.GetAsync("/api/health")).Ok().Body["counts"]!;
            (counts["workflowsParked"]!.GetValue<int>(), counts["workflowsFailed"]!.GetValue<int>()).ShouldBe((0, 0));
            output.WriteLine($"seed {seed}: {walk.Done} deeds in {walk.Cases.Count} cases");
        }
        catch (Exception)
        {
            output.WriteLine($"seed {seed}\n{string.Join('\n', walk.Trail)}");
            throw;
        }
    }
}
