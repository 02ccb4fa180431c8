using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>Every task is due when the paper model says, and each rung of its ladder comes at its time, once.</summary>
internal static class TaskCheck
{
    /// <summary>What is not so, one line each.</summary>
    public static IEnumerable<string> Of(CaseStory story, DateTimeOffset end)
    {
        foreach (var task in story.End.Tasks)
        {
            var scenes = story.Scenes.SkipWhile(scene => scene.Fact is not TaskOpened opened || opened.TaskNo != task.TaskNo).ToList();
            var over = scenes.FirstOrDefault(scene => !scene.After.Tasks[task.TaskNo - 1].IsOpen)?.At ?? end;
            foreach (var scene in scenes.Where(scene => scene.Fact is TaskOpened opened ? opened.TaskNo == task.TaskNo : scene.Fact is TaskDeadlineMoved moved && moved.TaskNo == task.TaskNo))
                if (PolicyModel.DueOf(task, scene.After, scene.At) is var due && due != scene.After.Tasks[task.TaskNo - 1].Deadline.DueAt)
                    yield return $"{story.Id} task {task.TaskNo} {task.Kind}: due {scene.After.Tasks[task.TaskNo - 1].Deadline.DueAt:u}, not {due:u}";
            var climbed = scenes.Where(scene => scene.Fact is TaskEscalated one && one.TaskNo == task.TaskNo).Select(scene => (((TaskEscalated)scene.Fact).Rung, scene.At)).ToList();
            foreach (var twice in climbed.GroupBy(one => one.Rung).Where(group => group.Count() > 1))
                yield return $"{story.Id} task {task.TaskNo}: {twice.Key} was climbed {twice.Count()} times";
            foreach (var rung in task.Deadline.Rungs.Where(rung => rung.At < over))
                if (!climbed.Contains((rung.Rung, rung.At)) && task.Climbed.Contains(rung.Rung) is false)
                    yield return $"{story.Id} task {task.TaskNo} {task.Kind}: {rung.Rung} at {BusinessCalendar.ToLocal(rung.At)} is missing";
        }
    }
}
