using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Closing;

/// <summary>Whoever handles the next case sees how like ones went.</summary>
public sealed class SimilarCasesTests
{
    [Fact]
    [Trait("Requirement", "F3")]
    public async Task ALikeCase_IsShownWithItsLessonAndTheReasons()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var old = await own.Company.AClosedComplaint();
        (await old.StaffAsync(own.Company.Agent, "lessons", new { text = "堵车时提前半小时打电话。" })).Ok();
        var next = await own.Company.ATriagedComplaint("约好八点半，阿姨迟到一小时，白等了半天。");
        var like = (await SimilarAsync(next, own.Company.Agent)).ShouldHaveSingleItem();
        ($"{like["complaintId"]}", $"{like["lesson"]}", $"{like["satisfaction"]}", $"{like["causeName"]}").ShouldBe((old.Id, "堵车时提前半小时打电话。", "satisfied", "排班不当"));
        var reasons = like["reasons"]!.AsArray().Select(reason => $"{reason}").ToList();
        reasons[0].ShouldStartWith("同为“");
        reasons.ShouldContain(reason => reason.StartsWith("说法相近"));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheSameCause_CountsOnceItIsKnownAndAcrossSubItems()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var old = await own.Company.AClosedComplaint();
        var next = await own.Company.AComplaintUnderInvestigation(World.Dirty);
        (await SimilarAsync(next, own.Company.Agent)).ShouldBeEmpty();
        await next.ConcludedAsync();
        var like = (await SimilarAsync(next, own.Company.Agent)).ShouldHaveSingleItem();
        ($"{like["complaintId"]}", $"{like["reasons"]![0]}").ShouldBe((old.Id, "原因同为“排班不当”"));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheLikest_ComesFirstPageByPage()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var farther = await ClosedAsync(own.Company, "说好十点到，阿姨迟到了半个钟头才来。");
        var nearer = await own.Company.AClosedComplaint();
        var next = await own.Company.ATriagedComplaint(World.Late);
        var found = await SimilarAsync(next, own.Company.Agent, take: 1);
        found.Select(one => $"{one["complaintId"]}").ShouldBe([nearer.Id, farther.Id]);
        (await own.Company.Agent.GetAsync($"/api/staff/complaints/{next.Id}/similar?continuation=x")).Code.ShouldBe("invalid_request");
    }

    [Fact]
    [Trait("Requirement", "F3")]
    [Trait("Requirement", "B8")]
    public async Task WhoMustKeepAwayFromACase_DoesNotSeeItHereEither()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        await (await (await own.Company.ACallbackDue(World.Late)).BarredAsync("s01", "related")).CalledBackAsync();
        var next = await own.Company.ATriagedComplaint(World.Late);
        (await SimilarAsync(next, own.Company.Agent)).ShouldBeEmpty();
        (await SimilarAsync(next, own.Company.OtherAgent)).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task AReopenedCase_IsNoExampleAnyMore()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var old = await own.Company.AClosedComplaint();
        (await old.StaffAsync(own.Company.Agent, "reopening", new { reason = "又迟到了" })).Ok();
        (await SimilarAsync(await own.Company.ATriagedComplaint(World.Late), own.Company.Agent)).ShouldBeEmpty();
    }

    [Theory]
    [Trait("Requirement", "F3")]
    [InlineData("厨房台面还有油污", "厨房台面还有油污！", 1, 1)]
    [InlineData("厨房台面还有油污", "厨房的台面有油污没擦", 0.2, 0.9)]
    [InlineData("厨房台面还有油污", "阿姨迟到了四十分钟", 0, 0)]
    [InlineData("", "阿姨迟到了", 0, 0)]
    public void TheLikenessOfTexts_IsBetweenNothingAndAll(string one, string other, double least, double most) =>
        TextSketch.Likeness(TextSketch.Of(one), TextSketch.Of(other)).ShouldBeInRange(least, most);

    private static async Task<ACase> ClosedAsync(ACompany company, string text) => await (await company.ACallbackDue(text)).CalledBackAsync();

    private static async Task<IReadOnlyList<JsonNode>> SimilarAsync(ACase it, APerson person, int take = 20)
    {
        List<JsonNode> found = [];
        string? continuation = null;
        do
        {
            var page = (await person.GetAsync($"/api/staff/complaints/{it.Id}/similar?take={take}{(continuation is null ? "" : $"&continuation={continuation}")}")).Ok().Body;
            found.AddRange(page["items"]!.AsArray().Select(item => item!));
            continuation = page["continuation"]?.ToString();
        }
        while (continuation is not null);
        return found;
    }
}
