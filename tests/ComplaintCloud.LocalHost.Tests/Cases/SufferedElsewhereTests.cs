using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What users of other systems suffered and no other test shows; tests/README.md has the whole list.</summary>
public sealed class SufferedElsewhereTests
{
    [Fact]
    [Trait("Requirement", "C3")]
    public async Task APausedCaseThatIsJudgedAnew_KeepsItsPauseAndThePausedTimeIsNotCounted()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintWaitingForTheCustomer();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 12:00"));
        (await it.StaffAsync(world.Company.Agent, "overruling", new { reason = "看了照片，更严重", item = "Q1", severity = 3 })).Ok();
        var paused = (await it.SeenByStaffAsync())["paused"]!;
        paused["since"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-01 10:00"));
        (await it.CustomerAsync("facts", new { text = "照片发给客服了。" })).Ok();
        var seen = await it.SeenByStaffAsync();
        seen["pauses"]!.AsArray().ShouldHaveSingleItem();
        // Two working days of nine hours from Monday 10:00, and the eleven hours in which it stood.
        seen["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-04 11:00"));
    }

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-06-05 18:30", "2026-06-08 09:05")]
    [InlineData("2026-06-05 17:58", "2026-06-08 09:03")]
    [InlineData("2026-06-06 11:00", "2026-06-08 09:05")]
    public async Task WhatIsFiledOutsideHours_HasItsWholeTimeFromTheOpening(string filedAt, string takenBy)
    {
        await using var world = await OwnCompany.AtAsync(filedAt);
        var it = await world.Company.ATriagedComplaint();
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China(takenBy));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-08 08:59"));
        (await it.LadderAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task ACaseThatWasWithdrawnOrMerged_IsAskedForNoSurvey()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var withdrawn = await world.Company.AReworkOffered();
        (await withdrawn.CustomerAsync("withdrawal", new { reason = "解决了" })).Ok();
        var merged = await world.Company.AComplaintUnderInvestigation();
        (await merged.StaffAsync(world.Company.Agent, "merge", new { into = (await world.Company.AComplaintUnderInvestigation()).Id, reason = "同一件事" })).Ok();
        await world.Company.AdvanceAsync(TimeSpan.FromDays(20));
        foreach (var it in (ACase[])[withdrawn, merged])
        {
            (await it.MessagesAsync()).ShouldNotContain(message => message.Text.Contains("/v/"));
            (await it.CustomerAsync("survey", new { handling = "satisfied", result = "satisfied" })).Code.ShouldBe("wrong_step");
        }
    }

    [Fact]
    [Trait("Requirement", "A3")]
    public async Task ACorrectedCase_KeepsItsFilesAsTheyWere()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.PhotosToInspect();
        var before = await FilesAsync(it);
        (await it.StaffAsync(world.Company.Agent, "basics", new { reason = "客户电话更正", text = "主卧地板没拖。", place = "主卧" })).Ok();
        before.ShouldHaveSingleItem();
        (await FilesAsync(it)).ShouldBe(before);
        (await world.Company.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task AQueueOfThousands_IsReadAPageAtATime()
    {
        var store = new CountedStore(new MemoryRecordStore(TimeProvider.System));
        for (var i = 0; i < 5_000; i++)
        {
            var line = new CaseLine($"c{i}", $"TS-{i}", CaseStep.Triaged, Turn.Agent, 2, 100, 1, 1, "没擦干净", "王女士", null, null, false, DateTimeOffset.UnixEpoch);
            var row = new ListRow(new ListKey(CaseLists.Open("jiejia"), $"{i:D23}c{i}"), line);
            await store.CommitAsync(CaseLists.Table, row.Key.Partition, [RecordChange.Insert(row.Key.Row, row.ToProperties())]);
        }
        var first = await ReadAsync(store, null);
        var second = await ReadAsync(store, first.Continuation);
        (first.Items[0], first.Items[^1], second.Items[0]).ShouldBe(("c0", "c49", "c50"));
        store.Read.ShouldBe(100);
    }

    private static async Task<Complaints.Views.Page<string>> ReadAsync(IRecordStore store, string? from) =>
        (await new ListReader(store).ReadAsync(CaseLists.Open("jiejia"), 50, from, line => line.Id, _ => true, CancellationToken.None)).Value;

    private static async Task<IReadOnlyList<string>> FilesAsync(ACase it) =>
        [.. (await it.Company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray().Select(file => $"{file!["id"]} {file["sha256"]} {file["bytes"]}")];
}
