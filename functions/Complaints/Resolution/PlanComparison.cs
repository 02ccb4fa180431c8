namespace ComplaintCloud.Complaints.Resolution;

/// <summary>How a plan compares with what the customer wants.</summary>
internal static class PlanComparison
{
    /// <summary>
    /// Whether the plan gives what was wanted, so that nobody need be asked. Half a refund is not the refund that was
    /// wanted; an amount of compensation, an explanation or something else cannot be compared, so the customer is asked.
    /// </summary>
    public static bool Meets(Complaint complaint, IReadOnlyList<PlannedAction> actions) => complaint.Filed!.Wish switch
    {
        Wish.Redo => Has(actions, ActionKind.Rework, ActionKind.Replacement),
        Wish.Refund => Has(actions, ActionKind.Refund) && Sum(actions, ActionKind.Refund) >= Price(complaint),
        Wish.Apology => Has(actions, ActionKind.ApologyVisit),
        Wish.Replace => Has(actions, ActionKind.Replacement),
        Wish.Compensation or Wish.Answer or Wish.Other => false,
    };

    /// <summary>
    /// Whether the plan gives less money than was wanted. Silence about such a plan is no consent: somebody calls. Silence
    /// about any other is, so that a customer who is content need not answer.
    /// </summary>
    public static bool RefusesMoney(Complaint complaint, IReadOnlyList<PlannedAction> actions) => complaint.Filed!.Wish switch
    {
        Wish.Refund => Sum(actions, ActionKind.Refund, ActionKind.Discount) is var paid && (paid == 0 || paid < Price(complaint)),
        Wish.Compensation => Sum(actions, ActionKind.Compensation) == 0,
        Wish.Redo or Wish.Apology or Wish.Replace or Wish.Answer or Wish.Other => false,
    };

    /// <summary>The action that answers a wish; null where no single one does.</summary>
    public static ActionKind? ActionFor(Wish wish) => wish switch
    {
        Wish.Redo => ActionKind.Rework,
        Wish.Refund => ActionKind.Refund,
        Wish.Compensation => ActionKind.Compensation,
        Wish.Apology => ActionKind.ApologyVisit,
        Wish.Replace => ActionKind.Replacement,
        Wish.Answer or Wish.Other => null,
    };

    private static long Price(Complaint complaint) => complaint.Filed!.Order?.PriceCents ?? 0;

    private static bool Has(IReadOnlyList<PlannedAction> actions, params ActionKind[] kinds) => actions.Any(action => kinds.Contains(action.Kind));

    private static long Sum(IReadOnlyList<PlannedAction> actions, params ActionKind[] kinds) =>
        actions.Where(action => kinds.Contains(action.Kind)).Sum(action => (long)action.Cents);
}
