using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>One action of a proposed plan.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Cents">What it costs the company, in fen.</param>
/// <param name="Note">Details.</param>
public sealed record ProposedAction(ActionKind? Kind = null, int? Cents = null, string? Note = null);

/// <summary>Staff propose how to put it right.</summary>
/// <param name="Actions">1 to 10 actions, at most one of them a visit by a cleaner.</param>
/// <param name="Note">Why so.</param>
public sealed record ProposePlan(IReadOnlyList<ProposedAction>? Actions = null, string? Note = null)
{
    private const int MaxActions = 10;
    private const int MaxCents = 100_000_000;
    private const int MaxNote = 2000;

    /// <summary>Allowed while a founded case has no plan in hand. Under the policy's limit it is approved at once.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ProposePlan command, Complaint complaint, CompanyPolicy policy, StaffRole role)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var actions = command.Actions!.Select((action, i) => new PlannedAction(i + 1, action.Kind!.Value, action.Cents!.Value, action.Note)).ToList();
        if (complaint is { Step: CaseStep.Planned or CaseStep.Consent or CaseStep.InProgress, Plan: { } standing } && standing.Actions.SequenceEqual(actions) && standing.Note == command.Note)
            return Facts.None;
        if (complaint is not { Step: CaseStep.Decided, Phase: Phase.Resolution })
            return CaseErrors.WrongStep(complaint);
        if (complaint.Turn is Turn.Owner && role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        var approver = role is StaffRole.Owner ? null : ApproverOf(actions, complaint, policy);
        var plan = new PlanProposed((complaint.Plan?.PlanNo ?? 0) + 1, actions, command.Note, !Meets(complaint.Filed!.Wish, actions), approver);
        return approver is null ? Facts.Of(plan, new PlanApproved(plan.PlanNo, ByPolicy: role is not StaffRole.Owner)) : Facts.Of(plan);
    }

    /// <summary>Whether a plan gives what the customer wants; then they need not be asked.</summary>
    internal static bool Meets(Wish wish, IReadOnlyList<PlannedAction> actions) => wish switch
    {
        Wish.Redo => Has(actions, ActionKind.Rework, ActionKind.Replacement),
        Wish.Refund => Has(actions, ActionKind.Refund),
        Wish.Compensation => Has(actions, ActionKind.Compensation),
        Wish.Apology => Has(actions, ActionKind.ApologyVisit),
        Wish.Replace => Has(actions, ActionKind.Replacement),
        Wish.Answer or Wish.Other => false,
    };

    private static bool Has(IReadOnlyList<PlannedAction> actions, params ActionKind[] kinds) => actions.Any(action => kinds.Contains(action.Kind));

    // A home visit in a major case is the owner's decision, whatever it costs.
    private static Turn? ApproverOf(List<PlannedAction> actions, Complaint complaint, CompanyPolicy policy)
    {
        var cost = actions.Sum(action => (long)action.Cents);
        if (cost > policy.ManagerApproveCents || (complaint.Triage?.Severity >= 3 && Has(actions, ActionKind.ApologyVisit)))
            return Turn.Owner;
        return cost > policy.AutoApproveCents ? Turn.Manager : null;
    }

    private static Error? Check(ProposePlan command)
    {
        if (command.Actions is not { Count: > 0 and <= MaxActions } actions)
            return RequestErrors.InvalidMember("actions", $"方案要有 1 到 {MaxActions} 项。");
        if (actions.Any(action => action?.Kind is null || action.Cents is null or < 0 or > MaxCents))
            return RequestErrors.InvalidMember("actions", "每项都要有类型和金额。");
        if (actions.Count(action => action.Kind is ActionKind.Rework or ActionKind.Reinspection or ActionKind.Replacement) > 1)
            return RequestErrors.InvalidMember("actions", "一份方案只能安排一次上门。");
        return CaseErrors.CheckLength(command.Note, "note", MaxNote)
            ?? actions.Select(action => CaseErrors.CheckLength(action.Note, "actions", MaxNote)).FirstOrDefault(error => error is not null);
    }
}
