using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>The last step of a merge: the case ends when the other one has taken it in, and goes on by itself when not.</summary>
internal sealed class FinishMerge(ComplaintLog log) : Activity<MergeRef, CaseView>
{
    /// <summary>Nothing when that merge was settled before. Who must keep away from the other case sees this one no more either.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(MergeRef merge, Complaint into, Complaint complaint, DecisionContext context)
    {
        if (complaint.Merging is null || complaint.Merges != merge.MergeNo)
            return Facts.None;
        return AbsorbCase.HasAbsorbed(into, complaint.Id) && !complaint.Ended
            ? Facts.Of([.. DeclareConflict.CarriedOver(into, complaint, context).OfType<ConflictDeclared>(), new ComplaintMerged(merge.Into) { LeftThere = LeftThere(into, complaint) }])
            : Facts.Of(new MergeAbandoned(merge.MergeNo, merge.Into));
    }

    // What was left to staff since the other case took this one in is told from here.
    private static List<int>? LeftThere(Complaint into, Complaint complaint) =>
        complaint.ToPassOn.Where(one => one.IsLeft && into.ToPassOn.Any(one.IsSameAs)).Select(one => one.NoticeNo).ToList() is { Count: > 0 } there ? there : null;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(MergeRef input, CancellationToken cancel)
    {
        var into = (await log.ReadAsync(input.From with { Id = input.Into.ComplaintId }, cancel))!;
        return await log.ActAsync(input.From, (complaint, context) => Decide(input, into, complaint, context), cancel);
    }
}
