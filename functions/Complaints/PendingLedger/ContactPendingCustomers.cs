using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>
/// Every morning: from the month's contact day on, each pending case has its contact, once; the manager is told to review
/// the ledger; who is late is told, then the manager, then the owner.
/// </summary>
internal sealed class ContactPendingCustomers(
    CompanyDirectory directory, LedgerReader ledger, ReviewTable reviews, ComplaintLog log, CaseMessenger messenger, CompanyMessenger company, TimeProvider time) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "contact_pending_customers";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(9);

    /// <summary>Each day, as a contact day that passed in an outage is owed.</summary>
    public JobCatchUp CatchUp => JobCatchUp.Each;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        if (await directory.FindAsync(occurrence.Company, cancel) is not { } people)
            return;
        var lines = await ledger.LinesAsync(occurrence.Company, cancel);
        var month = ContactMonth.Of(occurrence.Day, people.Policy.PendingReviewDayOfMonth, people.WorkingTime());
        foreach (var line in lines)
            await ContactAsync(new CaseRef(occurrence.Company, line.Id), month, cancel);
        if (lines.Any(line => BusinessCalendar.LocalDate(line.Pending!.Since) < month.Day))
            await AskForReviewAsync(people, month, lines.Count, cancel);
    }

    private async Task ContactAsync(CaseRef id, ContactMonth month, CancellationToken cancel)
    {
        var decided = await log.DecideAsync(id, Actors.Workflow, null, (complaint, context) => OpenContact.Decide(month, complaint, context), cancel);
        // Who has just been called back from the ledger is not to be contacted any more.
        if (decided.Is(out var complaint, out _) && complaint.Pending?.Contacts is [.., { DoneAt: null } contact])
        {
            var context = await log.ContextAsync(complaint, cancel);
            await messenger.SendAsync(complaint with { StepNo = 0 }, Notices(complaint, contact, context), context, cancel);
        }
    }

    // Each has a key of its own, so whoever was told is not told again.
    private static List<Notice> Notices(Complaint complaint, PendingContact contact, DecisionContext context)
    {
        var staff = context.People.Staff.Where(one => !complaint.IsBarred(one.Id)).ToList();
        var about = $"pending-contact-{contact.Month}";
        ScriptedText Words(string script) => NoticeScripts.Fill(script, ("number", complaint.Filed!.Number), ("due", BusinessCalendar.ToLocal(contact.DueAt)));
        List<Notice> notices = [.. Agents(complaint, context).Select(agent =>
            Notice.ToStaff(agent, about, Words("pending.contact")))];
        if (context.Now > contact.DueAt)
            notices.AddRange(staff.Where(one => one.Role is StaffRole.Manager).Take(1).Select(manager =>
                Notice.ToStaff(manager, $"{about}-late", Words("pending.contact.late"))));
        if (context.Now > context.Calendar.AddWorkingDays(contact.DueAt, 1, DayEdge.Closing).At)
            notices.AddRange(staff.Where(one => one.Role is StaffRole.Owner).Take(1).Select(owner =>
                Notice.ToStaff(owner, $"{about}-owner", Words("pending.contact.owner"))));
        return notices;
    }

    // The handler, unless they are away; then another agent.
    private static IEnumerable<StaffMember> Agents(Complaint complaint, DecisionContext context) =>
        context.People.Staff.Where(one => !complaint.IsBarred(one.Id) && (one.Role is StaffRole.Agent || one.Id == complaint.Handler?.StaffId))
            .OrderBy(one => one.IsAway(context.Now, context.Calendar)).ThenByDescending(one => one.Id == complaint.Handler?.StaffId).Take(1);

    private async Task AskForReviewAsync(CompanyPeople people, ContactMonth month, int cases, CancellationToken cancel)
    {
        if (await reviews.ReadAsync(people.Company.Id, month.Month, cancel) is not null)
            return;
        foreach (var manager in people.InRole(StaffRole.Manager).Take(1))
            await company.SendAsync(people, manager, $"pending-review-{month.Month}", NoticeScripts.Fill("pending.review", ("month", month.Month), ("count", $"{cases}")), cancel);
        var late = people.WorkingTime().AddWorkingDays(BusinessCalendar.At(month.Day, TimeOnly.MinValue), 2, DayEdge.Closing).At;
        foreach (var owner in people.InRole(StaffRole.Owner).Take(time.GetUtcNow() > late ? 1 : 0))
            await company.SendAsync(people, owner, $"pending-review-late-{month.Month}", NoticeScripts.Fill("pending.review.late", ("month", month.Month), ("due", BusinessCalendar.ToLocal(late))), cancel);
    }
}
