using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Where the product can be reached from outside.</summary>
/// <param name="PublicUrl">Such as https://jiejia.example, without a slash at the end.</param>
/// <param name="RoutePrefix">What stands before the product's routes there, such as /api.</param>
internal sealed record PublicAddress(string PublicUrl, string RoutePrefix = "/api");

/// <summary>Who is told what when a step is entered.</summary>
internal sealed class TurnNotices(PrivateLinks links, CustomerLinks customerLinks, PublicAddress address)
{
    // A cleaner may name a visit up to a week later, and it may be done a week after that.
    private static readonly TimeSpan LinkAfterVisit = TimeSpan.FromDays(14);

    /// <summary>The notices of the step in which the case stands.</summary>
    public async Task<IReadOnlyList<Notice>> ForAsync(Complaint complaint, DecisionContext context, CancellationToken cancel)
    {
        var people = context.People;
        if (complaint is { Step: CaseStep.InProgress, LiveOffer: { State: OfferAnswer.Offered } offer })
            return [.. Recalled(offer.Proposals.Count > 0 ? null : complaint.Offers.SkipLast(1).LastOrDefault(), complaint, people), .. await OfferAsync(complaint, offer, people, cancel)];
        var called = complaint is { Step: CaseStep.Withdrawn } or { Step: CaseStep.InProgress, Turn: Turn.Manager } && complaint.Offers is [.., var last] ? last : null;
        return [.. Recalled(called, complaint, people), .. Settled(complaint, people), .. Customer(complaint), .. await customerLinks.ForAsync(complaint, context.Now, cancel), .. Staff(complaint, context)];
    }

    /// <summary>How the notice is called that says in which channel a customer without a number is answered.</summary>
    public const string PassOn = "pass-on";

    /// <summary>How the notice with a question is called, for which the clock was stopped.</summary>
    public static string QuestionOf(ClockPause pause) => $"question-{pause.PauseNo}";

    /// <summary>Who can open a job, by their private link.</summary>
    public static Caller HolderOf(Complaint complaint, OfferState offer) =>
        new(complaint.Company, Audience.Cleaner, offer.CleanerId) { ComplaintId = complaint.Id, OfferNo = offer.OfferNo };

    private static IEnumerable<Notice> Customer(Complaint complaint)
    {
        if (CustomerWords.For(complaint) is { } words)
            yield return Notice.ToCustomer(complaint, "news", words);
        if (complaint.Paused is { Asked: false, Question: { } question } pause)
            yield return Notice.ToCustomer(complaint, QuestionOf(pause), CustomerWords.Question(complaint, question));
    }

    private static IEnumerable<Notice> Staff(Complaint complaint, DecisionContext context)
    {
        if (StaffWords.For(complaint) is not { } words)
            return [];
        // Who ended a case has nothing to do in it; only who handled it is told.
        if (complaint.Ended)
            return context.People.FindStaff(complaint.Handler?.StaffId) is { } handler ? [Notice.ToStaff(handler, "turn", words)] : [];
        var duty = CaseDuty.For(complaint, context);
        if (duty.Empty)
            return context.People.InRole(StaffRole.Owner).OrderBy(owner => complaint.IsBarred(owner.Id)).Take(1).Select(owner => Notice.ToStaff(owner, "pool", StaffWords.NobodyThere(complaint)) with { IsNeeded = true });
        List<StaffMember> told = [duty.There[0].Member];
        // A case of level 3 is a manager's and the owner's business from the first minute.
        if (complaint is { Step: CaseStep.Triaged, Level: >= 3 })
            told.AddRange(duty.There.Select(person => person.Member).Where(person => person.Id == complaint.Assigned?.SupervisorId || person.Role is StaffRole.Owner));
        return
        [
            .. told.DistinctBy(person => person.Id).Select((person, i) => Notice.ToStaff(person, "turn", StaffWords.For(complaint, i == 0 ? Absent(complaint, duty) : null)!)),
            .. complaint.ToPassOn.LastOrDefault(one => one.IsLeft) is { } last && !complaint.PassOnTold ? [Notice.ToStaff(told[0], PassOn, StaffWords.PassOn(complaint, last.Channel)) with { IsNeeded = true }] : (Notice[])[],
        ];
    }

    private static StaffMember? Absent(Complaint complaint, CaseDuty duty) =>
        duty.There[0].InsteadOf ?? (complaint.Turn is Turn.Agent && duty.There[0].Reason is not DutyReason.NotInvolved ? duty.Absent.FirstOrDefault(member => member.Id == complaint.Handler?.StaffId) : null);

    private static IEnumerable<Notice> Recalled(OfferState? offer, Complaint complaint, CompanyPeople? people) =>
        offer is { State: OfferAnswer.Withdrawn } && people?.FindCleaner(offer.CleanerId) is { } cleaner
            ? [Notice.ToCleaner(cleaner, "cancelled", CustomerWords.Say("job.cancelled", complaint)) with { IsNeeded = true }]
            : [];

    private static IEnumerable<Notice> Settled(Complaint complaint, CompanyPeople? people) =>
        complaint is { Step: CaseStep.InProgress, LiveOffer: { State: OfferAnswer.Accepted, TimeSettled: true } offer } && people?.FindCleaner(offer.CleanerId) is { } cleaner
            ? [Notice.ToCleaner(cleaner, "visit-time", CustomerWords.Say("job.time", complaint, ("visit", BusinessCalendar.ToLocal(offer.VisitAt))))]
            : [];

    private async Task<IReadOnlyList<Notice>> OfferAsync(Complaint complaint, OfferState offer, CompanyPeople? people, CancellationToken cancel)
    {
        if (people?.FindCleaner(offer.CleanerId) is not { } cleaner)
            return [];
        var link = $"{address.PublicUrl}/c/{await links.MakeAsync(HolderOf(complaint, offer), offer.VisitAt + LinkAfterVisit, cancel)}";
        var script = offer.Proposals.Count > 0 ? "job.offer.moved" : "job.offer";
        return [Notice.ToCleaner(cleaner, $"offer-{offer.OfferNo}",
            NoticeScripts.Fill(script, ("number", complaint.Filed!.Number), ("visit", BusinessCalendar.ToLocal(offer.VisitAt)), ("due", BusinessCalendar.ToLocal(offer.AnswerBy)), ("link", link))) with { IsNeeded = true }];
    }
}
