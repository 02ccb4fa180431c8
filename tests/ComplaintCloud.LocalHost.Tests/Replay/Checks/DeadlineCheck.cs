using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>Every deadline of every case is where the paper model has it, whenever it was set or moved.</summary>
internal static class DeadlineCheck
{
    // The pass over the open cases begins when every process has read the new calendar.
    private static readonly TimeSpan AMoment = TimeSpan.FromMinutes(1);

    /// <summary>What is not so, one line each.</summary>
    public static IEnumerable<string> Of(CaseStory story)
    {
        foreach (var stay in story.Stays())
        {
            var entered = stay.Last(scene => scene.At == stay[0].At).After;
            // What was passed through in one commit had no time of its own.
            if (story.Scenes.Any(scene => scene.At == stay[0].At && scene.After.StepNo > entered.StepNo))
                continue;
            var due = PolicyModel.Due(entered, stay[0].At);
            if (due is not null && entered.Deadline is null)
                yield return $"{story.Id} {entered.Step} {entered.Turn} entered {stay[0].At:u} has no deadline, not {due:u}";
        }
        foreach (var scene in story.Scenes)
        {
            var deadline = scene.Fact switch { DeadlineSet set => set.Deadline, DeadlineMoved moved => moved.Deadline, ComplaintFiled filed => filed.Deadline, _ => null };
            if (deadline is not null)
                foreach (var wrong in Compare(scene, deadline))
                    yield return $"{story.Id} {BusinessCalendar.ToLocal(scene.At)} {scene.After.Step} {scene.After.Turn} {scene.Fact.GetType().Name}: {wrong}";
        }
        foreach (var late in Unmoved(story))
            yield return late;
    }

    private static IEnumerable<string> Compare(Scene scene, StepDeadline deadline)
    {
        var (c, now) = (scene.After, scene.At);
        var due = PolicyModel.Due(c, now);
        // A changed calendar moves nothing that has been reached, and nothing into the past.
        var calendar = scene.Fact is DeadlineMoved { Because: MovedBecause.Calendar };
        if (due != deadline.DueAt && !(calendar && scene.Before.Deadline!.DueAt <= now))
            yield return $"due {deadline.DueAt:u}, not {due:u}";
        if (deadline.Rungs.All(rung => rung.Rung is not LadderRung.Backup))
            yield break;
        var expected = PolicyModel.Rungs(c, deadline.Rule!.From, deadline.DueAt, now);
        foreach (var (rung, at) in deadline.Rungs.Select(rung => (rung.Rung, rung.At)))
            if (expected[rung] != at && !(calendar && (at <= now || at == c.Paused?.Until)))
                yield return $"{rung} {at:u}, not {expected[rung]:u}";
        if (expected.Count != deadline.Rungs.Count)
            yield return $"{deadline.Rungs.Count} rungs, not {expected.Count}";
    }

    // When the company took a day off, whoever had time beyond it has more.
    private static IEnumerable<string> Unmoved(CaseStory story)
    {
        var known = WorkingMinutes.CompanyDayOff.KnownSince;
        if (story.Scenes.LastOrDefault(scene => scene.At < known)?.After is { Ended: false, Deadline: { } deadline } c
            && deadline.DueAt > known && PolicyModel.Due(c, known) is { } due && due != deadline.DueAt
            && !story.Scenes.Any(scene => scene.At >= known && scene.At <= known + AMoment && scene.Fact is DeadlineMoved or DeadlineSet))
            yield return $"{story.Id} {c.Step} {c.Turn} was due {deadline.DueAt:u} and has not moved to {due:u} with the calendar";
    }
}
