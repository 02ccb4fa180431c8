using System.Text.Json;
using ComplaintCloud.Complaints.Privacy;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.Complaints.Tests.Privacy;

/// <summary>In what customers write of cleaning there is little that is personal, and little may be taken for it.</summary>
[Trait("Requirement", "B4")]
public sealed class MaskingOfTheCorpusTests(ITestOutputHelper output)
{
    // Of the 120 that were found when this was written, read one by one, 2 were nobody's.

    private static readonly List<string> Texts =
        [.. Directory.GetFiles(Path.Combine(DocumentationTests.Root, "functions/Platform/TextAnalysis/Corpus"), "*.jsonl").SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];

    [Fact]
    public void OfThousandsOfComplaints_FewWordsAreTaken()
    {
        var found = Texts.SelectMany(PersonalData.In).ToLookup(span => span.Kind);
        foreach (var kind in found)
            output.WriteLine($"{kind.Key}: {kind.Count()} in {Texts.Count} texts");
        Texts.Count.ShouldBeGreaterThan(3_000);
        found[PersonalKind.Name].Count().ShouldBeLessThan(Texts.Count * 3 / 100);
        found[PersonalKind.Address].Count().ShouldBeLessThan(Texts.Count / 200);
        // There is none of these in the corpus: numbers in it are prices, times, sizes and orders, and the last digits of some.
        found[PersonalKind.Phone].ShouldAllBe(span => span.Length <= 4);
        foreach (var kind in (PersonalKind[])[PersonalKind.IdCard, PersonalKind.BankCard, PersonalKind.Plate, PersonalKind.Email, PersonalKind.ChatAccount])
            found[kind].ShouldBeEmpty();
    }

    // A clock would measure the machine; what it allocates says as much about how it looks (some 30 µs a text in Release).
    [Fact]
    public void LookingForIt_AllocatesNextToNothing()
    {
        Texts.ForEach(text => PersonalData.In(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Texts.ForEach(text => PersonalData.In(text));
        ((GC.GetAllocatedBytesForCurrentThread() - before) / Texts.Count).ShouldBeLessThan(3_000);
    }
}
