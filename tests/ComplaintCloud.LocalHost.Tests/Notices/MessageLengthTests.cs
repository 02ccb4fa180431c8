using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>A message should fit into one part, with its signature; only letters and links are longer.</summary>
[Trait("Requirement", "E6")]
public sealed class MessageLengthTests(ACompany company) : IClassFixture<ACompany>
{
    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    [InlineData(160, 3)]
    [InlineData(201, 3)]
    [InlineData(202, 4)]
    public void ChineseCharacters_AreCountedAsProvidersDo(int characters, int parts) => SmsParts.Count(new string('脏', characters)).ShouldBe(parts);

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('€', 80, 1)]
    [InlineData('€', 81, 2)]
    [InlineData('脏', 0, 1)]
    public void LettersOfTheGsmAlphabet_AreCountedBySevenBits(char letter, int letters, int parts) => SmsParts.Count(new string(letter, letters)).ShouldBe(parts);

    [Fact]
    public void AnEmoji_IsNotSplit() => SmsParts.Count(new string('脏', 66) + string.Concat(Enumerable.Repeat("😀", 34))).ShouldBe(3);

    [Fact]
    public async Task AWholeCaseWithItsDelays_SpeaksInShortMessages()
    {
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromHours(4));
        var messages = (await it.MessagesAsync()).Concat(await (await company.ACallbackDue()).MessagesAsync()).Where(message => !message.Text.Contains("://")).ToList();
        messages.Count.ShouldBeGreaterThan(14);
        messages.Where(message => SmsParts.Count(message.Text) > 1).Select(message => message.Text).ShouldBeEmpty();
        messages.ShouldAllBe(message => message.Text.StartsWith("【洁家家政】", StringComparison.Ordinal) && !message.Text.Contains("1390000"));
    }
}
