using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Demo.Story;
using Shouldly;
using Spectre.Console.Rendering;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Demo;

public sealed class DemoTests : IDisposable
{
    private const int Columns = 100;
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("complaintcloud-demo-test-");

    [Fact]
    public async Task TheStory_HappensAsTold()
    {
        var output = new StringWriter();

        var code = await DemoCommand.RunAsync(output, data: null, file: null, limit: int.MaxValue);

        code.ShouldBe(0, output.ToString());
        output.ToString().ShouldContain("2月28日（周六）");
        output.ToString().ShouldContain("第 2 次回访：满意");
        output.ToString().ShouldContain("全部吻合");
    }

    [Fact]
    public async Task OutputThatIsNoTerminal_HasNoEscapeCodesAndFitsAHundredColumns()
    {
        var output = new StringWriter();

        await DemoCommand.RunAsync(output, data: null, file: null, limit: int.MaxValue);

        var lines = output.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        lines.ShouldAllBe(line => !line.Contains('\u001b'));
        lines.ShouldAllBe(line => Segment.CellCount(new[] { new Segment(line) }) <= Columns);
    }

    [Fact]
    public async Task FortyComplaintsOfTheCorpus_AllEndAndVerify()
    {
        var file = Path.Combine(directory.FullName, "complaints.jsonl");
        using (var corpus = TextAnalysis.Resources.Open("corpus.jsonl"))
        using (var copy = File.Create(file))
            await corpus.CopyToAsync(copy);
        var output = new StringWriter();

        var code = await DemoCommand.RunAsync(output, Path.Combine(directory.FullName, "data"), file, limit: 40);

        code.ShouldBe(0, output.ToString());
        output.ToString().ShouldContain("40 cases with");
    }

    [Fact]
    public async Task ADirectoryWithDataInIt_IsRefused()
    {
        await File.WriteAllTextAsync(Path.Combine(directory.FullName, "complaintcloud.db"), "");
        var output = new StringWriter();

        var code = await DemoCommand.RunAsync(output, directory.FullName, file: null, limit: 1);

        code.ShouldBe(1);
        output.ToString().ShouldContain("空目录");
    }

    [Fact]
    public async Task AFileThatHoldsNoComplaints_EndsWithOneAndALine()
    {
        var file = Path.Combine(directory.FullName, "no-complaints.jsonl");
        await File.WriteAllTextAsync(file, "{}");
        var output = new StringWriter();

        var code = await DemoCommand.RunAsync(output, data: null, file, limit: 1);

        code.ShouldBe(1);
        output.ToString().ShouldContain("A line has no text.");
    }

    [Fact]
    public void SomethingNotAsTold_StopsTheStory() =>
        Should.Throw<StoryException>(() => StoryException.Require(false, "应有第二次回访")).Message.ShouldBe("应有第二次回访");

    [Fact]
    public void TheComplaintOfTheStory_IsAboutQualityAndAsksForARework() =>
        OneCase.Pick().Item.ShouldBeOneOf("Q1", "Q2");

    public void Dispose() => directory.Delete(recursive: true);
}
