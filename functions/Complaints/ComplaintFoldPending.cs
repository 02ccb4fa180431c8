using ComplaintCloud.Complaints.PendingLedger;

namespace ComplaintCloud.Complaints;

/// <summary>How a case goes on the pending ledger, is looked after there, and comes back to where it was.</summary>
internal static class ComplaintFoldPending
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        CasePended pended => (before with
        {
            Pendings = [.. before.Pendings, new PendingEntry(pended.PendingNo, pended.Reason, pended.NextOn, before.Step, before.Turn, at, by)],
        }).Enter(CaseStep.Pending, Turn.Workflow, at),
        PendingEnded ended => End(before, ended, at),
        PendingContactDue due => Last(before, entry => entry with { Contacts = [.. entry.Contacts, new PendingContact(due.Month, due.DueAt)] }),
        PendingContacted contacted => Contact(before, contacted, at, by),
        _ => null,
    };

    private static Complaint End(Complaint before, PendingEnded ended, DateTimeOffset at)
    {
        if (before.Pending is not { } entry)
            return before;
        var after = Last(before, one => one with { EndedAt = at, Because = ended.Because, Note = ended.Note, BackStepNo = before.StepNo + 1 });
        return after.Enter(entry.BackTo, entry.BackTurn, at);
    }

    // Entering the step again gives it the new day and tells the customer of it.
    private static Complaint Contact(Complaint before, PendingContacted contacted, DateTimeOffset at, string by)
    {
        var attempt = new PendingAttempt(at, by, contacted.Reached, contacted.Said, contacted.NextOn);
        var after = Last(before, entry => entry with
        {
            NextOn = contacted.NextOn ?? entry.NextOn,
            Contacts = [.. entry.Contacts.Select(one => one.Month != contacted.Month ? one : one with { Attempts = [.. one.Attempts, attempt], DoneAt = contacted.Done ? at : null })],
        });
        return contacted.NextOn is not null && before.Step is CaseStep.Pending ? after.Enter(CaseStep.Pending, Turn.Workflow, at) : after;
    }

    private static Complaint Last(Complaint before, Func<PendingEntry, PendingEntry> change) =>
        before.Pendings is [.., var last] ? before with { Pendings = [.. before.Pendings.SkipLast(1), change(last)] } : before;
}
