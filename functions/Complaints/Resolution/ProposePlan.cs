using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>One action of a proposed plan.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Cents">What it costs the company, in fen.</param>
/// <param name="Note">Details.</param>
/// <param name="Minutes">How long a visit takes, 15 to 600; by default as long as the policy says.</param>
public sealed record ProposedAction(ActionKind? Kind = null, int? Cents = null, string? Note = null, int? Minutes = null);

/// <summary>Staff propose how to put it right.</summary>
/// <param name="Actions">1 to 10 actions, at most one of them a visit by a cleaner.</param>
/// <param name="Note">Why so.</param>
/// <param name="Exception">Why the plan should be allowed to exceed its limits; then the owner decides. Of no effect when it keeps them.</param>
public sealed record ProposePlan(IReadOnlyList<ProposedAction>? Actions = null, string? Note = null, string? Exception = null)
{
    private const int MajorSeverity = 3;
    private const int MajorLevel = 3;

    /// <summary>Allowed while a founded case has no plan in hand. Under the policy's limit it is approved at once; later no time that runs out approves it.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ProposePlan command, Complaint complaint, DecisionContext context, StaffRole role)
    {
        if (PlanCheck.Of(command) is { } wrong)
            return wrong;
        var actions = command.Actions!.Select((action, i) => new PlannedAction(i + 1, action.Kind!.Value, action.Cents!.Value, action.Note, action.Minutes)).ToList();
        // A plan that needs no approval has left the step by the time the same request comes again.
        if (complaint is { Step: CaseStep.Planned or CaseStep.Consent or CaseStep.InProgress or CaseStep.SignOff, Plan: { } standing }
            && standing.Actions.SequenceEqual(actions) && standing.Note == command.Note)
            return Facts.None;
        if (complaint is not { Step: CaseStep.Decided, Phase: Phase.Resolution })
            return CaseErrors.WrongStep(complaint);
        if (complaint.Turn is Turn.Owner && role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        var exceeds = PlanLimits.Exceeded(actions, complaint, context);
        if (exceeds.Count > 0 && string.IsNullOrWhiteSpace(command.Exception))
            return PlanCheck.OverLimit(exceeds);
        var approver = ApproverOf(actions, exceeds, complaint, context.CasePolicy, role);
        var plan = new PlanProposed((complaint.Plan?.PlanNo ?? 0) + 1, actions, command.Note, !PlanComparison.Meets(complaint, actions), approver,
            exceeds.Count > 0 ? exceeds : null, exceeds.Count > 0 ? command.Exception!.Trim() : null);
        return Proposed(plan, role);
    }

    // Nobody stands above the owner; what a manager proposes, the owner decides and no manager need endorse.
    private static Result<IReadOnlyList<Fact>> Proposed(PlanProposed plan, StaffRole role) => plan switch
    {
        { Approver: null, Exceeds: { } exceeds } => Facts.Of(plan, new LimitsLifted(plan.PlanNo, exceeds), new PlanApproved(plan.PlanNo, ByPolicy: false)),
        { Approver: null } => Facts.Of(plan, new PlanApproved(plan.PlanNo, ByPolicy: role is not StaffRole.Owner)),
        { Approver: Turn.Owner } when role is StaffRole.Manager => Facts.Of(plan, new PlanEndorsed(plan.PlanNo)),
        _ => Facts.Of(plan),
    };

    // A home visit in a major case is the owner's decision, whatever it costs; so is what exceeds a limit.
    private static Turn? ApproverOf(
        List<PlannedAction> actions, IReadOnlyList<PlanExcess> exceeds, Complaint complaint, CompanyPolicy policy, StaffRole role)
    {
        if (role is StaffRole.Owner)
            return null;
        var cost = actions.Sum(action => (long)action.Cents);
        var major = complaint.Triage?.Severity >= MajorSeverity || complaint.Level >= MajorLevel;
        if (cost > policy.ManagerApproveCents || exceeds.Count > 0 || (major && actions.Any(action => action.Kind is ActionKind.ApologyVisit)))
            return Turn.Owner;
        if (cost <= policy.AutoApproveCents)
            return null;
        return role is StaffRole.Manager ? Turn.Owner : Turn.Manager;
    }
}
