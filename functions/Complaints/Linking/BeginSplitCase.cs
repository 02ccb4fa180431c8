using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>Files the part that was split off, with its files by reference; who must keep away from the whole must from the part.</summary>
internal sealed class BeginSplitCase(ComplaintLog log) : Activity<SplitRef, CaseView>
{
    /// <summary>The files that the new case does not have yet.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(CaseSplit split, Complaint whole, Complaint part) => Facts.Of([.. whole.Attachments
        .Where(file => split.AttachmentIds.Contains(file.Id) && part.Attachments.All(there => there.Id != file.Id))
        .SelectMany(CopiedFile.FactsOf)]);

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(SplitRef input, CancellationToken cancel)
    {
        var whole = (await log.ReadAsync(input.From, cancel))!;
        var split = whole.Splits[input.SplitNo - 1];
        var id = input.From with { Id = split.To.ComplaintId };
        var filed = whole.Filed! with
        {
            Number = split.To.Number,
            Text = split.Text,
            Wish = split.Wish,
            RepeatOf = null,
            Repeats = null,
            SplitFrom = new LinkedCase(whole.Id, whole.Filed!.Number),
            Conflicts = whole.Conflicts.Count > 0 ? whole.Conflicts : null,
            AccusedCleaners = whole.AlsoAccused.Count > 0 ? whole.AlsoAccused : null,
        };
        await log.BeginAsync(id, Actors.Workflow, filed, cancel);
        return await log.ActAsync(id, (part, _) => Decide(split, whole, part), cancel);
    }
}
