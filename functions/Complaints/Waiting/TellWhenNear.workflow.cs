using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Waiting;

/// <summary>The queue has moved in a company.</summary>
/// <param name="Company">Whose.</param>
public sealed record QueueMoved(string Company)
{
    /// <summary>The id of the workflow that looks for whom it brought near; one for each move.</summary>
    internal static string InstanceId(CaseRef moved, int version) => $"{moved.InstanceId}.queue.{version}";
}

/// <summary>Who must be looked for again.</summary>
/// <param name="AgainAt">When the quiet hours of those who are near end (UTC); null when all who are near were told.</param>
public sealed record NearCustomers(DateTimeOffset? AgainAt);

/// <summary>The queue has moved: who is near now, and asked to be told, is told; after the quiet hours, if need be.</summary>
internal sealed class TellWhenNear : Workflow<QueueMoved, NearCustomers>
{
    /// <inheritdoc/>
    public override async Task<NearCustomers> RunAsync(IWorkflow workflow, QueueMoved input)
    {
        var near = await workflow.CallAsync<NearCustomers>(nameof(TellNearCustomers), input, StepWait.Patient);
        while (near.AgainAt is { } at)
        {
            await workflow.TimerAsync(at);
            near = await workflow.CallAsync<NearCustomers>(nameof(TellNearCustomers), input, StepWait.Patient);
        }
        return near;
    }
}
