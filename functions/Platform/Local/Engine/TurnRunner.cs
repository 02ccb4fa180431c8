using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Executes turns: takes the messages in, runs the code, stores the outcome, and only then lets it take effect. Trouble
/// with the store never ends an instance; the turn is made again, from the store, after a while.
/// </summary>
internal sealed class TurnRunner(
    EngineStore store, InstanceLoader loader, WorkflowCatalog catalog, EngineOptions options, TimeProvider time, TurnEffects effects, ILogger logger)
{
    /// <summary>Hands out messages and takes instances back; set once before the first turn.</summary>
    public Dispatcher Dispatcher { get; set; } = null!;

    public async void Run(LiveInstance instance)
    {
        var (messages, mustReadInbox) = Dispatcher.Take(instance);
        try
        {
            Gather(instance, messages, mustReadInbox);
            await RunAsync(instance, messages).ConfigureAwait(false);
        }
        catch (StoreUnavailableException away)
        {
            logger.LogWarning(away, "The store is away; the turn of instance {Id} is made again.", instance.Id);
            TryLater(instance, messages);
        }
        catch (EngineDisplacedException)
        {
            Dispatcher.Postpone(instance, messages, effects.Displaced);
        }
        catch (Exception exception)
        {
            await SurviveAsync(instance, messages, exception).ConfigureAwait(false);
        }
    }

    private void Gather(LiveInstance instance, List<Message> messages, bool mustReadInbox)
    {
        // An event may overtake its start on the way through memory.
        mustReadInbox |= instance.Execution is not { HasBegun: true } && messages is not [{ Kind: MessageKind.Started }, ..];
        if (mustReadInbox)
        {
            var inbox = store.Read(statements => InstanceRow.LoadInbox(statements, instance.Id));
            messages.RemoveAll(message => message.IsFromInbox);
            messages.InsertRange(0, inbox);
        }
        // Calls that were confirmed together may arrive in any order; the numbers have the order of the commits.
        if (messages.Count > 1)
            messages.Sort(static (one, other) => Order(one).CompareTo(Order(other)));
    }

    // Unstable sorting does no harm to what is not from the inbox: those answer different steps.
    private static long Order(Message message) => message.IsFromInbox ? message.Number : long.MaxValue;

    private async Task RunAsync(LiveInstance instance, List<Message> messages)
    {
        if (!loader.TryLoad(instance, out var fault))
        {
            await ShelveAsync(instance, messages).ConfigureAwait(false);
            return;
        }
        var (row, execution) = (instance.Row!, instance.Execution);
        if (fault is not null || execution is null)
        {
            await ParkAsync(instance, messages, fault ?? "the history cannot be replayed").ConfigureAwait(false);
            return;
        }
        var turn = execution.Advance(messages, time.GetUtcNow());
        if (turn.Fault is not null)
        {
            await ParkAsync(instance, messages, turn.Fault).ConfigureAwait(false);
            return;
        }
        if (turn.Handled.Count == 0 && turn.Ignored.Count == 0)
            Dispatcher.Release(instance);
        else
            await StoreAsync(instance, messages, new TurnCommit(store, catalog, row, execution, turn), turn).ConfigureAwait(false);
    }

    private async Task StoreAsync(LiveInstance instance, List<Message> messages, TurnCommit commit, Turn turn)
    {
        switch (await store.WriteUnfencedAsync(commit.Write).ConfigureAwait(false))
        {
            case TurnWritten.Displaced:
                throw new EngineDisplacedException();
            case TurnWritten.Void:
                // It was ended, parked or purged meanwhile; the next turn reads what it is now.
                Dispatcher.Postpone(instance, messages, () => Dispatcher.Wake(instance.Id));
                return;
            case TurnWritten.Stored:
                (instance.Failures, instance.Defects) = (0, 0);
                effects.Apply(instance, commit, turn);
                Dispatcher.Release(instance);
                return;
        }
    }

    // A parked instance, or one whose code is not registered, keeps all it was given: events are in the inbox, timers in
    // their table, and the outcome of an activity is put into the inbox so that the activity need not run again.
    private async Task ShelveAsync(LiveInstance instance, List<Message> messages)
    {
        var outcomes = messages.Where(message => message.IsFromTask).ToList();
        if (instance.Row is { Status: WorkflowStatus.Running or WorkflowStatus.Parked } && outcomes.Count > 0)
        {
            var wake = await store.WriteAsync(statements => ParkedRows.Keep(statements, store, instance.Id, outcomes)).ConfigureAwait(false);
            if (wake && instance.Row.Status == WorkflowStatus.Parked)
                Dispatcher.Wake(instance.Id);
        }
        else if (outcomes.Count > 0)
        {
            await store.WriteAsync(statements => outcomes.Count(outcome =>
                TaskRows.Delete(statements, new TaskKey(instance.Id, outcome.Execution, outcome.Step)))).ConfigureAwait(false);
        }
        instance.Forget();
        Dispatcher.Release(instance);
    }

    private async Task ParkAsync(LiveInstance instance, List<Message> messages, string error)
    {
        var outcomes = messages.Where(message => message.IsFromTask).ToList();
        var now = time.GetUtcNow();
        var parked = await store.WriteAsync(statements =>
        {
            var changed = InstanceRows.Park(statements, instance.Id, error, now);
            ParkedRows.Keep(statements, store, instance.Id, outcomes);
            return changed;
        }).ConfigureAwait(false);
        if (parked)
            effects.Parked(instance.Id, error);
        (instance.Failures, instance.Defects) = (0, 0);
        instance.Forget();
        Dispatcher.Release(instance);
    }

    // Not the store and not the code: a row that cannot be read, or a defect of ours. Tried a few times, then left to a person.
    private async Task SurviveAsync(LiveInstance instance, List<Message> messages, Exception exception)
    {
        logger.LogError(exception, "A turn of instance {Id} failed.", instance.Id);
        if (++instance.Defects < options.MaxTurnFailures)
        {
            TryLater(instance, messages);
            return;
        }
        try
        {
            await ParkAsync(instance, messages, $"{exception.GetType().FullName}: {exception.Message}").ConfigureAwait(false);
        }
        catch (Exception again)
        {
            logger.LogError(again, "Instance {Id} could not be parked.", instance.Id);
            TryLater(instance, messages);
        }
    }

    private void TryLater(LiveInstance instance, List<Message> messages)
    {
        instance.Failures++;
        var due = time.GetUtcNow() + options.BackOff(instance.Failures);
        Dispatcher.Postpone(instance, messages, () => effects.Later(new DueTimer(due.UtcTicks, instance.Id, 0, 0, DueKind.Turn)));
    }
}
