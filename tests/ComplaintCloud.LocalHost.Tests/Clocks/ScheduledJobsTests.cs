using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>Each occurrence of each job in each company once, whatever goes wrong in between.</summary>
[Trait("Requirement", "I4")]
public sealed class ScheduledJobsTests
{
    // Friday 20 November 2026, 10:00 in Shanghai.
    private readonly HandClock clock = new();
    private readonly MemoryRecordStore store;
    private readonly CompanyDirectory directory;
    private readonly List<string> log = [];

    public ScheduledJobsTests()
    {
        store = new MemoryRecordStore(clock);
        directory = new CompanyDirectory(store, clock);
    }

    [Fact]
    public async Task AHourlyJob_RunsOncePerHourHoweverOftenItIsAskedFor()
    {
        var jobs = await AMetScheduleAsync(Hourly(JobCatchUp.Each));
        for (var i = 0; i < 9; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await jobs.RunDueAsync(clock.GetUtcNow());
        }
        log.ShouldBe(["jiejia hourly 03:00", "jiejia hourly 04:00", "jiejia hourly 05:00"]);
    }

    [Fact]
    public async Task ADailyJob_ComesAtItsLocalTime()
    {
        var jobs = await AMetScheduleAsync(new Job("daily", JobCadence.DailyAt(9, 30), JobCatchUp.Each, log));
        (await jobs.RunDueAsync(clock.GetUtcNow())).ShouldBe(new DateTimeOffset(2026, 11, 21, 1, 30, 0, TimeSpan.Zero));
        clock.Advance(TimeSpan.FromDays(2));
        await jobs.RunDueAsync(clock.GetUtcNow());
        log.ShouldBe(["jiejia daily 01:30", "jiejia daily 01:30"]);
    }

