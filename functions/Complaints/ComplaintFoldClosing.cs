using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints;

/// <summary>How closing, and what a case taught, change it.</summary>
internal static class ComplaintFoldClosing
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ComplaintClosed closed => (before with { EndedAt = at, ClosingBecause = null, Closing = closed }).Enter(CaseStep.Closed, Turn.Nobody, at),
        LessonsWritten written => before with
        {
            Lessons = [.. before.Lessons, new(written.Text, written.Round, at, by)],
            Tasks = [.. before.Tasks.Select(task => task is { IsOpen: true, Kind: TaskKind.Lessons }
                ? task with { State = TaskState.Done, Done = new Stamp(at, by), Proof = written.Text }
                : task)],
        },
        _ => null,
    };
}
