using System.Globalization;
using System.Text;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>What happened in the replay, in numbers.</summary>
internal static class ReplayReport
{
    /// <summary>The report as text.</summary>
    public static string Of(int seed, ReplayDays days, IReadOnlyList<CaseStory> stories, IReadOnlyList<OutboxMessage> messages)
    {
        var report = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"seed {seed}: {days.Cases.Count} filings, {stories.Count} cases, {stories.Sum(story => story.Scenes.Count)} facts, {messages.Count} messages");
        var facts = stories.SelectMany(story => story.Scenes).ToList();
        Table(report, "cases by step at the end", stories.CountBy(story => $"{story.End.Step}"));
        Table(report, "cases by rounds", stories.CountBy(story => $"{story.End.Round}"));
        Table(report, "rungs by step", facts.Where(scene => scene.Fact is Escalated).CountBy(scene => $"{scene.Before.Step} {scene.Before.Turn} {((Escalated)scene.Fact).Rung}"));
        Table(report, "rungs of tasks", facts.Where(scene => scene.Fact is TaskEscalated).CountBy(scene => $"{((TaskEscalated)scene.Fact).Rung}"));
        Table(report, "deadlines moved", facts.Where(scene => scene.Fact is DeadlineMoved).CountBy(scene => $"{((DeadlineMoved)scene.Fact).Because}"));
        Table(report, "deadlines", stories.SelectMany(story => story.Stays()).Where(stay => stay[^1].After.Deadline is not null).CountBy(FateOf));
        Table(report, "messages", messages.CountBy(message => $"{message.Recipient.Split(':')[0]} {KindOf(message)}"));
        Table(report, "facts", facts.CountBy(scene => scene.Fact.GetType().Name));
        Table(report, "deeds", days.Deeds);
        report.AppendLine(CultureInfo.InvariantCulture, $"reopened {stories.Count(story => story.End.ReopenedBecause is not null)}, capped {stories.Count(story => story.End.NoticesCapped)}, costs of approved plans {stories.Where(story => story.End.Plan?.Approved is true).Sum(story => story.End.Plan!.CostCents) / 100m:N2} yuan");
        return report.ToString();
    }

    private static string FateOf(IReadOnlyList<Scene> stay) => stay switch
    {
        _ when stay.Any(scene => scene.Fact is Escalated { Rung: Complaints.Clocks.LadderRung.Owner }) => "missed, up to the owner",
        _ when stay.Any(scene => scene.Fact is Escalated { Rung: Complaints.Clocks.LadderRung.Backup }) => "missed, escalated",
        _ when stay.Any(scene => scene.Fact is Escalated { Rung: Complaints.Clocks.LadderRung.Silence }) => "silence",
        _ when stay.Any(scene => scene.After.Paused is not null) => "met, with a pause",
        _ => "met",
    };

    private static string KindOf(OutboxMessage message)
    {
        var about = message.Step[(message.Step.IndexOf('.') + 1)..];
        return string.Concat(about.Where(letter => !char.IsDigit(letter))).TrimEnd('-');
    }

    private static void Table(StringBuilder report, string title, IEnumerable<KeyValuePair<string, int>> counts)
    {
        report.AppendLine().AppendLine(title);
        foreach (var (what, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            report.AppendLine(CultureInfo.InvariantCulture, $"{count,8}  {what}");
    }
}
