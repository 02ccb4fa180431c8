using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>What follows from a command for an entry as it stands.</summary>
internal delegate Result<IReadOnlyList<Fact>> EntryDecision<in TEntry>(TEntry entry, DateTimeOffset now);

/// <summary>A decision that rests on other entries too.</summary>
/// <param name="Facts">What follows.</param>
/// <param name="Guard">A row of the register that is written with the facts, and only if nobody has since it was read; null for none.</param>
internal sealed record GuardedDecision(Result<IReadOnlyList<Fact>> Facts, RecordChange? Guard = null);

/// <summary>The append-only log of a register's entries: hash-chained facts and the state folded from them, in one commit.</summary>
/// <typeparam name="TEntry">What an entry is.</typeparam>
/// <param name="store">Where it lies.</param>
/// <param name="time">Tells when something was.</param>
/// <param name="name">How it is called in the store; never changed.</param>
/// <param name="blank">An entry of a company, with its id, before its first fact.</param>
/// <param name="apply">The entry after one more fact: its state machine.</param>
/// <param name="logger">Hears of entries that cannot be read.</param>
internal abstract class Register<TEntry>(IRecordStore store, TimeProvider time, string name, Func<string, string, TEntry> blank, Func<TEntry, Fact, DateTimeOffset, string, TEntry> apply, ILogger logger)
    where TEntry : RegisterEntry
{
    private const int MaxTries = 24;

    /// <summary>The entry, or null when there is none.</summary>
    public async Task<TEntry?> ReadAsync(string company, string id, CancellationToken cancel) => (await LoadAsync(company, id, cancel)).Entry;

    /// <summary>Opens an entry with its first fact, once for each key.</summary>
    /// <param name="company">The tenant.</param>
    /// <param name="key">What opens it; the same one again gives the entry that it opened.</param>
    /// <param name="request">What was asked; the same key with another request is refused.</param>
    /// <param name="by">Who, as the log names them.</param>
    /// <param name="first">The first fact.</param>
    /// <param name="caseId">The case it comes from, if any.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<Result<TEntry>> OpenAsync(string company, string key, string request, string by, RegisterFact first, string? caseId, CancellationToken cancel)
    {
        var (now, partition) = (time.GetUtcNow(), RegisterRows.Partition(company, name));
        var id = RegisterRows.NewId(key, now);
        var entry = FactEntry.Create(first, 1, now, by, HashChain.Start);
        var opened = apply(blank(company, id) with { CaseId = caseId, OpenedAt = now }, first, now, by) with { Version = 1, LastHash = entry.Hash };
        List<RecordChange> changes =
        [
            RecordChange.Insert(RegisterRows.Key(key), new Dictionary<string, string>(2) { ["id"] = id, ["request"] = RegisterRows.Key(request) }),
            RegisterRows.ToInsert(id, entry), RecordChange.Insert(RegisterRows.State(id), RegisterRows.ToProperties(opened)),
            RecordChange.Insert(RegisterRows.Open(id), new Dictionary<string, string>()),
        ];
        if (caseId is not null)
            changes.Add(RecordChange.Insert(RegisterRows.OfCase(caseId, id), new Dictionary<string, string>()));
        return (await store.CommitAsync(RegisterRows.Table, partition, changes, cancel)).Committed ? opened : await KnownAsync(company, key, request, cancel);
    }

    /// <summary>Loads, decides and appends; a change by somebody else in between means deciding again.</summary>
    public Task<Result<TEntry>> DecideAsync(string company, string id, string by, int? version, EntryDecision<TEntry> decide, CancellationToken cancel) =>
        DecideAsync(company, id, by, version, (entry, now) => Task.FromResult(new GuardedDecision(decide(entry, now))), cancel);

    /// <summary>The same where a decision rests on other entries: each attempt looks at them anew.</summary>
    public async Task<Result<TEntry>> DecideAsync(
        string company, string id, string by, int? version, Func<TEntry, DateTimeOffset, Task<GuardedDecision>> decide, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (entry, etag) = await LoadAsync(company, id, cancel);
            if (entry is null)
                return RequestErrors.NotFound;
            var now = time.GetUtcNow();
            var guarded = await decide(entry, now);
            var decided = guarded.Facts.Is(out var facts, out var error);
            if (decided && facts!.Count == 0)
                return entry;
            if (version is { } seen && seen != entry.Version)
                return Stale(entry);
            if (!decided)
                return error!;
            if (await TryAppendAsync(entry, etag!, facts!, guarded.Guard, by, now, cancel) is { } after)
                return after;
        }
        throw new TransientException($"Entry {id} changes too fast.");
    }

    /// <summary>The change by which a decision that rests on several entries shuts out any other of the same name at the same moment; read before the entries are.</summary>
    public async Task<RecordChange> GuardAsync(string company, string about, CancellationToken cancel)
    {
        var row = RegisterRows.Guard(about);
        return await store.ReadAsync(RegisterRows.Table, RegisterRows.Partition(company, name), row, cancel) is { } known
            ? RecordChange.Replace(row, new Dictionary<string, string>(), known.ETag)
            : RecordChange.Insert(row, new Dictionary<string, string>());
    }

    /// <summary>One page in the order of opening.</summary>
    /// <param name="company">The tenant.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="continuation">Where the page before ended.</param>
    /// <param name="show">What is shown of some entries; those that are not wanted are left out.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public Task<Result<Page<T>>> PageAsync<T>(string company, int? take, string? continuation, Func<IEnumerable<TEntry>, Task<IEnumerable<T>>> show, CancellationToken cancel) =>
        store.ReadPageAsync(StatesOf(company), take, continuation, records => show(records.Select(RegisterRows.StateFrom<TEntry>)), cancel);

    /// <summary>All open entries that can be read, in the order of opening.</summary>
    public Task<IReadOnlyList<TEntry>> OpenEntriesAsync(string company, CancellationToken cancel) => ThoseOfAsync(company, "o|", cancel);

    /// <summary>All entries that come from a case and can be read.</summary>
    public Task<IReadOnlyList<TEntry>> OfCaseAsync(string company, string caseId, CancellationToken cancel) => ThoseOfAsync(company, $"c|{caseId}|", cancel);

    /// <summary>All entries that are wanted and can be read, also those that are over; for what rests on no other entry.</summary>
    public async Task<IReadOnlyList<TEntry>> ReadableWhereAsync(string company, Func<TEntry, bool> wanted, CancellationToken cancel) =>
        await store.ReadReadableAsync(StatesOf(company), RegisterRows.StateFrom<TEntry>, logger, cancel).Where(wanted).ToListAsync(cancel);

    /// <summary>All entries that are wanted, also those that are over.</summary>
    public async Task<IReadOnlyList<TEntry>> WhereAsync(string company, Func<TEntry, bool> wanted, CancellationToken cancel) =>
        await store.ReadAllAsync(StatesOf(company), cancel).Select(RegisterRows.StateFrom<TEntry>).Where(wanted).ToListAsync(cancel);

    private RecordQuery StatesOf(string company) => new(RegisterRows.Table) { Partition = RegisterRows.Partition(company, name), RowFrom = "s|", RowBefore = "s}" };

    private async Task<IReadOnlyList<TEntry>> ThoseOfAsync(string company, string rows, CancellationToken cancel)
    {
        var found = new List<TEntry>();
        var query = new RecordQuery(RegisterRows.Table) { Partition = RegisterRows.Partition(company, name), RowFrom = rows, RowBefore = $"{rows[..^1]}}}" };
        await foreach (var record in store.ReadAllAsync(query, cancel))
            if (await FindStateAsync(company, record.Row[(record.Row.LastIndexOf('|') + 1)..], cancel) is { } state && logger.TryRead(RegisterRows.Table, state, RegisterRows.StateFrom<TEntry>) is { } entry)
                found.Add(entry);
        return found;
    }

    private async Task<Record?> FindStateAsync(string company, string id, CancellationToken cancel) =>
        RegisterRows.IsId(id) ? await store.ReadAsync(RegisterRows.Table, RegisterRows.Partition(company, name), RegisterRows.State(id), cancel) : null;

    private async Task<(TEntry? Entry, string? ETag)> LoadAsync(string company, string id, CancellationToken cancel) =>
        await FindStateAsync(company, id, cancel) is { } record
            ? (RegisterRows.StateFrom<TEntry>(record), record.ETag)
            : (null, null);

    private async Task<Result<TEntry>> KnownAsync(string company, string key, string request, CancellationToken cancel)
    {
        var partition = RegisterRows.Partition(company, name);
        if (await store.ReadAsync(RegisterRows.Table, partition, RegisterRows.Key(key), cancel) is not { Properties: var known })
            throw new TransientException("The entry was opened at the same moment.");
        return known["request"] == RegisterRows.Key(request) ? (await ReadAsync(company, known["id"], cancel))! : IntakeErrors.KeyReused;
    }

    private async Task<TEntry?> TryAppendAsync(TEntry before, string etag, IReadOnlyList<Fact> facts, RecordChange? guard, string by, DateTimeOffset now, CancellationToken cancel)
    {
        var (after, changes) = (before, new List<RecordChange>(facts.Count + 2));
        foreach (var fact in facts)
        {
            var entry = FactEntry.Create(fact, after.Version + 1, now, by, after.LastHash);
            changes.Add(RegisterRows.ToInsert(after.Id, entry));
            after = apply(after, fact, now, by) with { Version = entry.Seq, LastHash = entry.Hash };
        }
        changes.Add(RecordChange.Replace(RegisterRows.State(after.Id), RegisterRows.ToProperties(after), etag));
        if (guard is not null)
            changes.Add(guard);
        if (before.IsOpen != after.IsOpen)
            changes.Add(after.IsOpen ? RecordChange.Insert(RegisterRows.Open(after.Id), new Dictionary<string, string>()) : RecordChange.Delete(RegisterRows.Open(after.Id)));
        var partition = RegisterRows.Partition(after.Company, name);
        return (await store.CommitAsync(RegisterRows.Table, partition, changes, cancel)).Committed ? after : null;
    }

    private static Error Stale(TEntry entry) => new Error(ErrorKind.Conflict, "stale_version", "内容刚刚有了变化，请刷新后再操作。")
        .With("version", entry.Version).With("changes", Array.Empty<object>());
}
