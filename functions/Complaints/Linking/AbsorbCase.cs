using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>The second step of a merge: the other case takes in what was said, shown and spent in the one that ends, what is still to be told of it, and who must keep away from it.</summary>
internal sealed class AbsorbCase(ComplaintLog log) : Activity<MergeRef, CaseView>
{
    /// <summary>
    /// Takes it in once. Not when this case has ended or is itself on its way into a third. When two are to be merged into
    /// each other, the one that was filed first takes the other in, whichever is asked first.
    /// </summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint from, int costCents, Complaint into, DecisionContext context)
    {
        if (from.Merging?.ComplaintId != into.Id || HasAbsorbed(into, from.Id) || into.Ended)
            return Facts.None;
        if (into.Merging is { } on && !(on.ComplaintId == from.Id && IsFirst(into, from)))
            return Facts.None;
        var absorbed = new CaseAbsorbed(new LinkedCase(from.Id, from.Filed!.Number), from.FiledAt, from.Filed.Text, from.Additions, from.Level)
        {
            AccusedCleaners = from.AllAccused() is { Count: > 0 } accused ? accused : null,
            CostCents = costCents > 0 ? costCents : null,
            ToPassOn = from.ToPassOn.Where(one => one.IsLeft).ToList() is { Count: > 0 } left ? left : null,
            SameOrderCents = costCents > 0 && from.Filed.Order is { } order && order.Id == into.Filed?.Order?.Id ? costCents : null,
        };
        // The bytes stay where they are; only the reference is new.
        var files = from.Attachments.Where(file => into.Attachments.All(there => there.Id != file.Id)).SelectMany(CopiedFile.FactsOf);
        return Facts.Of([absorbed, .. DeclareConflict.CarriedOver(from, into, context), .. files]);
    }

    /// <summary>Whether a case has taken in another one.</summary>
    public static bool HasAbsorbed(Complaint into, string fromId) => into.Links.Any(link => link.Relation is CaseRelation.Absorbed && link.ComplaintId == fromId);

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(MergeRef input, CancellationToken cancel)
    {
        var from = (await log.ReadAsync(input.From, cancel))!;
        var cost = CaseCost.Of((await log.ReadFactsAsync(input.From, cancel: cancel)).Select(entry => entry.Read()));
        return await log.ActAsync(input.From with { Id = input.Into.ComplaintId }, (into, context) => Decide(from, cost, into, context), cancel);
    }

    private static bool IsFirst(Complaint one, Complaint other) =>
        one.FiledAt != other.FiledAt ? one.FiledAt < other.FiledAt : string.CompareOrdinal(one.Id, other.Id) < 0;
}
