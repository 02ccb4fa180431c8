using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.TextAnalysis.Training;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>Every mention counts, whatever else a complaint says, and no look reads what was counted before.</summary>
[Trait("Requirement", "G2")]
public sealed class PhraseCountTests
{
    private const string Phrase = "退款";
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<KeywordEpisode>> Nothing = new Dictionary<string, IReadOnlyList<KeywordEpisode>>();

    // The analyser puts these words first in about a third of the messages that say them.
    [Fact]
    public async Task APhraseOfFiftyADayInRealMessages_ThatRisesByFortyPercent_IsFound()
    {
        var texts = TrainingCorpus.ReadAll().Select(text => text.Text).ToList();
        var (saying, others) = (texts.Where(text => text.Contains(Phrase, StringComparison.Ordinal)).ToList(), texts.Where(text => !text.Contains(Phrase, StringComparison.Ordinal)).ToList());
        var (shop, random) = (new APhraseShop(), new Random(7));
        for (var day = 0; day < 37; day++)
        {
            shop.GoTo(day);
            for (var at = 0; at < 50 + random.Next(-9, 10); at++)
                await shop.JudgeAsync(saying[random.Next(saying.Count)]);
            for (var at = 0; at < 30; at++)
                await shop.JudgeAsync(others[random.Next(others.Count)]);
            shop.GoTo(day, 23);
            if (day % 6 == 0)
                RisenPhrases.On(await shop.LookAsync(), Nothing, APhraseShop.First.AddDays(day)).ShouldNotContain(risen => risen.Rise.Phrase == Phrase);
        }
        for (var day = 37; day < 39; day++)
        {
            shop.GoTo(day);
            for (var at = 0; at < 70; at++)
                await shop.JudgeAsync(saying[random.Next(saying.Count)]);
        }
        var counted = await shop.LookAsync();
        counted.Daily.On(Phrase, APhraseShop.First.AddDays(38)).ShouldBe(70);
        var found = RisenPhrases.On(counted, Nothing, APhraseShop.First.AddDays(38)).Single(risen => risen.Rise.Phrase == Phrase);
        (found.Rise.Count, found.SaidBy.Count).ShouldBe((140, 140));
        counted.Recent.Count(one => one.Phrases.Contains(Phrase)).ShouldBeLessThan(90);
    }

    [Fact]
    public async Task ALookAtThreeHundredComplaintsADay_ReadsTwoDaysOfThem_HoweverLongTheWindowIs()
    {
        const int perDay = 300;
        (string Text, string Key)[] texts = [("阿姨迟到了四十分钟，也没打电话", "迟到"), ("厨房台面还有油污，要求退款", Phrase), ("卫生间没擦干净，都是水印", "没擦干净")];
        var shop = new APhraseShop();
        for (var day = 0; day <= 60; day++)
        {
            shop.GoTo(day, 8);
            for (var at = 0; at < perDay; at++)
                await shop.JudgeAsync(texts[at % texts.Length].Text, texts[at % texts.Length].Key);
        }
        shop.GoTo(60, 9);
        shop.TakeReads();
        await shop.LookAsync();
        // Nothing was counted yet: once all of them.
        shop.TakeReads().ShouldBeInRange(60 * perDay, 64 * perDay);

        shop.GoTo(60, 10);
        var counted = await shop.LookAsync();
        shop.TakeReads().ShouldBeLessThanOrEqualTo((2 * perDay) + 65);
        counted.Daily.On(Phrase, APhraseShop.First).ShouldBe(perDay / texts.Length);
        shop.GoTo(61, 10);
        await shop.LookAsync();
        shop.TakeReads().ShouldBeLessThanOrEqualTo((2 * perDay) + 65);
    }

    [Fact]
    public async Task AComplaint_CountsOnceForAPhrase_HoweverOftenItSaysIt()
    {
        var shop = new APhraseShop();
        for (var at = 0; at < 6; at++)
            await shop.JudgeAsync("要求退款，退款，还是退款，不退款就投诉", Phrase);
        (await shop.LookAsync()).Daily.Phrases[Phrase].ShouldBe([6]);
    }

    [Fact]
    public async Task WhatComesToBeWatched_IsCountedInTheDaysBefore()
    {
        var shop = new APhraseShop();
        for (var day = 0; day < 8; day++)
        {
            shop.GoTo(day, 9);
            for (var at = 0; at < (day < 7 ? 1 : 6); at++)
                await shop.JudgeAsync("厨房台面还有油污，要求退款", Phrase);
            await shop.LookAsync();
        }
        (await shop.LookAsync()).Daily.Phrases[Phrase].ShouldBe([1, 1, 1, 1, 1, 1, 1, 6]);
        (await shop.ReadAsync()).Daily.Phrases[Phrase].ShouldBe([1, 1, 1, 1, 1, 1, 1, 6]);
    }

    [Fact]
    public async Task CasesOfADayThatIsOver_ThatComeOrGoLater_AreCounted()
    {
        var shop = new APhraseShop();
        var cases = new List<Complaints.Complaint>();
        for (var at = 0; at < 8; at++)
            cases.Add(await shop.JudgeAsync("厨房台面还有油污，要求退款", Phrase));
        await shop.LookAsync();
        shop.GoTo(3, 9);
        (await shop.LookAsync()).Daily.Phrases[Phrase].ShouldBe([8, 0, 0, 0]);

        await shop.DropAsync(cases[0]);
        await shop.JudgeAsync("这次清洁不满意，要求退款", Phrase, filedOn: 1);

        (await shop.LookAsync()).Daily.Phrases[Phrase].ShouldBe([7, 1, 0, 0]);
        shop.TakeReads();
        (await shop.LookAsync()).Daily.Phrases[Phrase].ShouldBe([7, 1, 0, 0]);
        shop.TakeReads().ShouldBeLessThan(10);
    }

    [Fact]
    public async Task PersonalData_IsNeitherKeptNorCounted()
    {
        var shop = new APhraseShop();
        for (var at = 0; at < 6; at++)
            await shop.JudgeAsync("我叫李小龙，电话13900000001，住在天桥路18弄3号502室，要求退款", "李小龙，电话13900000001");
        var counted = await shop.LookAsync();
        counted.Recent.ShouldAllBe(one => one.Words.Contains("电话***********,住在") && !one.Words.Contains("小龙"));
        counted.Daily.Phrases.ShouldBeEmpty();
    }
}
