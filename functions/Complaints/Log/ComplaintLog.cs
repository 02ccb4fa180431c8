using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints;

/// <summary>A decision: what follows from a command for the case as it stands.</summary>
internal delegate Result<IReadOnlyList<Fact>> Decision(Complaint complaint, DecisionContext context);

/// <summary>What a decision may know beside the case.</summary>
/// <param name="Now">The time (UTC).</param>
/// <param name="People">The company as it is now.</param>
/// <param name="Taxonomy">The taxonomy that the case was judged by; the company's newest for one that was not judged yet.</param>
/// <param name="Calendar">The company's working time.</param>
internal sealed record DecisionContext(DateTimeOffset Now, CompanyPeople People, Taxonomy Taxonomy, BusinessCalendar Calendar)
{
    /// <summary>The company's numbers as they are now: a change applies to what is decided and begun after it.</summary>
    public CompanyPolicy Policy => People.Policy;

    /// <summary>The numbers by which the case itself is judged, its money and its limits: those that held when it was judged first; the newest for one that was not judged yet.</summary>
    public CompanyPolicy CasePolicy { get; init; } = People.Policy;
}

/// <summary>A case as it was read.</summary>
/// <param name="Complaint">Its state.</param>
/// <param name="ETag">The version of its state row; null when it has none yet.</param>
internal sealed record SeenCase(Complaint Complaint, string? ETag);

/// <summary>
/// The append-only log of every case: facts, the state folded from them and the work left to do, in one atomic commit.
/// What a call returned is on disk.
/// </summary>
internal sealed class ComplaintLog(IRecordStore store, CompanyDirectory directory, CaseRelay relay, CaseCounts counts, KeepVisitsApart visits, TimeProvider time)
{
    /// <summary>The table of all cases; one partition each.</summary>
    public const string Table = "cases";

    /// <summary>The row of the folded state, behind the facts and before the pending work.</summary>
    public const string StateRow = "state";

    private const int MaxTries = 24;

    /// <summary>The case, or null when there is none.</summary>
    public async Task<Complaint?> ReadAsync(CaseRef id, CancellationToken cancel = default) =>
        (await store.ReadStateAsync(id, cancel)).Complaint;

    /// <summary>The case, to decide about it in a moment; null when there is none.</summary>
    public async Task<SeenCase?> SeeAsync(CaseRef id, CancellationToken cancel = default) =>
        await store.ReadStateAsync(id, cancel) is ({ } complaint, var etag) ? new SeenCase(complaint, etag) : null;

    /// <summary>All facts of a case behind a version, in order.</summary>
    public Task<IReadOnlyList<FactEntry>> ReadFactsAsync(CaseRef id, int after = 0, CancellationToken cancel = default) =>
        store.ReadFactsAsync(id, after, cancel);

    /// <summary>Loads, decides and appends. A change by somebody else in between means deciding again.</summary>
    /// <param name="id">Which case.</param>
    /// <param name="by">Who: <c>workflow</c>, or audience and id.</param>
    /// <param name="version">The version that the caller saw, or null for whatever is there.</param>
    /// <param name="decide">Pure; may be called more than once.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public Task<Result<Complaint>> DecideAsync(CaseRef id, string by, int? version, Decision decide, CancellationToken cancel = default) =>
        DecideAsync(id, by, version, decide, null, cancel);

