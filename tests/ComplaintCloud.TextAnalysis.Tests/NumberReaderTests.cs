using ComplaintCloud.TextAnalysis.Features;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>Sums and ages, in digits and in Chinese characters.</summary>
public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("1460元", 1460, NumberKind.Money)]
    [InlineData("1.8万块", 18_000, NumberKind.Money)]
    [InlineData("三千多块", 3000, NumberKind.Money)]
    [InlineData("两万一千元", 21_000, NumberKind.Money)]
    [InlineData("八百五十块", 850, NumberKind.Money)]
    [InlineData("十块", 10, NumberKind.Money)]
    [InlineData("七十三岁", 73, NumberKind.Age)]
    [InlineData("3岁", 3, NumberKind.Age)]
    [InlineData("120平", 120, NumberKind.Other)]
    [InlineData("398", 398, NumberKind.Bare)]
    [InlineData("5k", 5000, NumberKind.Bare)]
    public void ANumber_IsReadWithWhatItCounts(string text, double value, object kind)
    {
        NumberReader.TryRead(text, 0, out var found).ShouldBeTrue();
        (found.Value, found.Kind).ShouldBe((value, (NumberKind)kind));
    }

    [Fact]
    public void Words_AreNoNumber() => NumberReader.TryRead("没擦", 0, out _).ShouldBeFalse();
}
