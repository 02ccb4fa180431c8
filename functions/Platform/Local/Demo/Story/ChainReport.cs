using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Verifies the case log's hash chain at the end of the story and shows it.</summary>
internal static class ChainReport
{
    private const int ShownHash = 24;

    /// <summary>Computes every hash again from what the product answers.</summary>
    public static async Task PrintAsync(IAnsiConsole console, StoryPeople people)
    {
        var log = await people.ReadLogAsync();
        StoryException.Require(log.Verified, "产品应认可案件日志的哈希链");
        StoryException.Require(LoggedFacts.FirstFault(log) is null, $"重新计算的哈希应与日志一致：{LoggedFacts.FirstFault(log)}");
        console.WriteLine();
        console.Write(new Rule("[bold]案件日志[/]").LeftJustified());
        console.WriteLine($"  {log.Facts.Count} 条事实首尾相连，除隐去电话的以外逐条重算 SHA-256，全部吻合。改动任何一条，其后每一条都对不上。");
        foreach (var fact in log.Facts.Take(2).Append(log.Facts[^1]))
            console.WriteLine($"  #{fact.Seq,-3} {fact.Type,-22} {fact.PreviousHash[..ShownHash]}… → {fact.Hash[..ShownHash]}…");
    }
}
