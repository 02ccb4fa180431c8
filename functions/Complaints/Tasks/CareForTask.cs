using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>What a task's workflow needs to know of it.</summary>
/// <param name="IsOpen">It is still to be done.</param>
/// <param name="NextAt">When somebody is told next (UTC); null when all have been.</param>
public sealed record TaskTurn(bool IsOpen, DateTimeOffset? NextAt)
{
    internal static TaskTurn Of(CaseTask? task) => task is { IsOpen: true } ? new(true, CareForTask.NextRung(task)?.At) : new(false, null);
}

/// <summary>Tells whom a task concerns what is to be told now: a new owner that it is theirs, and of one rung of its ladder those whom it reaches. Each once.</summary>
internal sealed class CareForTask(ComplaintLog log, CaseMessenger messenger) : Activity<TaskRef, TaskTurn>
{
    /// <summary>Nothing when the task is done, no rung's time has come, or all was told before.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int taskNo, Complaint complaint, TaskNews news, DateTimeOffset now)
    {
        if (Find(complaint, taskNo) is not { IsOpen: true } task)
            return Facts.None;
        List<Fact> facts = [];
        if (news.Owner is { } owner && task.Told < news.Assignment)
            facts.Add(new TaskOwnerTold(taskNo, news.Assignment, owner));
        if (news.Rung is { } rung && NextRung(task) is { } next && next.Rung == rung && next.At <= now)
        {
            facts.Add(new TaskEscalated(taskNo, rung, news.To ?? Actors.Workflow));
            if (news.NewTime is { } until)
                facts.AddRange([new PromiseBroken(taskNo, until), .. news.LeftToStaff is { } left ? [left] : (Fact[])[]]);
        }
        return facts;
    }

    /// <summary>The next rung that was not climbed; null when all were.</summary>
    public static RungTime? NextRung(CaseTask task) => task.Deadline.Rungs.FirstOrDefault(rung => !task.Climbed.Contains(rung.Rung));

    /// <inheritdoc/>
    public override async Task<TaskTurn> RunAsync(TaskRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        if (Find(complaint, input.TaskNo) is not { IsOpen: true } task)
            return new TaskTurn(false, null);
        var context = await log.ContextAsync(complaint, cancel);
        var rung = NextRung(task) is { } next && next.At <= context.Now ? next.Rung : (LadderRung?)null;
        var duty = SideDuty.Of(complaint, context);
        // Rungs were set outside of the quiet hours; that a task is somebody's waits for their end.
        var owner = duty.QuietUntil is null ? TaskNotices.ToOwner(task, complaint, duty) : null;
        var climbed = rung is { } due ? TaskNotices.ForRung(task, due, complaint, duty) : null;
        var newTime = rung is LadderRung.Backup && task.Kind is (TaskKind.PromisedAnswer or TaskKind.PromisedVisit) ? Promises.NextTime(task, complaint, context) : (DateTimeOffset?)null;
        var apology = newTime is { } until ? TaskNotices.Apology(task, until, complaint) : null;
        if (apology is not null && QuietHours.Until(apology, complaint, context) is { } quiet)
            return new TaskTurn(true, quiet);
        var sent = await messenger.SendAsync(StatementNotices.OutsideSteps(complaint), [.. new[] { owner, climbed, apology }.OfType<Notice>()], context, cancel);
        var news = new TaskNews(task.Assignments, owner?.Recipient, rung, climbed?.Recipient) { NewTime = newTime, LeftToStaff = sent.OfType<NoticeLeftToStaff>().FirstOrDefault() };
        var decided = await log.DecideAsync(input.Case, Actors.Workflow, null, (now, then) => Decide(input.TaskNo, now, news, then.Now), cancel);
        var turn = TaskTurn.Of(Find(decided.Is(out var after, out _) ? after : complaint, input.TaskNo));
        return turn.IsOpen && task.Told < task.Assignments && duty.QuietUntil is { } morning && (turn.NextAt is null || morning < turn.NextAt) ? turn with { NextAt = morning } : turn;
    }

    private static CaseTask? Find(Complaint complaint, int taskNo) => complaint.Tasks.FirstOrDefault(task => task.TaskNo == taskNo);
}

/// <summary>What was told about a task.</summary>
/// <param name="Assignment">The assignment that was told of.</param>
/// <param name="Owner">Whom it was told; null for nobody.</param>
/// <param name="Rung">The rung whose time had come; null for none.</param>
/// <param name="To">Whom it reached; null for nobody.</param>
internal sealed record TaskNews(int Assignment, string? Owner, LadderRung? Rung, string? To)
{
    /// <summary>The time that the customer was told because the promised one has passed; null where nothing was promised.</summary>
    public DateTimeOffset? NewTime { get; init; }

    /// <summary>What staff must tell the customer instead, who cannot be written to; null when they were told.</summary>
    public NoticeLeftToStaff? LeftToStaff { get; init; }
}
