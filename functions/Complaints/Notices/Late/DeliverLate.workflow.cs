using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices.Late;

/// <summary>A message that could not go out at once.</summary>
/// <param name="Message">What, and to whom.</param>
/// <param name="Since">When it should have gone out (UTC).</param>
/// <param name="OnlyInStep">The stay in a step of which it tells; null when it is worth telling later too.</param>
/// <param name="Attempt">Which attempt this is, from 1.</param>
public sealed record LateMessage(OutgoingMessage Message, DateTimeOffset Since, int? OnlyInStep, int Attempt = 1)
{
    /// <summary>The id of its workflow, one for each key.</summary>
    internal string InstanceId => $"{Message.Company}.message.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Message.Key)))}";

    /// <summary>When to try again: a minute after the first attempt, then twice as long each time, at most half an hour.</summary>
    internal DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(Math.Min(30, 1 << Math.Min(Attempt - 1, 5)));
}

/// <summary>What is left to do for a late message.</summary>
/// <param name="NextAt">When to try again (UTC); null when it went out or was dropped.</param>
public sealed record LateTurn(DateTimeOffset? NextAt);

/// <summary>补发消息: tries until the message went out, or is no longer worth sending.</summary>
internal sealed class DeliverLate : Workflow<LateMessage, LateTurn>
{
    /// <inheritdoc/>
    public override async Task<LateTurn> RunAsync(IWorkflow workflow, LateMessage input)
    {
        var turn = new LateTurn(input.NextAfter(workflow.Now));
        for (var attempt = input.Attempt + 1; turn.NextAt is { } at; attempt++)
        {
            await workflow.TimerAsync(at);
            turn = await workflow.CallAsync<LateTurn>(nameof(SendLate), input with { Attempt = attempt }, StepWait.Patient);
        }
        return turn;
    }
}
