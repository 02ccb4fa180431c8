namespace ComplaintCloud.Complaints.Closing;

/// <summary>What putting a case right has cost, from its facts.</summary>
internal static class CaseCost
{
    /// <summary>
    /// The sum in fen of what was done, of all plans and rounds: what was paid where that was noted, else what was planned, and
    /// the materials used on each visit, and what the cases that it took in had cost by then. What was planned and never done costs nothing; a rework that was done twice was planned once.
    /// </summary>
    public static int Of(IEnumerable<Fact> facts)
    {
        var (planned, spent, planNo, beside) = (new Dictionary<int, PlannedAction>(), new Dictionary<(int PlanNo, int ActionNo), int>(), 0, 0);
        foreach (var fact in facts)
        {
            beside += (fact as ReworkReported)?.Materials?.Sum(one => one.Cents) ?? (fact as CaseAbsorbed)?.CostCents ?? 0;
            switch (fact)
            {
                case PlanProposed plan:
                    (planned, planNo) = (plan.Actions.ToDictionary(action => action.ActionNo), plan.PlanNo);
                    break;
                case ActionCompleted done:
                    spent[(planNo, done.ActionNo)] = done.PaidCents ?? planned[done.ActionNo].Cents;
                    break;
                case ReworkReported when PlanState.ReworkIn(planned.Values) is { } rework:
                    spent[(planNo, rework.ActionNo)] = rework.Cents;
                    break;
            }
        }
        return spent.Values.Sum() + beside;
    }
}
