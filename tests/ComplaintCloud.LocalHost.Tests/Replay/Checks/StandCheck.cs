using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>No case is stuck: it has ended, or is pending with a day, or is somebody's turn with a deadline ahead or a ladder that has told everybody.</summary>
internal static class StandCheck
{
    /// <summary>What is not so, one line each.</summary>
    public static IEnumerable<string> Of(CaseStory story, DateTimeOffset now)
    {
        var c = story.End;
        if (story.ChainFault is { } fault)
            yield return $"{c.Id}: the hash chain is broken: {fault}";
        if (!c.Ended && (c.Turn is Turn.Nobody || !(c.Deadline?.DueAt > now || c.Paused?.Until > now || IsKnownToTheOwner(c) || HasRungsAhead(c, now) || HasTasksAhead(c))))
            yield return $"{c.Id} is stuck: {c.Step} {c.Turn} since {BusinessCalendar.ToLocal(c.StepSince)}";
        if (c.Step is CaseStep.Pending && c.Pending is null)
            yield return $"{c.Id} is pending without an entry in the ledger";
        var acknowledged = story.Scenes.FirstOrDefault(scene => scene.Fact is ComplaintAcknowledged)?.At;
        if (acknowledged - story.Scenes[0].At is not { } took || took > TimeSpan.FromMinutes(1))
            yield return $"{c.Id} was acknowledged {acknowledged:u}, not within a minute of {story.Scenes[0].At:u}";
        if (story.Scenes.SkipWhile(scene => !scene.After.Ended).FirstOrDefault(scene => scene.After.Ended && scene.Before.Ended && (scene.Fact is Escalated or DeadlineMoved || (scene.Fact is TaskEscalated late && scene.After.Tasks[late.TaskNo - 1].Kind is not TaskKind.Lessons))) is { } after)
            yield return $"{c.Id}: {after.Fact.GetType().Name} after its end";
    }

    private static bool IsKnownToTheOwner(Complaint c) => c.Escalations.Any(climbed => climbed.StepNo == c.StepNo && climbed.Rung is LadderRung.Owner);

    private static bool HasRungsAhead(Complaint c, DateTimeOffset now) => c.Deadline?.Rungs.Any(rung => rung.At > now) is true;

    private static bool HasTasksAhead(Complaint c) => c is { Step: CaseStep.InProgress, Turn: Turn.Agent } && c.Tasks.Any(task => task is { IsOpen: true, PlanNo: > 0 });
}
