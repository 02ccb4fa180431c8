using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>
/// After a merge conflicts are declared and lifted in the case that goes on. The one that ended has them too: it can still be read, and so can
/// what was opened from it.
/// </summary>
internal sealed class AlignConflicts(ComplaintLog log) : Activity<CaseRef, CaseView>
{
    /// <summary>Only in a case that goes on in that one. What was lifted there before is lifted here; what was never there stays.</summary>
    /// <param name="into">The case that goes on.</param>
    /// <param name="lifted">What was ever lifted there.</param>
    /// <param name="complaint">The case that it took in.</param>
    /// <param name="context">What a decision may know.</param>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint into, IReadOnlyList<ConflictLifted> lifted, Complaint complaint, DecisionContext context)
    {
        var goesOnThere = complaint.Merging?.ComplaintId == into.Id || complaint.Links.Any(link => link.Relation is CaseRelation.MergedInto && link.ComplaintId == into.Id);
        if (!goesOnThere)
            return Facts.None;
        var over = lifted.Where(one => complaint.IsBarred(one.StaffId) && !into.IsBarred(one.StaffId)).DistinctBy(one => one.StaffId);
        return Facts.Of([.. DeclareConflict.CarriedOver(into, complaint, context), .. over]);
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        Complaint into;
        do
        {
            into = (await log.ReadAsync(input, cancel))!;
            var lifted = (await log.ReadFactsAsync(input, cancel: cancel)).Where(entry => entry.Type == nameof(ConflictLifted)).Select(entry => (ConflictLifted)entry.Read()).ToList();
            foreach (var link in into.Links.Where(link => link.Relation is CaseRelation.Absorbed))
                await log.ActAsync(input with { Id = link.ComplaintId }, (complaint, context) => Decide(into, lifted, complaint, context), cancel);
        }
        // Two changes one after the other may be carried at the same time: whoever is last has seen the newer.
        while ((await log.ReadAsync(input, cancel))!.Version != into.Version);
        return CaseView.Of(into);
    }
}
