using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Commands;
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
    [InlineData("no json")]
    [InlineData("""{"id":"x"}""")]
    [Trait("Requirement", "B2")]
    public void AFileThatIsNone_EndsInOneLine(string line)
    {
        var file = Write("bad.jsonl", line);
        AnalyserCommand.Predict(file, PathOf("out.jsonl"), output).ShouldBe(1);
        AnalyserCommand.Evaluate(file, null, null, output).ShouldBe(1);
        AnalyserCommand.Evaluate(PathOf("nowhere.jsonl"), null, null, output).ShouldBe(1);
        output.ToString().TrimEnd().Split('\n').Length.ShouldBe(3);
    }

    private string PathOf(string name) => Path.Combine(directory.FullName, name);

    private string Write(string name, params string[] lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }
}
