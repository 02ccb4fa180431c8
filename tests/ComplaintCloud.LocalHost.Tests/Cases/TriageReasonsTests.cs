using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using ComplaintCloud.TextAnalysis;
using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;
using ComplaintCloud.TextAnalysis.Training;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What staff read of why a case was judged as it was, and why it stands where it stands.</summary>
public sealed class TriageReasonsTests(ACompany company) : IClassFixture<ACompany>
{
    // A floor of the lexicon, or the model alone: either has words to show.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "B2")]
    public async Task ASevereCase_ShowsTheWordsBehindIt(bool byFloor)
    {
        var (text, severity) = ASevereText(byFloor);
        var it = await company.ATriagedComplaint(text);
        var triage = (await it.SeenByStaffAsync())["triage"]!;
        triage["severity"]!.GetValue<int>().ShouldBe(severity);
        var evidence = triage["evidence"]!.AsArray().First(one => $"{one!["tag"]}" == $"S{severity}")!;
        text.Substring(evidence["start"]!.GetValue<int>(), $"{evidence["words"]}".Length).ShouldBe($"{evidence["words"]}");
        triage["severityProbabilities"]!.AsArray().Sum(one => one!.GetValue<double>()).ShouldBe(1, 0.01);
        ($"{triage["analyser"]}".Length, triage["priorityReasons"]!.AsArray().Select(one => $"{one}")).ShouldSatisfyAllConditions(
            seen => seen.Item1.ShouldBePositive(), seen => seen.Item2.ShouldContain($"严重程度 S{severity}"));
    }

    [Theory]
    [InlineData("item", "item", "\"Q1\"", "Q1")]
    [InlineData("severity", "severity", "3", "3")]
    [InlineData("sentiment", "sentimentKind", "\"positive\"", "positive")]
    [InlineData("flags", "flags", "[\"vulnerable\",\"health\"]", "health vulnerable")]
    [InlineData("demand", "demand", "\"apology\"", "apology")]
    [Trait("Requirement", "B2")]
    public async Task EachTag_CanBeOverruled_AndWhatItWasIsKeptWithTheReason(string tag, string member, string value, string after)
    {
        var it = await company.ATriagedComplaint(World.Late);
        var before = Words((await it.SeenByStaffAsync())["triage"]![member]);
        before.ShouldNotBe(after);

        var triage = (await it.StaffAsync(company.Agent, "overruling", new JsonObject { ["reason"] = "和客户核实过", [tag] = JsonNode.Parse(value) })).Ok().Body["triage"]!;

        Words(triage[member]).ShouldBe(after);
        var overruling = triage["overrulings"]!.AsArray().ShouldHaveSingleItem()!;
        ($"{overruling["by"]}", $"{overruling["reason"]}").ShouldBe(("staff:s01", "和客户核实过"));
        var change = overruling["changes"]!.AsArray().ShouldHaveSingleItem()!;
        ($"{change["tag"]}", $"{change["from"]}", $"{change["to"]}").ShouldBe((tag, before, after));
    }

    [Fact]
    [Trait("Requirement", "B3")]
    public async Task TheQueue_HasSafetyAndLawFirst_ThenMediaSeverityRepeatsValueAndWaiting_AndSaysWhy()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var order = new { cleanerId = "a01", service = "日常保洁", area = "徐汇区", address = "新桥路 1 号", servedAt = world.Company.Now.AddDays(-9), priceCents = 450_000 };
        (await world.Company.Manager.PutsAsync("customers/c06/orders/big", order)).Ok();
        // In the reverse of the order in which they are to be served, but for those who only wait.
        var waiting = await AJudgedAsync(world.Company, "c01", 2);
        var younger = await AJudgedAsync(world.Company, "c02", 2);
        var valued = await AJudgedAsync(world.Company, "c06", 2);
        var repeated = await AJudgedAsync(world.Company, "c03", 2, "repeat");
        var severe = await AJudgedAsync(world.Company, "c04", 3);
        var media = await AJudgedAsync(world.Company, "c05", 1, "media");
        var legal = await AJudgedAsync(world.Company, "c07", 1, "legal");
        var safety = await AJudgedAsync(world.Company, "c08", 1, "safety");

        var queue = (await world.Company.Agent.GetAsync("/api/staff/complaints")).Ok().Body["items"]!.AsArray().Select(item => $"{item!["id"]}");
        queue.ShouldBe(new[] { safety, legal, media, severe, repeated, valued, waiting, younger }.Select(it => it.Id));
        (await ReasonsAsync(safety)).ShouldBe(["涉及人身安全", "严重程度 S1"]);
        (await ReasonsAsync(legal)).ShouldBe(["涉及法律责任", "严重程度 S1"]);
        (await ReasonsAsync(media)).ShouldBe(["可能被曝光", "严重程度 S1"]);
        (await ReasonsAsync(severe)).ShouldBe(["严重程度 S3"]);
        (await ReasonsAsync(repeated)).ShouldBe(["严重程度 S2", "不是第一次"]);
        (await ReasonsAsync(valued))[1].ShouldStartWith("老客户，一年内消费 ");
        (await ReasonsAsync(waiting)).ShouldBe(["严重程度 S2"]);
    }

    private static async Task<ACase> AJudgedAsync(ACompany company, string customer, int severity, params string[] flags)
    {
        var it = await company.AComplaintFiled(customer: customer, orderId: $"o00{customer[1..]}");
        await company.SettleAsync();
        (await it.StaffAsync(company.Agent, "overruling", new { reason = "和客户核实过", severity, flags })).Ok();
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        return it;
    }

    private static async Task<List<string>> ReasonsAsync(ACase it) => [.. (await it.SeenByStaffAsync())["triage"]!["priorityReasons"]!.AsArray().Select(one => $"{one}")];

    private static string Words(JsonNode? value) => value is JsonArray all ? string.Join(' ', all.Select(one => $"{one}")) : $"{value}";

    // Found among the messages of the corpus, as each training of the model may judge a single one otherwise.
    private static (string Text, int Severity) ASevereText(bool byFloor)
    {
        var scorer = new TextScorer(ModelFile.ReadOwn(), ConceptLexicon.Own);
        foreach (var text in TrainingCorpus.ReadAll().Select(one => one.Text))
        {
            scorer.Score(text);
            if (TagDecision.Of(scorer) is { Severity: >= 3 } tags && tags.Floor.Level == tags.Severity == byFloor)
                return (text, tags.Severity);
        }
        throw new InvalidOperationException("No message of the corpus is so severe.");
    }
}