    [Fact]
    [Trait("Requirement", "E6")]
    public async Task AJobThatSpeaksToStaff_WaitsForTheEndOfTheirQuietHoursAndStaysItsDays()
    {
        // The quiet hours are from 22 to 8, which is midnight in UTC.
        var jobs = await AMetScheduleAsync(new Job("early", JobCadence.DailyAt(6).WhenStaffHear(), JobCatchUp.Each, log));
        clock.Advance(TimeSpan.FromHours(20.5));
        (await jobs.RunDueAsync(clock.GetUtcNow())).ShouldBe(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));
        log.ShouldBeEmpty();
        clock.Advance(TimeSpan.FromHours(1.5));
        (await jobs.RunDueAsync(clock.GetUtcNow())).ShouldBe(new DateTimeOffset(2026, 11, 21, 22, 0, 0, TimeSpan.Zero));
        log.ShouldBe(["jiejia early 22:00"]);
    }

    [Theory]
    [InlineData(JobCatchUp.Latest, new[] { "jiejia hourly 08:00" })]
    [InlineData(JobCatchUp.Each, new[] { "jiejia hourly 03:00", "jiejia hourly 04:00", "jiejia hourly 05:00", "jiejia hourly 06:00", "jiejia hourly 07:00", "jiejia hourly 08:00" })]
    internal async Task AfterAnOutage_WhatTheJobAsksForIsMadeUp(JobCatchUp catchUp, string[] expected)
    {
        await AMetScheduleAsync(Hourly(catchUp));
        clock.Advance(TimeSpan.FromHours(6));
        // Another process: nothing but the records is left.
        await Schedule(Hourly(catchUp)).RunDueAsync(clock.GetUtcNow());
        await Schedule(Hourly(catchUp)).RunDueAsync(clock.GetUtcNow());
        log.ShouldBe(expected);
    }

    [Fact]
    public async Task AJobThatFails_IsTriedAgainAndHoldsUpNobody()
    {
        var failing = new Job("failing", JobCadence.Hourly, JobCatchUp.Each, log) { Failures = 3 };
        var jobs = await AMetScheduleAsync(failing, Hourly(JobCatchUp.Each));
        clock.Advance(TimeSpan.FromHours(1));
        var next = await jobs.RunDueAsync(clock.GetUtcNow());
        log.ShouldBe(["jiejia hourly 03:00"]);
        next.ShouldBe(clock.GetUtcNow().AddMinutes(1));
        for (var minute = 1; minute <= 7; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await jobs.RunDueAsync(clock.GetUtcNow());
        }
        failing.Attempts.ShouldBe(4);
        log.ShouldBe(["jiejia hourly 03:00", "jiejia failing 03:00"]);
    }

    [Fact]
    public async Task HowFarAJobIsCannotBeRead_ItsNewestOccurrenceComesAndTheOthersGoOn()
    {
        var jobs = await AMetScheduleAsync(new Job("damaged", JobCadence.Hourly, JobCatchUp.Each, log), Hourly(JobCatchUp.Each));
        await store.CommitAsync(JobProgressTable.Table, "jiejia", [RecordChange.Upsert("damaged", new Dictionary<string, string> { ["value"] = "{" })]);
        clock.Advance(TimeSpan.FromHours(2));
        await jobs.RunDueAsync(clock.GetUtcNow());
        await jobs.RunDueAsync(clock.GetUtcNow());
        log.ShouldBe(["jiejia damaged 04:00", "jiejia hourly 03:00", "jiejia hourly 04:00"]);
    }

    [Fact]
    public async Task ACompanyThatCannotBeRead_HoldsUpNoOther()
    {
        await directory.SaveCompanyAsync(new Company("anxin", "安心家政"));
        var jobs = await AMetScheduleAsync(new Job("early", JobCadence.Hourly.WhenStaffHear(), JobCatchUp.Latest, log));
        await store.CommitAsync(PeopleTable.Table, "anxin|company", [RecordChange.Upsert(CompanyDirectory.CompanyRow, new Dictionary<string, string> { ["value"] = "{" })]);
        clock.Advance(TimeSpan.FromHours(1));
        (await jobs.RunDueAsync(clock.GetUtcNow())).ShouldBe(clock.GetUtcNow().AddMinutes(1));
        log.ShouldBe(["jiejia early 03:00"]);
    }

    [Fact]
    public async Task EveryCompany_HasItsOwn()
    {
        var jobs = await AMetScheduleAsync(Hourly(JobCatchUp.Latest));
        await directory.SaveCompanyAsync(new Company("anxin", "安心家政"));
        await directory.SaveStaffAsync("anxin", [new StaffMember("s01", "钱", StaffRole.Owner, "13800000009")]);
        await jobs.RunDueAsync(clock.GetUtcNow());
        clock.Advance(TimeSpan.FromHours(1));
        await jobs.RunDueAsync(clock.GetUtcNow());
        log.ShouldBe(["anxin hourly 03:00", "jiejia hourly 03:00"]);
    }

    [Fact]
    public async Task ACompanyMetForTheFirstTime_IsOwedNothingFromBefore()
    {
        await AMetScheduleAsync(Hourly(JobCatchUp.Each));
        log.ShouldBeEmpty();
    }

    private async Task<ScheduledJobs> AMetScheduleAsync(params IScheduledJob[] jobs)
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        await Schedule(jobs).RunDueAsync(clock.GetUtcNow());
        return Schedule(jobs);
    }

    private ScheduledJobs Schedule(params IScheduledJob[] jobs) => new(jobs, directory, store, NullLogger<ScheduledJobs>.Instance);

    private Job Hourly(JobCatchUp catchUp) => new("hourly", JobCadence.Hourly, catchUp, log);

    private sealed class Job(string name, JobCadence cadence, JobCatchUp catchUp, List<string> log) : IScheduledJob
    {
        public string Name => name;

        public JobCadence Cadence => cadence;

        public JobCatchUp CatchUp => catchUp;

        public int Failures { get; init; }

        public int Attempts { get; private set; }

        public Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
        {
            if (++Attempts <= Failures)
                throw new InvalidOperationException("Not yet.");
            log.Add($"{occurrence.Company} {name} {occurrence.DueAt:HH:mm}");
            return Task.CompletedTask;
        }
    }
}
