using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>Who changes something of a company, which version they have seen, and why they do it.</summary>
internal sealed record Edit(string Company, string By, StaffRole Role, int? Version, string? Why);

/// <summary>What an edit is decided by.</summary>
/// <param name="Current">What is there now; null for something new.</param>
/// <param name="All">All items of its kind, for kinds whose items must agree with each other; else empty.</param>
/// <param name="People">The company.</param>
/// <param name="Role">What the person may decide.</param>
internal sealed record EditScope<T>(T? Current, IReadOnlyList<T> All, CompanyPeople People, StaffRole Role)
    where T : class;

/// <summary>Where something is kept and how.</summary>
/// <param name="Kind">Its partition.</param>
/// <param name="Id">Its row.</param>
/// <param name="Guarded">The items of the kind must agree with each other, so their edits go one after the other.</param>
/// <param name="KeepsVersions">Older versions stay readable.</param>
internal sealed record EditTarget(string Kind, string Id, bool Guarded = false, bool KeepsVersions = false);

/// <summary>
/// Changes what a company says about itself: decides, stores the item with its next version and an entry of the change log in
/// one commit. Nobody overwrites what they have not seen.
/// </summary>
internal sealed class CompanyEditor(IRecordStore store, CompanyDirectory directory, CompanyChanges log, TimeProvider time)
{
    private const int MaxTries = 8;
    private readonly PeopleTable table = new(store);

    /// <summary>The item as it is then.</summary>
    /// <param name="edit">Who and why.</param>
    /// <param name="target">What.</param>
    /// <param name="decide">Pure; may be called more than once. The same value again changes nothing.</param>
    /// <param name="first">What holds while nothing was stored.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<Result<Kept<T>>> ChangeAsync<T>(
        Edit edit, EditTarget target, Func<EditScope<T>, Result<T>> decide, T? first = null, CancellationToken cancel = default)
        where T : class
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var guard = target.Guarded ? await table.GuardAsync(edit.Company, target.Kind, cancel) : null;
            var all = target.Guarded ? await table.ListAsync<T>(edit.Company, target.Kind, cancel) : [];
            var before = await table.ReadKeptAsync<T>(edit.Company, target.Kind, target.Id, cancel) ?? Unstored(target, first);
            var people = await directory.FindAsync(edit.Company, cancel) ?? throw new InvalidOperationException($"The company '{edit.Company}' is not known.");
            var decided = decide(new EditScope<T>(before?.Value, all, people, edit.Role)).Is(out var value, out var error);
            if (decided && before is not null && Same(before.Value, value!))
                return before;
            if (EditErrors.CheckVersion(before, edit.Version) is { } stale)
                return stale;
            if (!decided)
                return error!;
            var after = new Kept<T>(target.Id, value!, (before?.Version ?? 0) + 1, time.GetUtcNow(), edit.By, edit.Why, null);
            if (await TryCommitAsync(edit, target, before, after, guard, cancel))
                return after;
        }
        throw new TransientException($"{target.Kind} of {edit.Company} change too fast.");
    }

    private async Task<bool> TryCommitAsync<T>(Edit edit, EditTarget target, Kept<T>? before, Kept<T> after, string? guard, CancellationToken cancel)
        where T : class
    {
        var entry = new CompanyChange(after.At!.Value, edit.By, edit.Why, target.Kind, [ChangedItem.Of(before, after)]);
        var row = Row(after);
        List<RecordChange> changes =
        [
            before?.ETag is { } seen ? RecordChange.Replace(target.Id, row, seen) : RecordChange.Insert(target.Id, row),
            CompanyChanges.ToInsert(entry),
        ];
        if (target.Guarded)
            changes.Add(Guard(edit.By, guard));
        if (target.KeepsVersions)
            changes.Add(RecordChange.Upsert(CompanyDirectory.VersionRow(target.Id, after.Version), row));
        if (target.KeepsVersions && before is { ETag: null })
            changes.Add(RecordChange.Upsert(CompanyDirectory.VersionRow(target.Id, before.Version), Row(before)));
        if (!(await table.CommitAsync(edit.Company, target.Kind, changes, cancel)).Committed)
            return false;
        directory.Forget(edit.Company);
        await log.DeliverAsync(edit.Company, target.Kind, entry, cancel);
        return true;
    }

    private static RecordChange Guard(string by, string? seen)
    {
        var last = new Dictionary<string, string> { ["by"] = by };
        return seen is null ? RecordChange.Insert(PeopleRow.Guard, last) : RecordChange.Replace(PeopleRow.Guard, last, seen);
    }

    private static Kept<T>? Unstored<T>(EditTarget target, T? first)
        where T : class => first is null ? null : new Kept<T>(target.Id, first, 1, null, null, null, null);

    private static Dictionary<string, string> Row<T>(Kept<T> kept)
        where T : class => PeopleRow.Of(kept.Value, kept.Version, kept.At, kept.By, kept.Why);

    private static bool Same<T>(T one, T other) =>
        JsonSerializer.Serialize(one, WorkflowCatalog.Json) == JsonSerializer.Serialize(other, WorkflowCatalog.Json);
}
