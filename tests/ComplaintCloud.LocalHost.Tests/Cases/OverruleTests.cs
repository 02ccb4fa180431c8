using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Staff know better than the analyser: what they say holds, and what it said is kept.</summary>
public sealed class OverruleTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "B2")]
    public async Task ASevereComplaint_SaysWhichWordsMadeItSo()
    {
        var triage = (await (await company.ATriagedComplaint(World.Scalded)).SeenByStaffAsync())["triage"]!;
        $"{triage["severity"]}".ShouldBe("4");
        triage["evidence"]!.AsArray().ShouldContain(evidence => $"{evidence!["tag"]}" == "S4" && World.Scalded.Contains($"{evidence["words"]}"));
        triage["flags"]!.AsArray().Select(flag => $"{flag}").ShouldContain("safety");
        triage["priorityReasons"]!.AsArray().Select(reason => $"{reason}").First().ShouldBe("涉及人身安全");
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task Overruled_SeverityLevelLaneAndCallbacksFollow()
    {
        var it = await company.ATriagedComplaint(World.Late);
        var before = await it.SeenByStaffAsync();

        var after = (await it.StaffAsync(company.Agent, "overruling", new { reason = "阳台没做，老人滑了一下", item = "Q1", severity = 3, flags = new[] { "vulnerable", "health" } })).Ok().Body;

        var triage = after["triage"]!;
        ($"{triage["item"]}", $"{triage["itemName"]}", $"{triage["class"]}", $"{triage["severity"]}", $"{triage["lane"]}").ShouldBe(("Q1", "漏做", "quality", "3", "complex"));
        Texts(triage["flags"]).ShouldBe(["health", "vulnerable"]);
        $"{before["level"]}".ShouldBe("1");
        $"{after["level"]}".ShouldBe("2");
        triage["priority"]!.GetValue<int>().ShouldBeGreaterThan(before["triage"]!["priority"]!.GetValue<int>());
        triage["needsHumanReview"]!.GetValue<bool>().ShouldBeFalse();
        var overruling = triage["overrulings"]!.AsArray().Single()!;
        ($"{overruling["by"]}", $"{overruling["reason"]}").ShouldBe(("staff:s01", "阳台没做，老人滑了一下"));
        overruling["changes"]!.AsArray().Select(change => $"{change!["tag"]} {change["from"]} {change["to"]}").ShouldContain("severity 2 3");
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task MadeCritical_TheDeadlineRunsAroundTheClock()
    {
        var it = await company.AComplaintUnderInvestigation();
        var before = await it.SeenByStaffAsync();

        var after = (await it.StaffAsync(company.Agent, "overruling", new { reason = "孩子受伤了", severity = 4 })).Ok().Body;

        $"{after["level"]}".ShouldBe("3");
        $"{after["deadline"]!["why"]}".ShouldContain("不分节假日");
        $"{after["deadline"]!["dueAt"]}".ShouldNotBe($"{before["deadline"]!["dueAt"]}");
        (await it.DeedsAsync()).ShouldContain("TriageOverruled");
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task OutOfTheMostUrgent_OnlyAManagerTakesIt()
    {
        var it = await company.ATriagedComplaint(World.Scalded);
        var command = new { reason = "没有人受伤，是客户说错了", severity = 2 };
        (await it.StaffAsync(company.Agent, "overruling", command)).Code.ShouldBe("forbidden");
        var after = (await it.StaffAsync(company.Manager, "overruling", command)).Ok().Body;
        ($"{after["triage"]!["severity"]}", $"{after["level"]}").ShouldBe(("2", "1"));
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task TheSameAgain_ChangesNothing()
    {
        var it = await company.ATriagedComplaint();
        var first = (await it.StaffAsync(company.Agent, "overruling", new { reason = "是漏做", item = "Q1", severity = 3 })).Ok().Body;
        var again = (await it.StaffAsync(company.Agent, "overruling", new { reason = "还是漏做", item = "Q1", severity = 3 })).Ok().Body;
        $"{again["version"]}".ShouldBe($"{first["version"]}");
    }

    [Theory]
    [InlineData("""{"item":"Q1"}""", "text_required")]
    [InlineData("""{"reason":"不对"}""", "invalid_request")]
    [InlineData("""{"reason":"不对","item":"X9"}""", "invalid_request")]
    [InlineData("""{"reason":"不对","severity":5}""", "invalid_request")]
    [InlineData("""{"reason":"不对","flags":["danger"]}""", "invalid_request")]
    [Trait("Requirement", "B2")]
    public async Task AWrongCorrection_IsRefused(string body, string code)
    {
        var it = await company.ATriagedComplaint();
        (await company.Agent.PostTextAsync($"/api/staff/complaints/{it.Id}/overruling", body)).Code.ShouldBe(code);
    }

    private static List<string> Texts(JsonNode? list) => [.. list!.AsArray().Select(item => $"{item}")];
}
