using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

/// <summary>What a workflow needs to know of a case: where it stands and what comes when. Small, as it goes into histories.</summary>
/// <param name="Phase">Which sub-workflow looks after it.</param>
/// <param name="PhaseNo">Which entry into a phase.</param>
/// <param name="Step">The step.</param>
/// <param name="Turn">Whose turn it is.</param>
/// <param name="StepNo">Which entry into a step.</param>
/// <param name="Round">Which round of handling.</param>
/// <param name="DueAt">The step's deadline or appointment.</param>
/// <param name="Rungs">The ladder, in the order of time.</param>
/// <param name="OpenOffer">The offer that awaits an answer.</param>
public sealed record CaseView(
    Phase Phase, int PhaseNo, CaseStep Step, Turn Turn, int StepNo, int Round, DateTimeOffset? DueAt, IReadOnlyList<RungTime> Rungs, int? OpenOffer)
{
    /// <summary>Until when messages about the step are held, the quiet hours' end; null when none are.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The view of a case.</summary>
    internal static CaseView Of(Complaint c) => new(
        c.Phase, c.PhaseNo, c.Step, c.Turn, c.StepNo, c.Round, c.Deadline?.DueAt, c.Deadline?.Rungs ?? [],
        c.LiveOffer is { State: OfferAnswer.Offered } offer ? offer.OfferNo : null)
    { HeldUntil = c.HeldUntil };
}

/// <summary>How activities change a case.</summary>
internal static class CaseActivities
{
    /// <summary>Decides and appends as the workflow, and says where the case stands then. A refusal means that the case has moved on, which is no fault.</summary>
    public static Task<CaseView> ActAsync(this ComplaintLog log, CaseRef id, Decision decide, CancellationToken cancel) =>
        log.ActAsync(id, null, decide, cancel);

    /// <summary>The same for a case that was just read; it is read again only when it has changed since.</summary>
    public static async Task<CaseView> ActAsync(this ComplaintLog log, CaseRef id, SeenCase? seen, Decision decide, CancellationToken cancel)
    {
        var decided = await log.DecideAsync(id, Actors.Workflow, null, decide, seen, cancel);
        return CaseView.Of(decided.Is(out var complaint, out _) ? complaint : (await log.ReadAsync(id, cancel))!);
    }
}
