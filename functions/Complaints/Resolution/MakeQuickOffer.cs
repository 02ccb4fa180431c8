using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>A simple case gets an offer from the menu at once, without asking whose fault it was.</summary>
internal static class MakeQuickOffer
{
    private static readonly Error NoQuickOffer = new(ErrorKind.Conflict, "no_quick_offer", "这件要先调查核实，不能直接给方案。");

    /// <summary>The offer: the first of the options, as far as it needs no approval; null where the case needs an investigator or nothing fits.</summary>
    public static PlanOption? Of(Complaint complaint, DecisionContext context) => complaint is { Triage.Lane: Lane.Simple, Round: 1, Objected: false }
        ? PlanMenu.Options(complaint, context, earlier: 0).FirstOrDefault(option => option.Cents <= context.CasePolicy.AutoApproveCents && option.Cents <= option.CeilingCents && IsWorthIt(option))
        : null;

    /// <summary>A person confirms it with one command, which also takes a case that nobody had taken. Twice is nothing new.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, DecisionContext context, StaffMember member)
    {
        if (complaint is { Conclusion.CauseCode: CauseCodes.Goodwill, Plan: not null })
            return Facts.None;
        if (complaint.Ended || complaint is not { Step: CaseStep.Triaged or CaseStep.Investigating })
            return CaseErrors.WrongStep(complaint);
        if (Of(complaint, context) is not { } offer)
            return NoQuickOffer;
        Fact[] taken = complaint.Handler is null ? [new ComplaintTaken(member.Id, member.Name)] : [];
        return Facts.Of([.. taken, .. Settle(offer, complaint)]);
    }

    /// <summary>What the system offers by itself as a case is acknowledged; empty unless the policy has it so.</summary>
    public static IReadOnlyList<Fact> AtOnce(Complaint complaint, DecisionContext context) =>
        Of(complaint, context) is { } offer && context.CasePolicy.OfferAtOnceCents > 0 && offer.Cents <= context.CasePolicy.OfferAtOnceCents ? Settle(offer, complaint) : [];

    // An action of the customer's wish that the menu has no price for cannot be offered unseen.
    private static bool IsWorthIt(PlanOption option) =>
        option.Cents > 0 || option.Kind is ActionKind.Rework or ActionKind.Reinspection or ActionKind.Replacement or ActionKind.ApologyVisit;

    private static IReadOnlyList<Fact> Settle(PlanOption offer, Complaint complaint)
    {
        var planNo = (complaint.Plan?.PlanNo ?? 0) + 1;
        IReadOnlyList<PlannedAction> actions = [new PlannedAction(1, offer.Kind, offer.Cents, null)];
        return
        [
            new ConclusionReached(Finding.Founded, Responsible.Nobody, null, CauseCodes.Goodwill, "简单件：先按菜单为客户解决，不追究个人责任。", null, CauseVersion: CauseCodes.Current.Version),
            new PlanProposed(planNo, actions, "简单件当场给出的方案", !PlanComparison.Meets(complaint, actions), null),
            new PlanApproved(planNo, ByPolicy: true),
        ];
    }
}
