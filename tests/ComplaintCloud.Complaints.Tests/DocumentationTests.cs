using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

/// <summary>The documents that can rot.</summary>
public sealed partial class DocumentationTests
{
    internal static readonly string Root = FindRoot();

    [Fact]
    public void EveryCapabilityFolder_IsInTheArchitecturePage()
    {
        var page = File.ReadAllText(Path.Combine(Root, "functions/README.md"));
        foreach (var folder in Directory.GetDirectories(Path.Combine(Root, "functions/Complaints")).Select(Path.GetFileName))
            page.ShouldContain($"`{folder}`", customMessage: $"functions/README.md does not say what {folder} is for");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("functions/README.md")]
    [InlineData("tests/README.md")]
    [InlineData("functions/PERMISSIONS.md")]
    [InlineData("miniprogram-api-contract/README.md")]
    [InlineData("infra/README.md")]
    [InlineData("infra/SCALE.md")]
    [InlineData("functions/Platform/Azure/README.md")]
    [InlineData("functions/Platform/Channels/README.md")]
    public void EveryLink_LeadsSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
        var links = Links().Matches(File.ReadAllText(Path.Combine(Root, document))).Select(link => link.Groups[1].Value).ToList();
        foreach (var link in links.Where(link => !link.StartsWith("http", StringComparison.Ordinal) && link != "tests/BENCHMARKS.md"))
            Path.Exists(Path.Combine(folder, link)).ShouldBeTrue($"{document} links to {link}");
    }

    [Fact]
    public void EveryStep_IsInTheGlossary()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        foreach (var step in Enum.GetValues<CaseStep>())
            readme.ShouldContain($"{CaseWords.StepName(step)} {System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName($"{step}")}");
    }

    [Fact]
    public void EveryComplaintAboutOthers_NamesTestsThatAreThere()
    {
        var sources = Directory.GetFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories).ToLookup(file => Path.GetFileNameWithoutExtension(file).Split('.')[0], File.ReadAllText);
        var rows = File.ReadLines(Path.Combine(Root, "tests/README.md")).SkipWhile(line => !line.StartsWith("| what happened", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();
        rows.Count.ShouldBeGreaterThan(10);
        foreach (var row in rows)
        {
            var named = NamedTests().Matches(row);
            named.Count.ShouldBeGreaterThan(0, row);
            foreach (Match test in named)
                sources[test.Groups[1].Value].ShouldContain(source => Regex.IsMatch(source, $@"public (async )?(Task|void) {test.Groups[2].Value}\("), $"tests/README.md names {test.Value}, which is not there");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComplaintCloud.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root is not above the tests.");
    }

    [GeneratedRegex(@"`(\w+)\.(\w+_\w+)`")]
    private static partial Regex NamedTests();

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Links();
}
