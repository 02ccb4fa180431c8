using ComplaintCloud.Complaints.Privacy;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Privacy;

[Trait("Requirement", "B4")]
public sealed class MaskingTests
{
    public static IEnumerable<object[]> Personal => TrickyTexts.Personal.Select(row => new object[] { row.Text, row.Taken });

    public static IEnumerable<object[]> Innocent => TrickyTexts.Innocent.Select(text => new object[] { text });

    [Theory]
    [MemberData(nameof(Personal))]
    public void WhatIsSomebodys_IsTakenOut(string text, string taken) =>
        PersonalData.In(text).Select(span => text.Substring(span.Start, span.Length)).ShouldBe([taken]);

    [Theory]
    [MemberData(nameof(Innocent))]
    public void WhatIsNobodys_Stays(string text) => PersonalData.Mask(text).Text.ShouldBe(text);

    [Fact]
    public void TheSameNumber_HasTheSamePlaceholder_HoweverItIsWritten()
    {
        var masked = PersonalData.Mask("打13800000001，就是一三八 零零零零 零零零一，或者139 0000 0002");
        masked.Text.ShouldBe("打〔电话1〕，就是〔电话1〕，或者〔电话2〕");
        masked.Originals["〔电话2〕"].ShouldBe("139 0000 0002");
    }

    [Fact]
    public void ThePlaceholders_AreTheSameEachTime() =>
        PersonalData.Mask("王女士13800000001").Text.ShouldBe(PersonalData.Mask("王女士13800000001").Text);

    [Fact]
    public void AnAnswer_CanBeReadWithTheWordsPutBack()
    {
        var masked = PersonalData.Mask("王女士的电话是13800000001，写过〔电话1〕");
        masked.Text.ShouldBe("〔姓名1〕女士的电话是〔电话2〕，写过〔电话1〕");
        masked.Restore("请给〔姓名1〕女士回电〔电话2〕").ShouldBe("请给王女士回电13800000001");
    }

    [Fact]
    public void TheWayBack_IsInNoLogAndNoJson()
    {
        var masked = PersonalData.Mask("打13800000001");
        $"{masked}".ShouldBe("打〔电话1〕");
        System.Text.Json.JsonSerializer.Serialize(masked).ShouldNotContain("138");
        string.Join(' ', PersonalData.In("打13800000001")).ShouldBe("Phone 1-12");
    }

    [Fact]
    public void ACoveredText_KeepsItsPlaces() =>
        PersonalData.Cover("打13800000001，马桶没刷").ShouldBe("打***********，马桶没刷");

    [Fact]
    public void BrokenPairs_HarmNothing()
    {
        foreach (var text in (string[])["\ud835", "13800000001\ud835", "\udfce13800000001"])
            PersonalData.Cover(text).Length.ShouldBe(text.Length);
    }
}
