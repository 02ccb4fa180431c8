using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>The log names the script and version of every message, so what was sent once can be read for ever.</summary>
[Trait("Requirement", "E6")]
public sealed partial class ScriptVersionTests
{
    private const string Kept = "tests/ComplaintCloud.LocalHost.Tests/Notices/script-versions.txt";

    [Fact]
    public void ATextThatChanged_HasANewVersionAndTheOldOneIsKept()
    {
        var kept = RepositoryFiles.Read(Kept).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var now = NoticeScripts.AllVersions.Select(LineOf).ToList();
        // A line of the file is never changed or taken out: what is new or changed gets a line, and its text a version, of its own.
        kept.Except(now).ShouldBeEmpty("a script that was sent before has other words now, or is gone");
        now.Except(kept).ShouldBeEmpty($"write the new script into {Kept}");
        foreach (var versions in NoticeScripts.AllVersions.GroupBy(script => script.Id))
            versions.Select(one => one.Version).ShouldBe(Enumerable.Range(1, versions.Count()), versions.Key);
    }

    [Fact]
    public void WithOtherWordsReaderOrChannel_TheSameVersionIsFoundOut()
    {
        var script = NoticeScripts.All.First();
        NoticeScript[] others = [script with { Text = script.Text + "。" }, script with { Audience = "staff" }, script with { Channel = MessageChannel.Sms }];
        others.ShouldAllBe(other => LineOf(other) != LineOf(script));
    }

    [Fact]
    public void WordsOfTheCodeItself_AreFoundOut()
    {
        ScriptCheck.FaultOf("【洁家家政】投诉TS20261120-001已结案，感谢您给我们改进的机会。", "closed@1").ShouldBeNull();
        ScriptCheck.FaultOf("【洁家家政】投诉TS20261120-001已结案，谢谢。", "closed@1").ShouldNotBeNull();
        ScriptCheck.FaultOf("【洁家家政】投诉TS20261120-001已结案，感谢您给我们改进的机会。", "").ShouldNotBeNull();
        ScriptCheck.FaultOf("【洁家家政】王明不在岗，请代办：客户对投诉TS20261120-001的答复有异议，请在今天前重新查清。", "turn.objected@1").ShouldBeNull();
    }

    [Fact]
    public void MessagesAndTheirWords_AreMadeInOnePlaceEach() =>
        ((string[])["functions/Complaints", "functions/Platform"]).SelectMany(RepositoryFiles.Sources).Where(path => Made().IsMatch(File.ReadAllText(path)))
            .Select(Path.GetFileName).ShouldBe(["NoticeScripts.cs", "ScriptedMessage.cs"], ignoreOrder: true);

    private static string LineOf(NoticeScript script) =>
        $"{script.Name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{script.Audience}|{script.Channel.WireName().Replace("_", "")}|{script.Text}")))}";

    [GeneratedRegex(@"new (OutgoingMessage|ScriptedText)\(|\$""[^""]*【\{")]
    private static partial Regex Made();
}
