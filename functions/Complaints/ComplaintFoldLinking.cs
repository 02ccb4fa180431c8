namespace ComplaintCloud.Complaints;

/// <summary>A case that this one belongs to, and how.</summary>
public sealed record CaseLink(CaseRelation Relation, string ComplaintId, string Number);

/// <summary>How duplicates, merges, splits and corrections of the basic facts change a case.</summary>
internal static class ComplaintFoldLinking
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at) => fact switch
    {
        FiledAgain again => before with
        {
            FilingsAgain = [.. before.FilingsAgain, again.FilingId],
            Additions = again.Text == before.Filed?.Text || before.Additions.Contains(again.Text) ? before.Additions : [.. before.Additions, again.Text],
        },
        MergeStarted started => before with { Merging = started.Into, Merges = started.MergeNo },
        BasicsCorrected corrected => before with { Filed = Intake.CorrectBasics.Apply(before.Filed!, corrected.After) },
        MergeAbandoned => before with { Merging = null },
        CaseAbsorbed absorbed => Absorb(before, absorbed),
        ComplaintMerged merged => (before with
        {
            EndedAt = at,
            ClosingBecause = null,
            Merging = null,
            Offers = ComplaintFold.Recalled(before),
            Links = Linked(before, CaseRelation.MergedInto, merged.Into),
            ToPassOn = merged.LeftThere is { } left ? [.. before.ToPassOn.Select(one => left.Contains(one.NoticeNo) ? one with { LeftIn = merged.Into.Number } : one)] : before.ToPassOn,
        }).Enter(CaseStep.Merged, Turn.Nobody, at),
        CaseSplit split => before with { Splits = [.. before.Splits, split], Links = Linked(before, CaseRelation.SplitInto, split.To) },
        _ => null,
    };

    /// <summary>Whether a cleaner was complained about, in this case or in one that it took in.</summary>
    public static bool IsAccused(this Complaint complaint, string cleanerId) => complaint.Filed?.CleanerId == cleanerId || complaint.AlsoAccused.Contains(cleanerId);

    /// <summary>All cleaners who were.</summary>
    public static IReadOnlyList<string> AllAccused(this Complaint complaint) =>
        [.. new[] { complaint.Filed?.CleanerId }.OfType<string>().Union(complaint.AlsoAccused)];

    /// <summary>The links of a case that is filed.</summary>
    public static IReadOnlyList<CaseLink> OfFiling(ComplaintFiled filed) => filed is { RepeatOf: null, Follows: null, SplitFrom: null } ? [] :
    [
        .. filed.RepeatOf is { } earlier ? [new CaseLink(CaseRelation.RepeatOf, earlier.ComplaintId, earlier.Number)] : (CaseLink[])[],
        .. filed.Follows is { } closed ? [new CaseLink(CaseRelation.Follows, closed.ComplaintId, closed.Number)] : (CaseLink[])[],
        .. filed.SplitFrom is { } whole ? [new CaseLink(CaseRelation.SplitFrom, whole.ComplaintId, whole.Number)] : (CaseLink[])[],
    ];

    private static Complaint Absorb(Complaint before, CaseAbsorbed absorbed) => before with
    {
        FiledAt = absorbed.FiledAt < before.FiledAt ? absorbed.FiledAt : before.FiledAt,
        Level = Math.Max(before.Level, absorbed.Level),
        Additions = [.. before.Additions, $"并入投诉{absorbed.From.Number}：{absorbed.Text}", .. absorbed.Additions],
        Links = Linked(before, CaseRelation.Absorbed, absorbed.From),
        AlsoAccused = [.. before.AlsoAccused.Union(absorbed.AccusedCleaners ?? [])],
        SpentBeforeCents = before.SpentBeforeCents + (absorbed.SameOrderCents ?? 0),
        ToPassOn = [.. before.ToPassOn, .. (absorbed.ToPassOn ?? []).Select((one, i) => one with { NoticeNo = before.ToPassOn.Count + 1 + i })],
    };

    private static IReadOnlyList<CaseLink> Linked(Complaint before, CaseRelation relation, LinkedCase other) =>
        [.. before.Links, new CaseLink(relation, other.ComplaintId, other.Number)];
}
