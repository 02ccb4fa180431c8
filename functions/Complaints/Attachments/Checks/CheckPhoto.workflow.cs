using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>A photo of a case, and the check that was asked for.</summary>
/// <param name="Case">Which case.</param>
/// <param name="AttachmentId">Which photo.</param>
/// <param name="TraceId">What the answer will bear; null while none was asked for.</param>
public sealed record PhotoRef(CaseRef Case, string AttachmentId, string? TraceId = null);

/// <summary>What is left to do for a photo's check.</summary>
/// <param name="NextAt">When to look again (UTC); null when it is over.</param>
/// <param name="TraceId">What the answer will bear; null while none was asked for.</param>
public sealed record PhotoTurn(DateTimeOffset? NextAt, string? TraceId = null);

/// <summary>照片内容检查: asks until the photo is taken; when no answer comes in its time, the photo is noted as unchecked, and a late answer still counts for a day.</summary>
internal sealed class CheckPhoto : Workflow<PhotoRef, PhotoTurn>
{
    /// <inheritdoc/>
    public override async Task<PhotoTurn> RunAsync(IWorkflow workflow, PhotoRef input)
    {
        var turn = await workflow.CallAsync<PhotoTurn>(nameof(CareForPhoto), input, StepWait.Patient);
        while (turn.NextAt is { } at)
        {
            await workflow.TimerAsync(at);
            turn = await workflow.CallAsync<PhotoTurn>(nameof(CareForPhoto), input with { TraceId = turn.TraceId }, StepWait.Patient);
        }
        return turn;
    }
}
