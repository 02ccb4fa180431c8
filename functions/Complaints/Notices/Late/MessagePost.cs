using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices.Late;

/// <summary>
/// Hands messages over: at once where that goes, else to a workflow of the message's own, so that no case waits for a provider that does not
/// answer, or for a budget. Either way the sender takes each key once.
/// </summary>
internal sealed class MessagePost(IMessageSender sender, IWorkflowClient workflows, TimeProvider time)
{
    // By then a provider that is well has answered. What was cut off may have been sent, which the sender finds out.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    /// <summary>Hands a message over; durable when this returns.</summary>
    /// <param name="message">What, and to whom.</param>
    /// <param name="onlyInStep">The stay in a step of which it tells; it is dropped when that is over before it went out. Null when it is worth telling later too.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>How it went out; <see cref="MessageChannel.Later"/> when its workflow sends it.</returns>
    public async Task<MessageChannel> SendAsync(OutgoingMessage message, int? onlyInStep, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(AtOnce, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            return await sender.SendAsync(message, either.Token);
        }
        catch (Exception failure) when (failure is TransientException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            var late = new LateMessage(message, time.GetUtcNow(), onlyInStep);
            await workflows.StartAsync(nameof(DeliverLate), late.InstanceId, late, cancel);
            return MessageChannel.Later;
        }
    }
}
