using ComplaintCloud.TextAnalysis.Folding;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>Different ways of writing the same thing become the same, and every character knows where it came from.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("電話報價跟現場報價差了快一千", "电话报价跟现场报价差了快一千")]
    [InlineData("ＡＰＰ打不开！！！！", "app打不开!!")]
    [InlineData("太太太太差了", "太太差了")]
    [InlineData("12345 打了 1000 元", "12345 打了 1000 元")]
    [InlineData("挺好的👍", "挺好的赞")]
    [InlineData("“没擦”、漏了。", "\"没擦\",漏了.")]
    [InlineData("", "")]
    public void TheSameThing_ReadsTheSame(string written, string folded) => TextFolder.Fold(written).ShouldBe(folded);

    [Fact]
    public void EveryFoldedCharacter_KnowsItsOrigin()
    {
        var folded = new FoldedText();
        TextFolder.Fold("好好好好😡沒擦", folded);
        folded.Chars.ToString().ShouldBe("好好气死没擦");
        Enumerable.Range(0, folded.Length + 1).Select(folded.OriginOf).ShouldBe([0, 1, 4, 4, 6, 7, 8]);
    }
}
