using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>统一告知: the affected customers are told some at a time; who is not to be disturbed now is told when the quiet hours are over.</summary>
internal sealed class TellAffectedCustomers : Workflow<TellingRef, TellingTurn>
{
    /// <inheritdoc/>
    public override async Task<TellingTurn> RunAsync(IWorkflow workflow, TellingRef input)
    {
        var turn = await workflow.CallAsync<TellingTurn>(nameof(TellWaiting), input, StepWait.Patient);
        if (turn.NextAt is not { } next)
            return turn;
        await workflow.TimerAsync(next);
        workflow.ContinueAsNew(input);
        return turn;
    }
}

/// <summary>Which telling of an incident.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="IncidentId">The incident.</param>
/// <param name="TellingNo">Which telling.</param>
public sealed record TellingRef(string Company, string IncidentId, int TellingNo)
{
    /// <summary>The id of its workflow instance.</summary>
    public string InstanceId => $"{Company}.incident.{IncidentId}.{TellingNo}";
}

/// <summary>What is left of a telling.</summary>
/// <param name="NextAt">When to go on (UTC); null when everybody has been told.</param>
public sealed record TellingTurn(DateTimeOffset? NextAt);
