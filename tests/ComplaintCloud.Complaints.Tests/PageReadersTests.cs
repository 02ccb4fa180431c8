using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

/// <summary>A page of a store may be short or empty and have more behind it.</summary>
public sealed partial class PageReadersTests
{
    // Each reads on, or gives the continuation to whoever does. All others have RecordPages do it.
    private static readonly string[] Readers = ["Paging.cs", "RecordPages.cs", "SweepFiles.cs", "SweepRecords.cs", "WorkLeft.cs"];

    [Fact]
    public void OnlyWhoReadsOn_AsksForOnePage()
    {
        var folder = Path.Combine(DocumentationTests.Root, "functions");
        var sources = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !BuiltOrStores().IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')));
        sources.Where(file => APage().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(Readers);
    }

    [GeneratedRegex(@"(^|/)(obj|bin)/|^Platform/(Local/Store|Azure/Records)/")]
    private static partial Regex BuiltOrStores();

    [GeneratedRegex(@"\.QueryAsync\(|[bB]lobs\.ListAsync\(")]
    private static partial Regex APage();
}
