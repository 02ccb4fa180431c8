using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator asks a cleaner for their side, before anything is found against them.</summary>
/// <param name="CleanerId">Whom; by default the cleaner complained about.</param>
/// <param name="Question">What they are asked, up to 2,000 characters; by default what happened.</param>
public sealed record RequestStatement(string? CleanerId = null, string? Question = null)
{
    private const string WhatHappened = "请您说说当时的情况。";

    /// <summary>Allowed while the case is investigated; each cleaner is asked once a round.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RequestStatement command, Cleaner cleaner, Complaint complaint, DecisionContext context)
    {
        if (CaseErrors.CheckLength(command.Question, "question", InvestigationLimits.MaxText) is { } wrong)
            return wrong;
        var statements = complaint.Investigation?.Statements ?? [];
        if (statements.Any(one => one.CleanerId == cleaner.Id && one.Round == complaint.Round))
            return Facts.None;
        if (complaint.Phase is not Phase.Investigation)
            return CaseErrors.WrongStep(complaint);
        var question = string.IsNullOrWhiteSpace(command.Question) ? WhatHappened : command.Question.Trim();
        return Facts.Of(new StatementRequested(statements.Count + 1, cleaner.Id, cleaner.Name, question, AnswerBy(complaint, context)));
    }

    private static DateTimeOffset AnswerBy(Complaint complaint, DecisionContext context) => complaint.Triage?.Severity >= 4
        ? context.Now + context.Policy.StatementAnswer
        : context.Calendar.AddWorkingTime(context.Now, context.Policy.StatementAnswer).At;
}