    /// <summary>The same about a case that was just seen.</summary>
    public async Task<Result<Complaint>> DecideAsync(CaseRef id, string by, int? version, Decision decide, SeenCase? seenCase, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++, seenCase = null)
        {
            var (complaint, etag) = seenCase is { } known ? (known.Complaint, known.ETag) : await store.ReadStateAsync(id, cancel);
            if (complaint is null)
                return CaseErrors.NotFound;
            var context = await ContextAsync(complaint, cancel);
            var decided = decide(complaint, context).Is(out var facts, out var error);
            // A request that was done already and comes again is no conflict, whatever it had seen.
            if (decided && facts!.Count == 0)
                return complaint;
            // Who may not see the case hears no news of it either.
            if (!decided && (error!.Kind is ErrorKind.Forbidden || ReferenceEquals(error, CaseErrors.NotFound)))
                return error;
            if (complaint.Merging is not null && by != Actors.Workflow)
                return Linking.LinkingErrors.CaseMerging;
            if (version is { } seen && await NewsSinceAsync(complaint, seen, cancel) is { } news)
                return news;
            if (!decided)
                return error!;
            if (await visits.ReserveAsync(complaint, facts!, context, cancel) is { } taken)
                return taken;
            if (await TryAppendAsync(complaint, etag, facts!, by, context, cancel) is { } after)
                return after;
        }
        throw new TransientException($"Case {id.Id} changes too fast.");
    }

    /// <summary>
    /// Begins a case with its first fact. Null when there is one with that id already. What is stored is that fact and the
    /// work that it leaves, no more: somebody waits for it, and the state of such a case is quickly folded.
    /// </summary>
    public async Task<Complaint?> BeginAsync(CaseRef id, string by, ComplaintFiled first, CancellationToken cancel = default)
    {
        var context = Context(await CompanyAsync(id.Company, cancel));
        var filed = first with { Deadline = StepDeadlines.OfNewCase(context.Now, context.Policy, context.Calendar) };
        var entry = FactEntry.Create(filed, 1, context.Now, by, HashChain.Start);
        if (!(await store.CommitAsync(CaseRows.Table, id.Partition, [entry.ToInsert(), PendingWork.OfNewCase], cancel)).Committed)
            return null;
        Tell(id, [filed], leavesWork: true);
        return ComplaintFold.Begin(id, filed, context.Now, entry);
    }

    /// <summary>The time, the company and the calendar for decisions about a case.</summary>
    public async Task<DecisionContext> ContextAsync(Complaint complaint, CancellationToken cancel = default)
    {
        var people = await CompanyAsync(complaint.Company, cancel);
        if (complaint.Triage is not { } judged)
            return Context(people);
        return Context(people) with
        {
            Taxonomy = await directory.TaxonomyAsync(people, judged.TaxonomyVersion, cancel),
            CasePolicy = await directory.PolicyAsync(people, judged.PolicyVersion, cancel),
        };
    }

    private DecisionContext Context(CompanyPeople people) => new(time.GetUtcNow(), people, people.Taxonomy, people.WorkingTime());

    private async ValueTask<CompanyPeople> CompanyAsync(string company, CancellationToken cancel) =>
        await directory.FindAsync(company, cancel) ?? throw new InvalidOperationException($"The company '{company}' is not known.");

    private async Task<Complaint?> TryAppendAsync(
        Complaint before, string? etag, IReadOnlyList<Fact> facts, string by, DecisionContext context, CancellationToken cancel)
    {
        var (after, changes) = (before, new List<RecordChange>(facts.Count + 3));
        foreach (var fact in facts)
            after = Add(after, fact, by, context.Now, changes);
        while ((TaskFacts.Next(before, after, context) ?? ClockFacts.Next(before, after, context.Policy, context.Calendar)) is { } follows)
            after = Add(after, follows, Actors.Workflow, context.Now, changes);
        var state = CaseRows.ToProperties(after);
        changes.Add(etag is null ? RecordChange.Insert(CaseRows.StateRow, state) : RecordChange.Replace(CaseRows.StateRow, state, etag));
        var pending = PendingWork.Between(before, after);
        if (pending is not null)
            changes.Add(pending.ToInsert(after.Version));
        var id = new CaseRef(before.Company, before.Id);
        if (!(await store.CommitAsync(CaseRows.Table, id.Partition, changes, cancel)).Committed)
            return null;
        Tell(id, facts, pending is not null);
        return after;
    }

    private void Tell(CaseRef id, IReadOnlyList<Fact> facts, bool leavesWork)
    {
        counts.Note(facts);
        if (leavesWork)
            relay.Post(id);
    }

    private static Complaint Add(Complaint before, Fact fact, string by, DateTimeOffset at, List<RecordChange> changes)
    {
        var entry = FactEntry.Create(fact, before.Version + 1, at, by, before.LastHash);
        changes.Add(entry.ToInsert());
        return ComplaintFold.Apply(before, fact, at, by) with { Version = entry.Seq, LastHash = entry.Hash };
    }

    // That somebody was notified or reminded changes nothing that a decision was based on.
    private async Task<Error?> NewsSinceAsync(Complaint complaint, int version, CancellationToken cancel)
    {
        if (version == complaint.Version)
            return null;
        if (version > complaint.Version)
            return RequestErrors.UnknownVersion;
        var entries = await ReadFactsAsync(new CaseRef(complaint.Company, complaint.Id), version, cancel);
        var news = entries.Where(entry => entry.Type is not (nameof(NoticeSent) or nameof(NoticeEnded) or nameof(ContentChecked) or nameof(AttachmentChecked) or nameof(Escalated) or nameof(PromiseBroken) or nameof(DeadlineSet) or nameof(DeadlineMoved) or nameof(CustomerAsked)
            or nameof(PoolFoundEmpty) or nameof(LevelRaised) or nameof(NoticesHeld) or nameof(NoticeCapReached)
            or nameof(TaskEscalated) or nameof(TaskOwnerTold) or nameof(TaskDeadlineMoved) or nameof(ToldOfIncident) or nameof(PhoneRevealed))).ToList();
        return news.Count > 0 ? CaseErrors.Stale(complaint, news) : null;
    }
}
