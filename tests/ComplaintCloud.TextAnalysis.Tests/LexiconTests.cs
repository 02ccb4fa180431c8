using ComplaintCloud.TextAnalysis.Folding;
using ComplaintCloud.TextAnalysis.Lexicon;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>Words and patterns raise concepts; guards keep them away from innocent uses.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("厨房着火了", "q5.fire", true)]
    [InlineData("我急得着火一样", "q5.fire", false)]
    [InlineData("说没闻到煤气味，是燃气没关", "floor4.safety", true)]
    [InlineData("已经报警了", "legal.police", true)]
    [InlineData("烟雾报警器一直响", "legal.police", false)]
    [InlineData("阿姨的手艺不差", "neg.blame", false)]
    [InlineData("约好九点还没人来", "p1.noshow", true)]
    [InlineData("约好九点，你们没来", "p1.wait", false)]
    [InlineData("把我家的花瓶给碰碎了", "q3.broken", true)]
    [InlineData("她把孩子一个人丢在楼下", "safety.alone", true)]
    [InlineData("我家孩子的房间没人打扫", "safety.alone", false)]
    [InlineData("降压药喂错了两次", "safety.drug", true)]
    [InlineData("阿姨路上堵车，嘴里没一句道歉", "safety.airway", false)]
    public void AConcept_IsFoundWhereItIsMeant(string text, string concept, bool isThere) => ConceptsOf(ConceptLexicon.Own, text).Contains(concept).ShouldBe(isThere);

    [Fact]
    public void APattern_HoldsWithinAClauseAndItsReach()
    {
        var lexicon = new ConceptLexicon([.. new[] { "%promise = 说好 约好", "%not = 没来 不来", "p1.noshow = @promise..@not" }.Select(LexiconReader.Parse)]);
        ConceptsOf(lexicon, "说好的时间没来").ShouldContain("p1.noshow");
        ConceptsOf(lexicon, "说好的，结果没来").ShouldNotContain("p1.noshow");
        ConceptsOf(lexicon, "没来之前说好").ShouldNotContain("p1.noshow");
        ConceptsOf(lexicon, "说好了一二三四五六七八九十没来").ShouldNotContain("p1.noshow");
    }

    [Fact]
    public void Braces_StandForEveryChoice() => LexiconReader.Parse("a.b = {甲|乙|}{丙|丁}戊").Words.ShouldBe(["甲丙戊", "甲丁戊", "乙丙戊", "乙丁戊", "丙戊", "丁戊"]);

    [Fact]
    public void AnUnknownClass_IsToldAtOnce() => Should.Throw<FormatException>(() => new ConceptLexicon([LexiconReader.Parse("a.b = @one..@two")]));

    private static List<string> ConceptsOf(ConceptLexicon lexicon, string text)
    {
        var matches = new MatchBuffer();
        lexicon.Find(TextFolder.Fold(text), matches);
        return [.. Enumerable.Range(0, matches.Count).Select(i => lexicon.Names[matches[i].Concept])];
    }
}
