using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// What was waited for comes due, and what is waited for moves, while the process is killed: no rung is lost or climbed twice, and
/// every deadline is where the calendar has it. The cases come from a company on a clock of its own; the process is a real one.
/// </summary>
[Trait("Requirement", "I4")]
public sealed class KilledWhileWaitingTests(ITestOutputHelper output) : IDisposable
{
    private const int LongestLifeMs = 1200;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("complaintcloud-faults-");
    private readonly int kills = Environment.GetEnvironmentVariable("COMPLAINTCLOUD_FAULTS") == "full" ? 20 : 4;
    private readonly int seed = int.TryParse(Environment.GetEnvironmentVariable("COMPLAINTCLOUD_SEED"), CultureInfo.InvariantCulture, out var chosen) ? chosen : Random.Shared.Next(1, 1_000_000);

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "C4")]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "E4")]
    public async Task KilledWhileEverythingIsOverdue_ClimbsEachRungOnce()
    {
        await PrepareAsync(DateTimeOffset.UtcNow.AddDays(-30), async company =>
        {
            for (var i = 0; i < 4; i++)
                await company.ARefundToMake();
            for (var i = 0; i < 3; i++)
                await company.ATriagedComplaint();
            for (var i = 0; i < 2; i++)
                await company.AReworkOffered();
        });
        await KilledAsync((_, _) => Task.CompletedTask, FaultRun.SettleAsync);
        await using var disk = await DataOnDisk.OpenAsync(data.FullName);
        var messages = await disk.OutboxAsync();
        var cases = await disk.CasesAsync();
        cases.Count.ShouldBe(9);
        foreach (var one in cases)
            CheckRungs(one, [.. messages.Where(message => message.ComplaintId == one.State.Id)]);
    }

    [Fact]
    [Trait("Requirement", "C6")]
    public async Task KilledWhileTheCalendarChanges_MovesEveryDeadlineToWhereItBelongs()
    {
        await PrepareAsync(DateTimeOffset.UtcNow.AddMinutes(-5), async company =>
        {
            for (var i = 0; i < 4; i++)
                await company.AwaitingTheCallbackDay();
            for (var i = 0; i < 2; i++)
                await company.ARefundToMake();
        });
        var closed = new List<string>();
        await KilledAsync(async (client, round) => closed.Add(await CloseDayOfCallbackAsync(client)), client => MovedAsync(client, closed));
        await using var disk = await DataOnDisk.OpenAsync(data.FullName);
        var cases = await disk.CasesAsync();
        foreach (var one in cases)
        {
            (await disk.NotMovedAsync(one.State)).ShouldBeEmpty();
            CheckMoves(one, closed.Distinct().Count());
        }
        cases.Count(one => one.Facts.Any(fact => fact.Type == nameof(DeadlineMoved))).ShouldBeGreaterThanOrEqualTo(4);
    }

    private async Task PrepareAsync(DateTimeOffset start, Func<ACompany, Task> act)
    {
        output.WriteLine($"seed {seed}");
        await CompanyAwake.PrepareAsync(data.FullName, start);
        var company = new ACompany(new LocalStage(start, kept: data.FullName));
        await company.InitializeAsync();
        try
        {
            await act(company);
        }
        finally
        {
            await company.DisposeAsync();
        }
    }

    // The waiting is the point: the moment of the kill must be any moment, some of them while the process still starts.
    private async Task KilledAsync(Func<PatientClient, int, Task> act, Func<PatientClient, Task> settle)
    {
        var chance = new Random(seed);
        await using var server = new ServerProcess(data.FullName);
        using var client = new PatientClient(server.Address);
        for (var kill = 1; kill <= kills; kill++)
        {
            server.Begin();
            if (kill % 2 == 0)
            {
                await server.AnswersAsync();
                await act(client, kill);
            }
            await Task.Delay(chance.Next(LongestLifeMs));
            await server.KillAsync();
        }
        await server.StartAsync();
        await act(client, kills + 1);
        await settle(client);
        await FaultRun.SettleAsync(client);
        await server.KillAsync();
        var said = new StringWriter();
        (await VerifyCommand.VerifyAsync(data.FullName, said)).ShouldBe(0, $"{said}\n{server.Output}");
    }

    private static void CheckRungs(StoredCase one, IReadOnlyList<OutboxMessage> messages)
    {
        messages.Select(message => (message.Step, message.Recipient)).ShouldBeUnique();
        var facts = one.Facts.Select(fact => fact.Read()).ToList();
        var climbed = facts.OfType<TaskEscalated>().ToList();
        climbed.Select(rung => (rung.TaskNo, rung.Rung)).ShouldBeUnique();
        one.State.Tasks.Where(task => task.IsOpen && task.PlanNo > 0).ShouldAllBe(task => CareForTask.NextRung(task) == null);
        foreach (var rung in climbed.Where(rung => rung.To != Actors.Workflow))
            messages.Where(message => message.Step.EndsWith($".task-{rung.TaskNo}-{rung.Rung.WireName()}", StringComparison.Ordinal)).Select(message => message.Recipient).ShouldBe([rung.To], $"case {one.State.Id}");
        var escalated = facts.OfType<Escalated>().ToList();
        escalated.Select(rung => (rung.StepNo, rung.Rung)).ShouldBeUnique();
        foreach (var rung in escalated.Where(rung => rung.To != Actors.Workflow))
            messages.Where(message => message.Step == $"{rung.StepNo}.ladder-{rung.Rung.WireName()}").Select(message => message.Recipient).ShouldBe(rung.To.Split(','), ignoreOrder: true, $"case {one.State.Id}");
        (one.State.Deadline?.Rungs ?? []).Where(rung => rung.At < DateTimeOffset.UtcNow.AddMinutes(-5)).Select(rung => rung.Rung)
            .ShouldBeSubsetOf(escalated.Where(rung => rung.StepNo == one.State.StepNo || rung.Rung is LadderRung.FirstResponse or LadderRung.ReportUpward).Select(rung => rung.Rung));
    }

    private static void CheckMoves(StoredCase one, int changes)
    {
        var moves = one.Facts.Select(fact => fact.Read()).OfType<DeadlineMoved>().ToList();
        moves.Count.ShouldBeLessThanOrEqualTo(changes, $"case {one.State.Id}");
        moves.Zip(moves.Skip(1)).ShouldAllBe(pair => pair.Second.From == pair.First.Deadline.DueAt);
        moves.ShouldAllBe(move => move.Deadline.DueAt > move.From);
    }

    // The owner closes the day on which the customers are to be called back, so that it must be another one.
    private static async Task<string> CloseDayOfCallbackAsync(PatientClient client)
    {
        var day = Local((await CallbacksAsync(client))[0]);
        await client.PutAsync(await client.TokenAsync("staff", "s04"), $"/api/staff/company/calendar/days/{day}", new { working = false, reason = "全员培训" });
        return day;
    }

    private static async Task MovedAsync(PatientClient client, List<string> closed) => await client.UntilAsync(
        await client.TokenAsync("staff", "s01"), "/api/staff/complaints?take=100", open => Callbacks(open).All(due => !closed.Contains(Local(due))));

    private static async Task<IReadOnlyList<DateTimeOffset>> CallbacksAsync(PatientClient client) =>
        Callbacks(await client.GetAsync(await client.TokenAsync("staff", "s01"), "/api/staff/complaints?take=100"));

    private static IReadOnlyList<DateTimeOffset> Callbacks(JsonElement open) =>
        [.. open.GetProperty("items").EnumerateArray().Where(one => one.GetProperty("step").GetString() == "callback").Select(one => one.GetProperty("dueAt").GetDateTimeOffset())];

    private static string Local(DateTimeOffset at) => BusinessCalendar.LocalDate(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
