using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>All that an agent needs for a callback, on one page.</summary>
/// <param name="VisitNo">Which visit of the round is next.</param>
/// <param name="Visits">How many the sub-item asks for.</param>
/// <param name="Attempt">Which attempt of it is next.</param>
/// <param name="Attempts">How many there are at most.</param>
/// <param name="NextFrom">When to call again who was not reached (UTC); absent when that is now.</param>
/// <param name="Doubt">Why the customer's survey must be looked at; absent when it need not.</param>
/// <param name="Script">What to say, in order.</param>
/// <param name="Complaint">The case.</param>
public sealed record CallbackSheet(
    int VisitNo, int Visits, int Attempt, int Attempts, DateTimeOffset? NextFrom, string? Doubt, IReadOnlyList<string> Script, StaffComplaint Complaint)
{
    /// <summary>The sheet of a case that is called back.</summary>
    internal static Result<CallbackSheet> Of(Complaint complaint, DecisionContext context) => complaint is { Step: CaseStep.Callback, ClosingBecause: null }
        ? new CallbackSheet(
            complaint.CallbackVisitsDone + 1, complaint.Triage?.CallbackVisits ?? 1, RecordCallback.AttemptsOf(complaint) + 1, context.Policy.CallbackAttempts,
            complaint.NextCallFrom, complaint.SurveyInDoubt?.Doubt, CallbackScript.For(complaint, context.People.Company.Name), StaffComplaintView.Of(complaint))
        : CaseErrors.WrongStep(complaint);
}
