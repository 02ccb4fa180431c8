using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.TextAnalysis.Training;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Analyser;

/// <summary>The analyser from the command line: any file in, tags or figures out.</summary>
public sealed class AnalyserCommandTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("complaintcloud-analyser-");
    private readonly StringWriter output = new();

    public void Dispose()
    {
        directory.Delete(recursive: true);
        output.Dispose();
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void Predict_WritesALineForEveryText()
    {
        var file = Write("texts.jsonl", """{"id":"x1","text":"卫生间没擦，阳台也没拖，过来补做"}""", "", """{"id":"x2","text":"谢谢阿姨，非常满意"}""");

        AnalyserCommand.Predict(file, PathOf("out.jsonl"), output).ShouldBe(0);

        var lines = File.ReadAllLines(PathOf("out.jsonl")).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        lines.Count.ShouldBe(2);
        lines[0].Select(member => member.Key).ShouldBe(["id", "item", "sentiment", "severity", "flags", "demand", "phrases"]);
        (lines[0]["id"]!.ToString(), lines[0]["item"]![0]!.ToString(), lines[0]["demand"]!.ToString()).ShouldBe(("x1", "Q1", "redo"));
        lines[0]["item"]!.AsArray().Count.ShouldBe(3);
        (lines[1]["item"]![0]!.ToString(), lines[1]["sentiment"]!.ToString()).ShouldBe(("none", "positive"));
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void Evaluate_OfAnyFile_TellsGoalsAndWhatWasReached()
    {
        var file = Write("labelled.jsonl",
            """{"id":"n1","text":"擦窗的师傅约的十点，现在一点多了，连个影子都没","item":"P1","also":[],"sentiment":"negative","severity":2,"flags":[],"demand":"none","phrases":["连个影子都没"]}""",
            """{"id":"n2","text":"台灯给碰到地上，灯罩碎了","item":"Q3","also":[],"sentiment":"negative","severity":2,"flags":[],"demand":"none","phrases":["灯罩碎了"]}""");

        AnalyserCommand.Evaluate(file, PathOf("report.json"), PathOf("report.md"), output).ShouldBe(0);

        output.ToString().ShouldContain("| sub-item, top 1 | 74.0 | 100.0 |");
        output.ToString().ShouldContain("None of these messages was trained on.");
        File.ReadAllText(PathOf("report.md")).ShouldBe(output.ToString().TrimEnd('\n', '\r') + "\n");
        JsonNode.Parse(File.ReadAllText(PathOf("report.json")))!["main"]![0]!["itemTop1"]!.GetValue<double>().ShouldBe(1);
    }

    [Theory]
    [InlineData("no json", "invalid")]
    [InlineData("null", "missing", "no labelled message")]
    [InlineData("""{"id":"x"}""", "missing")]
    [InlineData("""{"text":"没擦"}""", "missing")]
    [Trait("Requirement", "B2")]
    public void AFileThatIsNone_EndsInOneLineThatSaysWhere(string line, string why, string? labelled = null)
    {
        var file = Write("bad.jsonl", """{"id":"x0","text":"没擦","item":"Q1","sentiment":"negative","severity":2}""", "", line);

        AnalyserCommand.Predict(file, PathOf("out.jsonl"), output).ShouldBe(1);
        AnalyserCommand.Evaluate(file, null, null, output).ShouldBe(1);
        AnalyserCommand.Evaluate(PathOf("nowhere.jsonl"), null, null, output).ShouldBe(1);

        var lines = output.ToString().TrimEnd().Split('\n');
        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("bad.jsonl, line 3: ");
        lines[0].ShouldContain(why);
        lines[1].ShouldStartWith("bad.jsonl, line 3: ");
        lines[1].ShouldContain(labelled ?? why);
        File.Exists(PathOf("out.jsonl")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"item\":\"Q9\",\"sentiment\":\"negative\",\"severity\":2", "There is no item 'Q9'")]
    [InlineData("\"item\":\"Q1\",\"also\":[\"P0\"],\"sentiment\":\"negative\",\"severity\":2", "There is no item 'P0'")]
    [InlineData("\"item\":\"Q1\",\"sentiment\":\"sad\",\"severity\":2", "There is no sentiment 'sad'")]
    [InlineData("\"item\":\"Q1\",\"sentiment\":\"negative\",\"severity\":5", "A severity is 1 to 4, not 5")]
    [InlineData("\"item\":\"Q1\",\"sentiment\":\"negative\",\"severity\":\"high\"", "could not be converted")]
    [InlineData("\"item\":\"Q1\",\"sentiment\":\"negative\",\"severity\":2,\"flags\":[\"danger\"]", "There is no flag 'danger'")]
    [InlineData("\"item\":\"Q1\",\"sentiment\":\"negative\",\"severity\":2,\"demand\":\"money\"", "There is no demand 'money'")]
    [Trait("Requirement", "B2")]
    public void ALabelThatIsNone_EndsInOneLineThatSaysWhere(string labels, string why)
    {
        var file = Write("bad.jsonl", $$"""{"id":"x","text":"没擦",{{labels}}}""");

        AnalyserCommand.Evaluate(file, null, null, output).ShouldBe(1);

        output.ToString().TrimEnd().ShouldStartWith("bad.jsonl, line 1: ");
        output.ToString().ShouldContain(why);
    }

    [Fact]
    [Trait("Requirement", "B2")]
    [Trait("Requirement", "B4")]
    public async Task CorrectedCases_MeasureTheAnalyserAndWidenTheTrainingFile()
    {
        await using (var product = await LocalProduct.StartAsync(new LocalOptions { DataDirectory = directory.FullName, Urls = "http://127.0.0.1:0" }))
            await CorrectAsync(product);
        for (var twice = 0; twice < 2; twice++)
            (await AnalyserCommand.EvaluateCasesAsync(directory.FullName, PathOf("more.jsonl"), PathOf("report.json"), null, output)).ShouldBe(0);

        JsonNode.Parse(File.ReadAllText(PathOf("report.json")))!["main"]![0]!["severityExact"]!.GetValue<double>().ShouldBe(0);
        output.ToString().ShouldContain("1 messages added");
        var added = TrainingCorpus.ReadFile(PathOf("more.jsonl")).ShouldHaveSingleItem();
        (added.Item, added.Severity, added.Hand).ShouldBe(("P1", 4, "case"));
        (added.Sentiment, string.Join(' ', added.Flags), added.Demand).ShouldBe(("neutral", "health vulnerable", "apology"));
        added.Text.ShouldBe("我叫***，住在************，阿姨迟到一个小时，打***********也不接");
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task NoData_EndsInOneLine()
    {
        (await AnalyserCommand.EvaluateCasesAsync(PathOf("nothing"), null, null, null, output)).ShouldBe(1);
        output.ToString().TrimEnd().Split('\n').ShouldHaveSingleItem();
    }

    private static async Task CorrectAsync(LocalProduct product)
    {
        var handler = product.Services.GetRequiredService<FileComplaintHandler>();
        var filed = await handler.HandleAsync(
            new Caller(SampleCompany.Id, Audience.Customer, "c01"), "key", new FiledFrom("c01"), new FileComplaint(Text: "我叫李小龙，住在天桥路18弄3号502室，阿姨迟到一个小时，打13900000001也不接", Wish: Wish.Answer), CancellationToken.None);
        await product.SettleAsync();
        var staff = new StaffMember("s01", "陈静", StaffRole.Agent, "");
        var id = new CaseRef(filed.Value.Complaint.Company, filed.Value.Complaint.Id);
        var correction = new OverruleTriage("老人一个人在门外等", Item: "P1", Severity: 4, Sentiment: Sentiment.Neutral, Flags: ["vulnerable", "health"], Demand: Demand.Apology);
        (await product.Services.GetRequiredService<ComplaintLog>().DecideAsync(
            id, "staff:s01", null, (complaint, context) => OverruleTriage.Decide(correction, complaint, context, staff))).Error.ShouldBeNull();
    }

    private string PathOf(string name) => Path.Combine(directory.FullName, name);

    private string Write(string name, params string[] lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }
}
