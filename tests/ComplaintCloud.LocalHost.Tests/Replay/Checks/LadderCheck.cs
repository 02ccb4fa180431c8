using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>Each rung whose time comes while a case is still in its step and its clock runs is climbed then, once; no other is.</summary>
internal static class LadderCheck
{
    /// <summary>What is not so, one line each.</summary>
    public static IEnumerable<string> Of(CaseStory story, DateTimeOffset end)
    {
        foreach (var stay in story.Stays())
        {
            var stepNo = stay[0].After.StepNo;
            var left = story.Scenes.FirstOrDefault(scene => scene.After.StepNo > stepNo)?.At ?? end;
            var climbed = stay.Where(scene => scene.Fact is Escalated one && one.StepNo == stepNo).Select(scene => (((Escalated)scene.Fact).Rung, scene.At)).ToList();
            climbed.AddRange(stay.Where(scene => scene.Fact is ClockResumed { Because: ResumedBecause.TimeUp }).Select(scene => (LadderRung.Resume, scene.At)));
            // What is climbed by a fact that leaves the step is noted in it, too.
            foreach (var twice in climbed.Where(one => one.Item1 is not LadderRung.Resume).GroupBy(one => one.Item1).Where(group => group.Count() > 1))
                yield return $"{story.Id} step {stepNo}: {twice.Key} was climbed {twice.Count()} times";
            foreach (var (rung, at) in Expected(stay, left))
                if (climbed.All(one => one.Item1 != rung || one.At != at) && at < left && !IsNeedless(rung, At(story, at)) && !IsNeedless(rung, stay[0].After))
                    yield return $"{story.Id} {stay[0].After.Step} {stay[0].After.Turn} step {stepNo}: {rung} at {BusinessCalendar.ToLocal(at)} is missing";
            foreach (var (rung, at) in climbed)
                if (Expected(stay, left).All(one => one.Rung != rung || one.At != at))
                    yield return $"{story.Id} {stay[0].After.Step} {stay[0].After.Turn} step {stepNo}: {rung} at {BusinessCalendar.ToLocal(at)} was not due";
        }
        foreach (var rung in (LadderRung[])[LadderRung.FirstResponse, LadderRung.ReportUpward])
            if (story.End.Escalations.Count(climbed => climbed.Rung == rung) > 1)
                yield return $"{story.Id}: {rung} came more than once";
    }

    // The rungs that come while a deadline stands as it is, however often it is moved.
    private static IEnumerable<(LadderRung Rung, DateTimeOffset At)> Expected(IReadOnlyList<Scene> stay, DateTimeOffset left)
    {
        var done = new HashSet<LadderRung>();
        for (var i = 0; i < stay.Count; i++)
        {
            var (from, until) = (stay[i].At, i + 1 < stay.Count ? stay[i + 1].At : left);
            var (deadline, paused) = (stay[i].After.Deadline, stay[i].After.Paused is not null);
            if (deadline?.StepNo != stay[0].After.StepNo)
                continue;
            foreach (var rung in deadline.Rungs.Where(rung => rung.At <= until && (!paused || rung.Rung is LadderRung.Resume)))
                if (!done.Contains(rung.Rung) && (rung.At < until || i + 1 < stay.Count || rung.At == left))
                {
                    if (rung.Rung is not LadderRung.Resume)
                        done.Add(rung.Rung);
                    yield return (rung.Rung, rung.At > from ? rung.At : from);
                }
        }
    }

    private static Complaint At(CaseStory story, DateTimeOffset at) => story.Scenes.Last(scene => scene.At < at || scene == story.Scenes[0]).After;

    // The first response has been given, or these belong to the case and came in an earlier step.
    private static bool IsNeedless(LadderRung rung, Complaint c) => rung switch
    {
        LadderRung.FirstResponse => c.Promise is not null || c.Plan is not null || c.Escalations.Any(climbed => climbed.Rung == rung),
        LadderRung.ReportUpward => c.Escalations.Any(climbed => climbed.Rung == rung),
        _ => false,
    };
}
