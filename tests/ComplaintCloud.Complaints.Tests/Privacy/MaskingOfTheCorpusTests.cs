using System.Text.Json;
using ComplaintCloud.Complaints.Privacy;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Privacy;

/// <summary>In what customers write of cleaning there is little that is personal, and little may be taken for it.</summary>
[Trait("Requirement", "B4")]
public sealed class MaskingOfTheCorpusTests
{
    private static readonly List<string> Texts =
        [.. Directory.GetFiles(Path.Combine(DocumentationTests.Root, "functions/Platform/TextAnalysis/Corpus"), "*.jsonl").SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];

    [Fact]
    public void OfThousandsOfComplaints_FewWordsAreTaken()
    {
        var found = Texts.SelectMany(PersonalData.In).ToLookup(span => span.Kind);
        Texts.Count.ShouldBeGreaterThan(3_000);
        found[PersonalKind.Name].Count().ShouldBeLessThan(Texts.Count * 4 / 100);
        found[PersonalKind.Address].Count().ShouldBeLessThan(Texts.Count / 200);
        // There is none of these in the corpus: numbers in it are prices, times, sizes and orders, and the last digits of some.
        found[PersonalKind.Phone].ShouldAllBe(span => span.Length <= 4);
        foreach (var kind in (PersonalKind[])[PersonalKind.IdCard, PersonalKind.BankCard, PersonalKind.Plate, PersonalKind.Email, PersonalKind.ChatAccount])
            found[kind].ShouldBeEmpty();
    }
}
