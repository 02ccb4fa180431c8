using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>Staff write down what the case taught: what to do otherwise next time.</summary>
/// <param name="Text">In their words, 1 to 2,000 characters.</param>
public sealed record WriteLessons(string? Text = null)
{
    private const int MaxText = 2000;

    /// <summary>Allowed from when the solution was carried out or the explanation sent, also after the closing; the same words once.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(WriteLessons command, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        var written = new LessonsWritten(command.Text!.Trim(), complaint.Round);
        if (complaint.Lessons.Any(lesson => lesson.Text == written.Text && lesson.Round == written.Round))
            return Facts.None;
        return complaint is { Step: CaseStep.Callback or CaseStep.Closed } or { Step: CaseStep.Decided, Turn: Turn.Customer } or { AwaitsClosing: true, Ended: false }
            ? Facts.Of(written)
            : CaseErrors.WrongStep(complaint);
    }

    /// <summary>
    /// Whether the handler is to be asked for it now: when the solution of a case that is more than a trifle was carried out and
    /// nothing is left but to hear whether the customer is satisfied. The closing does not wait for it.
    /// </summary>
    internal static bool IsAsked(Complaint before, Complaint after, CompanyPolicy policy) =>
        after is { Step: CaseStep.Callback, ClosingBecause: null } && (before.Step is not CaseStep.Callback || before.Round != after.Round)
        && (after.Triage?.Severity ?? 0) >= policy.LessonsFromSeverity
        && !after.Tasks.Any(task => task is { IsOpen: true, Kind: TaskKind.Lessons }) && after.Lessons.All(lesson => lesson.Round != after.Round);
}
