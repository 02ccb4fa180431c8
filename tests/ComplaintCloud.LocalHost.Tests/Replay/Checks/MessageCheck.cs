using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Notices;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>Nobody is told what is not from a script, or the same twice, at night, on a day off, or about a case from which they keep away.</summary>
internal static class MessageCheck
{
    /// <summary>What is not so, one line each.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<OutboxMessage> messages, IReadOnlyDictionary<string, CaseStory> stories)
    {
        foreach (var fault in messages.Select(message => ScriptCheck.FaultOf(message.Text, message.Script)).OfType<string>())
            yield return fault;
        foreach (var twice in messages.GroupBy(message => message.ComplaintId is null ? (message.Key, "", "") : (message.ComplaintId, message.Step, message.Recipient)).Where(group => group.Count() > 1))
            yield return $"{twice.Key} was sent {twice.Count()} times";
        foreach (var twice in messages.Where(message => message.ComplaintId is not null).GroupBy(message => (message.ComplaintId, message.Recipient, message.Text, message.At)).Where(group => group.Count() > 1))
            yield return $"{twice.Key} was sent {twice.Count()} times at once";
        foreach (var message in messages.Where(message => message.ComplaintId is not null))
        {
            if (!stories.TryGetValue(message.ComplaintId!, out var story))
            {
                yield return $"{message.Key} is about no case of the replay";
                continue;
            }
            var c = story.Scenes.LastOrDefault(scene => scene.At < message.At)?.After ?? story.Scenes[0].After;
            var critical = story.Scenes.Any(scene => scene.At <= message.At && scene.After.Triage?.Severity == 4);
            if (!critical && IsNight(message.At) && IsNight(message.At.AddTicks(-1)) && !message.Step.EndsWith(".acknowledged", StringComparison.Ordinal))
                yield return $"{message.Key} at {BusinessCalendar.ToLocal(message.At)} is in the quiet hours";
            if (!message.Recipient.StartsWith("staff:", StringComparison.Ordinal))
                continue;
            var staffId = message.Recipient["staff:".Length..];
            if (c.Conflicts.Any(conflict => conflict.StaffId == staffId))
                yield return $"{message.Key}: {staffId} must keep away";
            var urgent = story.Scenes.Last(scene => scene.At <= message.At).After.Triage?.Severity == 4;
            var wanted = urgent ? message.At : WorkingMinutes.NextOpen(message.At, message.At);
            if (ReplayTown.IsOff(staffId, BusinessCalendar.LocalDate(wanted)) && !c.Ended && !message.Text.Contains("已撤回") && !message.Text.Contains("已结案"))
                yield return $"{message.Key} at {BusinessCalendar.ToLocal(message.At)}: {staffId} is off: {message.Text}";
        }
    }

    // Ten sharp is the last moment for a reminder that could otherwise only be heard when all is over.
    private static bool IsNight(DateTimeOffset at) => PolicyModel.Awake(at) != at;
}
