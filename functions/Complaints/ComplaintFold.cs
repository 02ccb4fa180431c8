namespace ComplaintCloud.Complaints;

/// <summary>How each fact changes a case: the state machine, in one place.</summary>
internal static class ComplaintFold
{
    private static readonly Complaint Nothing = new() { Company = "", Id = "" };

    /// <summary>The case after one more fact.</summary>
    public static Complaint Apply(Complaint told, Fact fact, DateTimeOffset at, string by)
    {
        if (fact is ComplaintFiled filed)
            return File(told, new CaseRef(told.Company, told.Id), filed, at, told.Version, told.LastHash);
        var before = ComplaintFoldNotices.Count(told, fact);
        var after = fact switch
        {
            FactsAdded added => before with
            {
                Additions = [.. before.Additions, added.Text],
                Messages = added.Message is { } message ? [.. before.Messages, message.Id] : before.Messages,
            },
            ComplaintAcknowledged acknowledged => (before with { Assigned = acknowledged.Assigned }).Enter(CaseStep.Triaged, Turn.Agent, at),
            ComplaintTaken taken => Take(before, taken, at),
            PromiseGiven promise => before with { Promise = promise, PromisedBy = new Stamp(at, by) },
            PhoneRevealed revealed => before with { PhoneLook = new Privacy.PhoneLook(new Stamp(at, by), revealed.Reason) },
            RatingGiven rating => before with { Rating = rating },
            DeadlineSet set => before with { Deadline = set.Deadline },
            Escalated climbed => before with { Escalations = [.. before.Escalations, climbed] },
            ComplaintWithdrawn => (before with { EndedAt = at, Offers = Recalled(before) }).Enter(CaseStep.Withdrawn, Turn.Nobody, at),
            _ => ComplaintFoldTriage.Apply(before, fact, at, by)
                ?? ComplaintFoldDecision.Apply(before, fact, at, by)
                ?? ComplaintFoldInvestigation.Apply(before, fact, at, by)
                ?? ComplaintFoldNotices.Apply(before, fact, at, by)
                ?? ComplaintFoldDuty.Apply(before, fact, at, by)
                ?? ComplaintFoldClocks.Apply(before, fact, at, by)
                ?? ComplaintFoldWork.Apply(before, fact, at, by)
                ?? ComplaintFoldTasks.Apply(before, fact, at, by)
                ?? ComplaintFoldCallback.Apply(before, fact, at, by)
                ?? ComplaintFoldClosing.Apply(before, fact, at, by)
                ?? ComplaintFoldWaiting.Apply(before, fact)
                ?? ComplaintFoldAttachments.Apply(before, fact, at, by)
                ?? ComplaintFoldDisposition.Apply(before, fact)
                ?? ComplaintFoldContent.Apply(before, fact)
                ?? ComplaintFoldPending.Apply(before, fact, at, by)
                ?? ComplaintFoldLinking.Apply(before, fact, at)
                ?? throw new NotSupportedException($"No rule folds the fact {fact.GetType().Name}."),
        };
        after = ComplaintFoldTasks.Tidy(after);
        return after with
        {
            PhaseNo = after.Phase == before.Phase && before.StepNo > 0 ? before.PhaseNo : before.PhaseNo + 1,
            Progress = WithProgress(before, fact, after, at),
        };
    }

    /// <summary>The case that begins with a fact.</summary>
    public static Complaint Begin(CaseRef id, ComplaintFiled first, DateTimeOffset at, FactEntry entry) => File(Nothing, id, first, at, entry.Seq, entry.Hash);

    /// <summary>The case that a log amounts to; its entries must be whole and in order.</summary>
    public static Complaint Replay(CaseRef id, IEnumerable<FactEntry> entries) => entries.Aggregate(
        new Complaint { Company = id.Company, Id = id.Id },
        (before, entry) => Apply(before, entry.Read(), entry.At, entry.By) with { Version = entry.Seq, LastHash = entry.Hash });

    /// <summary>The case at the start of a step or turn. Its deadline is set by the fact that follows.</summary>
    public static Complaint Enter(this Complaint complaint, CaseStep step, Turn turn, DateTimeOffset at) =>
        complaint with { Step = step, Turn = turn, StepNo = complaint.StepNo + 1, StepSince = at, Deadline = null, Told = [], HeldUntil = null };

    /// <summary>The offers with the last one called back, if it is still open.</summary>
    public static IReadOnlyList<OfferState> Recalled(Complaint complaint) => complaint.LiveOffer is { } live
        ? [.. complaint.Offers.SkipLast(1), live with { State = OfferAnswer.Withdrawn }]
        : complaint.Offers;

    // The first fact of every case: one copy, where entering a step and going through what follows from any fact would make five.
    private static Complaint File(Complaint before, CaseRef id, ComplaintFiled filed, DateTimeOffset at, int version, string lastHash) => before with
    {
        Version = version,
        LastHash = lastHash,
        Company = id.Company,
        Id = id.Id,
        Filed = filed.Deadline is null ? filed : filed with { Deadline = null },
        FiledAt = at,
        BegunAt = at,
        Links = ComplaintFoldLinking.OfFiling(filed),
        Conflicts = filed.Conflicts ?? before.Conflicts,
        AlsoAccused = filed.AccusedCleaners ?? before.AlsoAccused,
        Step = CaseStep.Received,
        Turn = Turn.Workflow,
        StepNo = before.StepNo + 1,
        StepSince = at,
        Deadline = filed.Deadline,
        PhaseNo = before.PhaseNo + 1,
        Progress = WithProgress(before, filed, before, at),
    };

    private static IReadOnlyList<ProgressEntry> WithProgress(Complaint before, Fact fact, Complaint after, DateTimeOffset at) =>
        ProgressWords.For(fact, after) is { } words ? [.. before.Progress, new ProgressEntry(at, words.Title, words.Detail)] : before.Progress;

    private static Complaint Take(Complaint before, ComplaintTaken taken, DateTimeOffset at)
    {
        var after = before with { Handler = taken, FirstTakenAt = before.FirstTakenAt ?? at, HandledBy = [.. before.HandledBy.Append(taken.StaffId).Distinct()] };
        return before.Step is CaseStep.Triaged ? after.Enter(CaseStep.Investigating, Turn.Agent, at) : after;
    }
}
