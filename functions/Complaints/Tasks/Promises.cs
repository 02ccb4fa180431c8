using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>
/// What a customer was promised a time for is a task with that time as its deadline: an answer, or the visit of a cleaner who agreed
/// to come. It is done when the case itself shows it, or staff say so; a promise that was replaced by another is no task any more.
/// </summary>
internal static class Promises
{
    /// <summary>The next fact that a commit amounts to for promises; null for none.</summary>
    public static Fact? Next(Complaint before, Complaint after, DecisionContext context)
    {
        if (after.Tasks.FirstOrDefault(task => task.IsOpen && IsKept(task, before, after)) is { } kept)
            return new PromiseKept(kept.TaskNo);
        if (after.Promise is { } promise && promise != before.Promise && promise.Until > context.Now
            && !after.Tasks.Any(task => task is { IsOpen: true, Kind: TaskKind.PromisedAnswer } && task.Deadline.DueAt == promise.Until) && !after.Tasks.Skip(before.Tasks.Count).Any(task => task.Kind is TaskKind.PromisedAnswer))
            return Open(TaskKind.PromisedAnswer, promise.Until, after, context);
        return after.LiveOffer is { State: OfferAnswer.Accepted } offer && ArrivesBy(offer) is var by && by > context.Now && !after.Tasks.Any(task => task.OfferNo == offer.OfferNo && task.Deadline.DueAt == by)
            ? Open(TaskKind.PromisedVisit, by, after, context) with { OfferNo = offer.OfferNo }
            : null;
    }

    /// <summary>Whether a task is still what the customer was last promised; true for what is no promise.</summary>
    public static bool Stands(CaseTask task, Complaint complaint) => task.Kind switch
    {
        TaskKind.PromisedAnswer => complaint.Promise?.Until == task.Deadline.DueAt,
        TaskKind.PromisedVisit => complaint.Offers.FirstOrDefault(offer => offer.OfferNo == task.OfferNo) is { State: OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported } offer
            && ArrivesBy(offer) == task.Deadline.DueAt,
        _ => true,
    };

    /// <summary>The cleaner of a promised visit; null for other tasks.</summary>
    public static string? CleanerOf(CaseTask task, Complaint complaint) => complaint.Offers.FirstOrDefault(offer => offer.OfferNo == task.OfferNo)?.CleanerId;

    /// <summary>The time that the customer is told when the promised one has passed: when the owner of the company will have been asked, and not in the customer's quiet hours.</summary>
    public static DateTimeOffset NextTime(CaseTask task, Complaint complaint, DecisionContext context)
    {
        var by = task.Deadline.Rungs[^1].At;
        return StepDeadlines.IsCritical(complaint) ? by : BusinessCalendar.AfterQuiet(by, context.Policy.CustomerQuiet);
    }

    private static DateTimeOffset ArrivesBy(OfferState offer) => offer.ArriveBy ?? offer.VisitAt;

    private static bool IsKept(CaseTask task, Complaint before, Complaint after) => task.Kind switch
    {
        TaskKind.PromisedAnswer => WasAnswered(before, after),
        TaskKind.PromisedVisit => after.Offers.Any(offer => offer.OfferNo == task.OfferNo && offer.State is OfferAnswer.OnSite or OfferAnswer.Reported),
        _ => false,
    };

    // They were asked, called, or told what comes next.
    private static bool WasAnswered(Complaint before, Complaint after) =>
        (after.StepNo != before.StepNo && after is { Step: CaseStep.Consent or CaseStep.InProgress or CaseStep.SignOff or CaseStep.Callback or CaseStep.Pending } or { Step: CaseStep.Decided, Turn: Turn.Customer })
        || Talks(after) > Talks(before) || after.Unreached > before.Unreached || (after.Paused?.Question is not null && before.Paused is null);

    private static int Talks(Complaint complaint) =>
        (complaint.Investigation?.Interviews.Count(one => one.Party is InterviewParty.Customer) ?? 0) + complaint.Callbacks.Count + complaint.Pendings.Sum(entry => entry.Contacts.Count(contact => contact.DoneAt is not null));

    private static TaskOpened Open(TaskKind kind, DateTimeOffset until, Complaint complaint, DecisionContext context) =>
        new(complaint.Tasks.Count + 1, kind, 0, 0, 0, TaskDeadlines.Promised(kind, until, complaint, context));
}

/// <summary>Staff have done what the customer was promised a time for.</summary>
/// <param name="Note">What was said or done, 1 to 2,000 characters.</param>
public sealed record KeepPromise(string? Note = null)
{
    private const int MaxNote = 2000;

    /// <summary>Allowed while the promise stands, also when its time has passed.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(KeepPromise command, int taskNo, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        return complaint.Tasks.FirstOrDefault(task => task.TaskNo == taskNo && task.Kind is TaskKind.PromisedAnswer or TaskKind.PromisedVisit) switch
        {
            null => TaskErrors.NotFound(complaint),
            { State: TaskState.Done } => Facts.None,
            { State: TaskState.Open } => Facts.Of(new PromiseKept(taskNo, command.Note!.Trim())),
            _ => TaskErrors.Closed(complaint),
        };
    }
}
