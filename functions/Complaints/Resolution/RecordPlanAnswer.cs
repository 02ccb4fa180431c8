namespace ComplaintCloud.Complaints.Resolution;

/// <summary>Staff called the customer about the plan and write down the answer.</summary>
/// <param name="PlanNo">The plan that was spoken of.</param>
/// <param name="Accepted">Whether it will do.</param>
/// <param name="Note">What the customer said, 1 to 2,000 characters.</param>
public sealed record RecordPlanAnswer(int? PlanNo = null, bool? Accepted = null, string? Note = null)
{
    private const int MaxNote = 2000;

    /// <summary>Allowed while the customer's answer is awaited. The same answer again is nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordPlanAnswer command, Complaint complaint) =>
        CaseErrors.CheckText(command.Note, "note", MaxNote) is { } wrong
            ? wrong
            : AnswerPlan.Decide(new AnswerPlan(command.PlanNo, command.Accepted, command.Note), complaint);
}
