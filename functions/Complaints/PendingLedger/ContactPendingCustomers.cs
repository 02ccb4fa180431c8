using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>
/// Every morning, once the quiet hours are over: from the month's contact day on, each pending case has its contact, once; the manager is told to review
/// the ledger; who is late is told, then the manager, then the owner.
/// </summary>
internal sealed class ContactPendingCustomers(
    CompanyDirectory directory, LedgerReader ledger, ReviewTable reviews, ComplaintLog log, CaseMessenger messenger, CompanyMessenger company, TimeProvider time, ILogger<ContactPendingCustomers> logger) : IScheduledJob
{
    /// <inheritdoc/>
    public string Name => "contact_pending_customers";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(9).WhenStaffHear();

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
            await logger.TryAsync(Name, line.Id, () => ContactAsync(new CaseRef(occurrence.Company, line.Id), month, cancel));
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
            var duty = SideDuty.Of(complaint, context);
            // Where the quiet hours begin meanwhile, the next morning does it.
            if (duty.QuietUntil is null)
                await messenger.SendAsync(complaint with { StepNo = 0 }, Notices(complaint, contact, duty), context, cancel);
        }
    }

    // Each has a key of its own, so whoever was told is not told again.
    private static IReadOnlyList<Notice> Notices(Complaint complaint, PendingContact contact, SideDuty duty)
    {
        var (people, about) = (duty.People, $"pending-contact-{contact.Month}");
        ScriptedText Words(string script) => NoticeScripts.Fill(script, ("number", complaint.Filed!.Number), ("due", BusinessCalendar.ToLocal(contact.DueAt)));
        List<Notice?> notices = [duty.To(Agents(complaint, people), about, Words("pending.contact"))];
        if (duty.Now > contact.DueAt)
            notices.Add(duty.To(people.InRole(StaffRole.Manager), $"{about}-late", Words("pending.contact.late"), evenAway: true));
        if (duty.Now > duty.Calendar.AddWorkingDays(contact.DueAt, 1, DayEdge.Closing).At)
            notices.Add(duty.To(people.InRole(StaffRole.Owner), $"{about}-owner", Words("pending.contact.owner"), evenAway: true));
        return [.. notices.OfType<Notice>()];
    }

    // The handler before the other agents.
    private static IEnumerable<StaffMember> Agents(Complaint complaint, CompanyPeople people) =>
        people.Staff.Where(one => one.Role is StaffRole.Agent || one.Id == complaint.Handler?.StaffId).OrderByDescending(one => one.Id == complaint.Handler?.StaffId);

    private async Task AskForReviewAsync(CompanyPeople people, ContactMonth month, int cases, CancellationToken cancel)
    {
        if (await reviews.ReadAsync(people.Company.Id, month.Month, cancel) is not null)
            return;
        var duty = SideDuty.Of(people, time.GetUtcNow());
        List<Notice?> notices = [duty.To(people.InRole(StaffRole.Manager), $"pending-review-{month.Month}", NoticeScripts.Fill("pending.review", ("month", month.Month), ("count", $"{cases}")), evenAway: true)];
        var late = people.WorkingTime().AddWorkingDays(BusinessCalendar.At(month.Day, TimeOnly.MinValue), 2, DayEdge.Closing).At;
        if (duty.Now > late)
            notices.Add(duty.To(
                people.InRole(StaffRole.Owner), $"pending-review-late-{month.Month}", NoticeScripts.Fill("pending.review.late", ("month", month.Month), ("due", BusinessCalendar.ToLocal(late))), evenAway: true));
        await company.SendAsync(duty, notices, cancel);
    }
}
