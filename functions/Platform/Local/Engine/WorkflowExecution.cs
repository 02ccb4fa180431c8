using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// The running code of one execution of an instance, and what it waits for. It goes on turn by turn, replayed or live;
/// after a fault it must be thrown away.
/// </summary>
internal sealed partial class WorkflowExecution(InstanceRow row, WorkflowRunner runner, Action strayed)
{
    private readonly EventBuffer events = new();
    private readonly Dictionary<int, OpenStep> open = [];
    private readonly Dictionary<int, OpenTimer> timers = [];
    private TurnContext? context;
    private Task<string>? code;
    private Turn turn = new(DateTimeOffset.MinValue, []);
    private string? nextInput;
    private int steps;
    private int ids;
    private volatile bool hasStrayed;

    /// <summary>Turns so far; the number of the next history row.</summary>
    public int Turns { get; private set; }

    public bool HasBegun => code is not null;

    public bool HasEnded => code is { IsCompleted: true };

    /// <summary>What the code returned, as JSON.</summary>
    public string? Result => code is { IsCompletedSuccessfully: true } ? code.Result : null;

    /// <summary>What the code threw.</summary>
    public Exception? Error => code is { IsCompleted: true, IsCompletedSuccessfully: false }
        ? code.Exception?.InnerException ?? new TaskCanceledException(code)
        : null;

    /// <summary>The input to start over with, when the code asked for that and returned.</summary>
    public string? NextInput => Result is null ? null : nextInput;

    public IEnumerable<Message> UnreadEvents => events.Unread;

    public IEnumerable<NewTimer> OpenTimers => timers.Values.Select(timer => timer.Timer);

    /// <summary>Goes through what has already happened.</summary>
    public string? Replay(TurnRecord record)
    {
        if (HasEnded)
            return $"step {steps + 1}: history goes on, the code has ended";
        var replayed = new Turn(record.At, record.Steps);
        Turns++;
        Execute(replayed, record.Messages);
        replayed.CheckComplete(steps);
        return replayed.Fault;
    }

    /// <summary>Takes new messages in.</summary>
    public Turn Advance(IReadOnlyList<Message> messages, DateTimeOffset now)
    {
        // Never before the turn before, even when the machine's clock was set back.
        var live = new Turn(now > turn.Now ? now : turn.Now, null);
        if (HasEnded)
            live.Refuse($"step {steps + 1}: history goes on, the code has ended");
        else
            Execute(live, messages);
        // Only a turn that is stored counts, or the numbers would not be the same after a replay.
        if (live.Handled.Count + live.Ignored.Count > 0)
            Turns++;
        return live;
    }

    private void Execute(Turn next, IReadOnlyList<Message> messages)
    {
        turn = next;
        context ??= new TurnContext(Strayed);
        context.Enter(() =>
        {
            foreach (var message in messages)
            {
                if (next.Fault is not null)
                    break;
                if (!HasEnded)
                    (TryApply(message) ? next.Handled : next.Ignored).Add(message);
                else if (message.Kind != MessageKind.EventRaised)
                    next.Ignored.Add(message);
                context.Drain();
            }
        });
        if (hasStrayed)
            next.Refuse($"step {steps + 1}: the code waits for something that is not from its IWorkflow");
    }

    private void Strayed()
    {
        hasStrayed = true;
        strayed();
    }

    private bool TryApply(Message message)
    {
        if (message.Kind == MessageKind.EventRaised)
            return Offer(message);
        if (message.Execution != row.Execution)
            return false;
        return message.Kind switch
        {
            MessageKind.Started => Begin(),
            MessageKind.TimerFired => Fire(message.Step),
            MessageKind.ActivityDone or MessageKind.ChildDone => Complete(message),
            MessageKind.ActivityFailed => Fail(message, step => new ActivityFailedException(step.Name, message.Name!, message.Body!)),
            MessageKind.ChildFailed => Fail(message, step => new SubWorkflowFailedException(step.Name, message.Body!)),
            MessageKind.EventRaised => throw new InvalidOperationException("An event belongs to no execution."),
        };
    }

    private bool Begin()
    {
        if (code is not null)
            return false;
        code = runner(this, row.Input);
        return true;
    }

    private bool Fire(int step)
    {
        if (!timers.Remove(step, out var timer))
            return false;
        timer.Fire();
        return true;
    }

    private bool Complete(Message message)
    {
        if (!open.Remove(message.Step, out var step))
            return false;
        Give(step, message.Body!, $"step {message.Step}: the result of '{step.Name}'");
        return true;
    }

    private bool Fail(Message message, Func<OpenStep, Exception> error)
    {
        if (!open.Remove(message.Step, out var step))
            return false;
        step.Fail(error(step));
        return true;
    }

    private bool Offer(Message raised)
    {
        if (events.Offer(raised) is { } wait)
            Give(wait, raised.Body!, $"the event '{raised.Name}'");
        return true;
    }

    // Reading the same bytes with the same code again would fail again, so this parks the instance at the first try.
    private void Give(OpenStep step, string json, string what)
    {
        try
        {
            step.Complete(json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            turn.Refuse($"{what} cannot be read: {exception.Message}");
        }
    }

    private Guid MakeId()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var seed = $"{row.Name}\n{row.CreatedAt.UtcTicks}\n{row.Execution}\n{++ids}";
        SHA256.HashData(Encoding.UTF8.GetBytes(seed), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
