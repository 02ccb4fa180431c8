using System.Diagnostics;
using System.Globalization;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>Ten working days of a company around a holiday, and the weeks that follow from them.</summary>
public sealed class ReplayTests(ITestOutputHelper output)
{
    private const string Start = "2026-04-24 09:00";
    private const string End = "2026-06-05 18:00";
    private const string SeedVariable = "REPLAY_SEED";
    private const string CountVariable = "REPLAY_COMPLAINTS";

    // Another seed is another company's fortnight; to try some, set the variables.
    [Fact]
    [Trait("Requirement", "C4")]
    public async Task TenWorkingDaysAroundAHoliday_GoAsThePolicySays()
    {
        var (seed, complaints, began) = (Number(SeedVariable, 1), Number(CountVariable, 200), Stopwatch.GetTimestamp());
        await using var world = await OwnCompany.AtAsync(Start);
        var (days, end) = (new ReplayDays(world.Company, seed), OwnCompany.China(End));
        await days.RunAsync(complaints, end);
        var messages = await world.Company.Product.Services.GetRequiredService<DevelopmentOutbox>().ReadAsync(null, int.MaxValue, CancellationToken.None);
        var stories = await StoriesAsync(world.Company, messages);
        Print(seed, ReplayReport.Of(seed, days, stories, messages), began);
        List<string> wrong =
        [
            .. days.Surprises,
            .. stories.SelectMany(DeadlineCheck.Of),
            .. stories.SelectMany(story => LadderCheck.Of(story, end)),
            .. stories.SelectMany(story => TaskCheck.Of(story, end)),
            .. stories.SelectMany(story => StandCheck.Of(story, end)),
            .. MessageCheck.Of(messages, stories.ToDictionary(story => story.Id)),
            .. (await world.Company.AuditAsync()).Select(fault => fault.ToString()),
        ];
        wrong.ShouldBeEmpty();
        var counts = (await world.Company.Nobody.GetAsync("/api/health")).Ok().Body["counts"]!;
        (counts["workflowsParked"]!.GetValue<int>(), counts["workflowsFailed"]!.GetValue<int>()).ShouldBe((0, 0));
    }

    // Every case has told somebody something; parts that were split off nobody filed.
    private static async Task<IReadOnlyList<CaseStory>> StoriesAsync(ACompany company, IReadOnlyList<OutboxMessage> messages)
    {
        List<CaseStory> stories = [];
        foreach (var id in messages.Select(message => message.ComplaintId).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            stories.Add(await CaseStory.ReadAsync(company, id));
        return stories;
    }

    private void Print(int seed, string report, long began)
    {
        output.WriteLine(report);
        output.WriteLine($"{Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:0.0} s of the processor");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"replay-{seed}.txt"), report);
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
